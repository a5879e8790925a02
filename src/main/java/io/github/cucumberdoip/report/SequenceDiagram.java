package io.github.cucumberdoip.report;

import java.util.List;

/**
 * Draws a conversation as a sequence diagram, an SVG picture that is readable in the light and in
 * the dark, needs nothing from outside and stands for itself or within a page.
 *
 * <p>Testers are on the left, entities with the ECUs behind them on the right, time goes down. A
 * dashed arrow is a datagram. Long bytes are cut, and so is the middle of a long conversation,
 * which then says how much is missing; what is marked stays.
 */
public final class SequenceDiagram {
  private static final int AFTER_HEAD = DiagramLayout.TOP + DiagramLayout.HEAD;

  private final Conversation conversation;
  private final DiagramLayout layout;
  private final Drawing out = new Drawing();

  private SequenceDiagram(Conversation conversation, Limits limits) {
    this.conversation = conversation;
    this.layout = new DiagramLayout(conversation, limits);
  }

  /**
   * Draws.
   *
   * @param conversation a conversation with at least one entity
   * @param limits how much is shown
   * @return the picture, well-formed XML with the root element {@code svg}
   */
  public static String of(Conversation conversation, Limits limits) {
    return new SequenceDiagram(conversation, limits).draw();
  }

  private String draw() {
    int width = layout.width();
    int height = layout.height() + (conversation.dropped() > 0 ? DiagramRow.LINE : 0);
    String title = "Sequence diagram of a DoIP conversation";
    out.raw(
            String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dp\" role=\"img\""
                    + " aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">",
                title, width, height, width, height))
        .raw("<title>" + title + "</title>")
        .raw(DiagramStyle.CSS.stripTrailing());
    out.box("bg", 0, 0, width, height);
    heads(layout.height());
    int y = AFTER_HEAD;
    for (DiagramRow row : layout.rows()) {
      draw(row, y);
      y += row.height();
    }
    if (conversation.dropped() > 0) {
      String text = conversation.dropped() + " older entries were not kept by the journal";
      out.text("d k", DiagramLayout.TIMES, layout.height() + 2, text);
    }
    return out.raw("</svg>").toString();
  }

  private void heads(int bottom) {
    out.text("e d k", DiagramLayout.TIMES - 12, DiagramLayout.TOP + 26, "s");
    List<Lifeline> lifelines = conversation.lifelines();
    for (int i = 0; i < lifelines.size(); i++) {
      Lifeline lifeline = lifelines.get(i);
      int x = layout.x(i);
      int width = DiagramLayout.headWidth(lifeline);
      out.line("life", x, AFTER_HEAD - 6, x, bottom - 4);
      out.box("head", x - width / 2, DiagramLayout.TOP, width, DiagramLayout.HEAD - 6);
      out.text("m b k", x, DiagramLayout.TOP + 16, TextFit.cut(lifeline.title(), width - 16));
      out.text("m c k", x, DiagramLayout.TOP + 31, lifeline.detail());
    }
  }

  private void draw(DiagramRow row, int y) {
    Happening happening = row.happening();
    if (happening == null) {
      int left = DiagramLayout.TIMES;
      out.box("cut", left, y + 4, layout.width() - left - 8, row.height() - 8);
      out.text(
          "m d k", (left + layout.width() - 8) / 2, y + 8 + DiagramRow.LINE, row.lines().get(0));
      return;
    }
    out.raw("<g><title>" + Markup.escape(tooltip(happening)) + "</title>");
    int at = y + row.lineAt();
    out.text("e c d k", DiagramLayout.TIMES - 12, at + 4, Shown.of(happening.at()));
    int left = layout.x(happening.left());
    int right = layout.x(happening.right());
    int middle = (left + right) / 2;
    switch (happening.kind()) {
      case MESSAGE -> arrow(happening, at);
      case OPENED, CLOSED, NOTE -> {
        if (isBoxed(happening)) {
          int height = row.lines().size() * DiagramRow.LINE + 8;
          String style = happening.markOfText().map(SequenceDiagram::style).orElse("note");
          out.box(style, left + 6, at - height + 3, right - left - 12, height);
        } else {
          out.line("life", left, at, right, at);
        }
      }
    }
    int first = at - 5 - (row.lines().size() - 1) * DiagramRow.LINE;
    out.lines(words(happening), middle, first, row.lines());
    if (!row.bytes().isEmpty()) {
      out.text("m c d", middle, y + row.bytesAt(), row.bytes());
    }
    marks(row, y + row.marksAt());
    out.raw("</g>");
  }

  private static String tooltip(Happening happening) {
    String bytes = happening.isMessage() ? "\n" + Shown.of(happening.entry().bytes(), 64) : "";
    return Shown.of(happening.at()) + " s: " + happening.text() + bytes;
  }

  private static boolean isBoxed(Happening happening) {
    return happening.kind() == Happening.Kind.NOTE
        || !happening.isMessage() && happening.markOfText().isPresent();
  }

  private static String words(Happening happening) {
    if (isBoxed(happening)) {
      return "m k";
    }
    String words =
        switch (happening.tone()) {
          case REFUSED -> "m no";
          case WAITING -> "m wait";
          case ACKNOWLEDGED -> "m d";
          case PLAIN -> "m";
        };
    return happening.isMessage() ? words : "m d";
  }

  private void arrow(Happening happening, int y) {
    int from = layout.x(happening.from());
    int to = layout.x(happening.to());
    String tone =
        switch (happening.tone()) {
          case REFUSED -> "no";
          case WAITING -> "wait";
          case ACKNOWLEDGED -> "ack";
          case PLAIN -> "";
        };
    String udp = happening.entry().peer().isUdp() ? " u" : "";
    String head = "t" + (tone.isEmpty() ? "" : " t" + tone);
    out.line(("l " + tone + udp).strip().replace("  ", " "), from, y, to, y);
    happening.through().forEach(place -> out.dot(head, layout.x(place), y));
    out.tip(head, to, y, to > from);
  }

  private void marks(DiagramRow row, int top) {
    List<Mark> marks = row.happening().marksBesides();
    int left = layout.x(0) - 4;
    int y = top;
    for (int i = 0; i < marks.size(); i++) {
      List<String> lines = row.marks().get(i);
      int height = DiagramRow.heightOf(lines);
      out.box(style(marks.get(i)), left, y, layout.width() - left - 8, height - 3);
      out.lines("k", left + 8, y + DiagramRow.LINE, lines);
      y += height;
    }
  }

  private static String style(Mark mark) {
    return switch (mark.kind()) {
      case FAULT -> "fault";
      case VIOLATION -> "viol";
      case WARNING -> "warn";
    };
  }
}
