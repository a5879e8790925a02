package io.github.cucumberdoip.report;

import io.github.cucumberdoip.message.Bytes;
import java.util.List;

/**
 * Writes the frames of a conversation as a table of plain text: time, connection, addresses, what
 * it says, and the bytes below. Marks stand below, the middle of a long conversation is left out.
 */
public final class FrameText {
  private static final String INDENT = "           ";

  /** So many in a line: what fits the report of Cucumber. */
  private static final int BYTES = 32;

  private FrameText() {}

  /**
   * Writes the table.
   *
   * @param conversation any conversation
   * @param limits how much is shown
   * @return lines, each with a line feed at its end
   */
  public static String of(Conversation conversation, Limits limits) {
    List<Happening> all = conversation.happenings();
    List<Integer> chosen = Selection.of(all, FrameRow::size, limits.bytes());
    List<FrameRow> rows =
        chosen.stream().map(at -> FrameRow.of(all.get(at), conversation.lifelines())).toList();
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      leftOut(chosen.get(i) - next, out);
      next = chosen.get(i) + 1;
      row(rows.get(i), out);
    }
    leftOut(all.size() - next, out);
    if (conversation.dropped() > 0) {
      out.append(conversation.dropped()).append(" older entries were not kept by the journal\n");
    }
    return out.toString();
  }

  private static void leftOut(int count, StringBuilder out) {
    if (count > 0) {
      out.append(INDENT).append("... ").append(count).append(" not shown\n");
    }
  }

  private static void row(FrameRow row, StringBuilder out) {
    Happening happening = row.happening();
    boolean message = happening.isMessage();
    List<String> cells =
        List.of(
            padded(row.time(), -9),
            padded(row.channel(), 5),
            padded(message ? row.from() + " -> " + row.to() : "--", 16),
            row.decoded());
    out.append(String.join("  ", cells).stripTrailing()).append('\n');
    if (message) {
      bytes(happening.entry().bytes(), out);
    }
    happening
        .marksBesides()
        .forEach(mark -> out.append(INDENT).append("!! ").append(mark.sentence()).append('\n'));
  }

  private static void bytes(Bytes all, StringBuilder out) {
    int shown = Math.min(all.length(), FrameRow.MOST_BYTES);
    for (int at = 0; at < shown; at += BYTES) {
      out.append(INDENT).append(all.slice(at, Math.min(shown, at + BYTES)));
      if (at + BYTES >= shown && shown < all.length()) {
        out.append(" (+").append(all.length() - shown).append(" bytes)");
      }
      out.append('\n');
    }
  }

  private static String padded(String text, int width) {
    String blanks = " ".repeat(Math.max(0, Math.abs(width) - text.length()));
    return width < 0 ? blanks + text : text + blanks;
  }
}
