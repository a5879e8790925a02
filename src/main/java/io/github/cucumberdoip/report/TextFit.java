package io.github.cucumberdoip.report;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes in a diagram, and how it is made to fit. Widths are estimates. */
final class TextFit {
  /** The width of a character of 12 px, on average, rounded up. */
  private static final double CHARACTER = 6.7;

  /** The width of a character of 11 px whose characters are all of one width. */
  private static final double FIXED = 6.7;

  private static final String CUT = "\u2026";

  private TextFit() {}

  static int width(String text) {
    return (int) Math.ceil(text.length() * CHARACTER);
  }

  static int fixedWidth(String text) {
    return (int) Math.ceil(text.length() * FIXED);
  }

  /** Cuts a text in one line. */
  static String cut(String text, int width) {
    int most = Math.max(2, (int) (width / CHARACTER));
    return text.length() <= most ? text : text.substring(0, most - 1) + CUT;
  }

  /** Breaks a text between words; what is too much even then is cut. */
  static List<String> wrap(String text, int width, int mostLines) {
    int most = Math.max(8, (int) (width / CHARACTER));
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (rest.length() > most && lines.size() < mostLines - 1) {
      int blank = rest.lastIndexOf(' ', most);
      int end = blank > most / 3 ? blank : most;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(cut(rest, width < most * CHARACTER ? (int) (most * CHARACTER) + 1 : width));
    return lines;
  }
}
