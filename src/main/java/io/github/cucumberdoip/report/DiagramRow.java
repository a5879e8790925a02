package io.github.cucumberdoip.report;

import java.util.List;

/**
 * One row of a diagram.
 *
 * @param happening what it shows; null if it says how many are left out
 * @param lines the words above the line
 * @param bytes the bytes below the line, or none
 * @param marks the words of the marks below, each with its lines
 */
record DiagramRow(Happening happening, List<String> lines, String bytes, List<List<String>> marks) {
  static final int LINE = 15;
  private static final int BEFORE = 8;
  private static final int BYTES = 14;
  private static final int AFTER = 7;
  private static final int MARK = 9;

  static DiagramRow leftOut(int count) {
    return new DiagramRow(
        null, List.of(count + (count == 1 ? " entry" : " entries") + " not shown"), "", List.of());
  }

  /** Where the line is, below the upper edge. */
  int lineAt() {
    return BEFORE + lines.size() * LINE + 2;
  }

  int bytesAt() {
    return lineAt() + BYTES;
  }

  /** Where the first mark begins. */
  int marksAt() {
    return lineAt() + (bytes.isEmpty() ? AFTER : BYTES + AFTER);
  }

  static int heightOf(List<String> mark) {
    return mark.size() * LINE + MARK;
  }

  int height() {
    return marksAt() + marks.stream().mapToInt(DiagramRow::heightOf).sum();
  }
}
