package io.github.cucumberdoip.report;

import java.util.List;

/**
 * Writes the frames of a conversation as a table of HTML that needs nothing from outside and is
 * well-formed XML as well. All text is escaped.
 */
public final class FrameHtml {
  private static final String STYLE =
      """
      <style>
      .dpf{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;color:#1c2430;background:#fff}
      .dpf table{border-collapse:collapse}.dpf th,.dpf td{padding:3px 8px;text-align:left;vertical-align:top;border-bottom:1px solid #d5dbe3}
      .dpf th{position:sticky;top:0;background:#e8eef6}.dpf .n{text-align:right;white-space:nowrap}
      .dpf code{font:12px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
      .dpf .a{white-space:nowrap}.dpf .q td{color:#586374}.dpf .refused{color:#a3211a}.dpf .waiting{color:#7d5200}
      .dpf .mark{display:block;margin-top:3px;padding:2px 6px;border-left:4px solid #b3261e;background:#fdeceb;color:#1c2430}
      .dpf .mark.fault{border-color:#a05bb5;background:#fbe9ff}.dpf .mark.warning{border-color:#8a5a00;background:#fff4dd}
      @media (prefers-color-scheme:dark){
      .dpf{color:#e4e8ef;background:#1d1d26}.dpf th{background:#2b3342}.dpf th,.dpf td{border-color:#4b5566}
      .dpf .q td{color:#a4afbf}.dpf .refused{color:#ff9b92}.dpf .waiting{color:#f3c466}
      .dpf .mark{border-color:#ff8a80;background:#43201f;color:#e4e8ef}
      .dpf .mark.fault{border-color:#c58ad8;background:#3a2442}.dpf .mark.warning{border-color:#f0b94b;background:#3b2f15}
      }
      </style>
      """;

  private static final String HEAD =
      "<thead><tr><th scope=\"col\">s</th><th scope=\"col\">Connection</th><th scope=\"col\">From</th>"
          + "<th scope=\"col\">To</th><th scope=\"col\">Payload type</th><th scope=\"col\">Decoded</th>"
          + "<th scope=\"col\">Bytes</th></tr></thead>\n";

  private FrameHtml() {}

  /**
   * Writes the table as part of a page.
   *
   * @param conversation any conversation
   * @param limits how much is shown
   * @return a {@code section} with its style
   */
  public static String fragment(Conversation conversation, Limits limits) {
    StringBuilder out = new StringBuilder(16_384);
    out.append("<section class=\"dpf\">\n").append(STYLE);
    out.append("<table aria-label=\"DoIP frames\">\n").append(HEAD).append("<tbody>\n");
    List<Happening> all = conversation.happenings();
    int next = 0;
    for (int at : Selection.of(all, FrameRow::size, limits.bytes())) {
      leftOut(at - next, out);
      next = at + 1;
      row(FrameRow.of(all.get(at), conversation.lifelines()), out);
    }
    leftOut(all.size() - next, out);
    out.append("</tbody>\n</table>\n");
    if (conversation.dropped() > 0) {
      out.append("<p>").append(conversation.dropped());
      out.append(" older entries were not kept by the journal</p>\n");
    }
    return out.append("</section>\n").toString();
  }

  /**
   * Writes the table as a page, XHTML.
   *
   * @param title the title of the page
   * @param conversation any conversation
   * @param limits how much is shown
   * @return the page
   */
  public static String page(String title, Conversation conversation, Limits limits) {
    String escaped = Markup.escape(title);
    return """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head><meta charset="utf-8"/><meta name="color-scheme" content="light dark"/><title>%s</title></head>
        <body>
        <h1 style="font:600 18px system-ui,sans-serif">%s</h1>
        %s</body>
        </html>
        """
        .formatted(escaped, escaped, fragment(conversation, limits));
  }

  private static void leftOut(int count, StringBuilder out) {
    if (count > 0) {
      out.append("<tr class=\"q\"><td colspan=\"7\">").append(count);
      out.append(" not shown</td></tr>\n");
    }
  }

  private static void row(FrameRow row, StringBuilder out) {
    boolean message = row.happening().isMessage();
    out.append(message ? "<tr>" : "<tr class=\"q\">");
    cell("n", row.time(), out);
    cell("a", row.channel(), out);
    cell("a", message ? row.from() : "", out);
    cell("a", message ? row.to() : "", out);
    cell("", row.type(), out);
    out.append("<td>");
    String tone = tone(row.happening());
    out.append(tone.isEmpty() ? "<span>" : "<span class=\"" + tone + "\">");
    out.append(Markup.escape(row.decoded())).append("</span>");
    for (Mark mark : row.happening().marks()) {
      out.append("<span class=\"mark ").append(mark.kind()).append("\">");
      out.append(Markup.escape(mark.sentence())).append("</span>");
    }
    out.append("</td><td><code>").append(row.bytes()).append("</code></td></tr>\n");
  }

  private static void cell(String style, String text, StringBuilder out) {
    out.append(style.isEmpty() ? "<td>" : "<td class=\"" + style + "\">");
    out.append(Markup.escape(text)).append("</td>");
  }

  private static String tone(Happening happening) {
    return switch (happening.tone()) {
      case REFUSED -> "refused";
      case WAITING -> "waiting";
      case ACKNOWLEDGED, PLAIN -> "";
    };
  }
}
