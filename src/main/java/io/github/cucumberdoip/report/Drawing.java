package io.github.cucumberdoip.report;

import java.util.List;

/** Writes the elements of an SVG picture. */
final class Drawing {
  private final StringBuilder out = new StringBuilder(8192);

  Drawing raw(String text) {
    out.append(text).append('\n');
    return this;
  }

  void line(String style, int x1, int y1, int x2, int y2) {
    out.append("<line class=\"").append(style).append("\" x1=\"").append(x1);
    out.append("\" y1=\"").append(y1).append("\" x2=\"").append(x2).append("\" y2=\"").append(y2);
    out.append("\"/>\n");
  }

  void box(String style, int x, int y, int width, int height) {
    out.append("<rect class=\"").append(style).append("\" x=\"").append(x).append("\" y=\"");
    out.append(y).append("\" width=\"").append(width).append("\" height=\"").append(height);
    out.append("\" rx=\"4\"/>\n");
  }

  void dot(String style, int x, int y) {
    out.append("<circle class=\"").append(style).append("\" cx=\"").append(x).append("\" cy=\"");
    out.append(y).append("\" r=\"3\"/>\n");
  }

  /** The head of an arrow whose tip is at a point. */
  void tip(String style, int x, int y, boolean toTheRight) {
    int back = toTheRight ? x - 8 : x + 8;
    out.append("<path class=\"").append(style).append("\" d=\"M").append(x).append(' ').append(y);
    out.append('L').append(back).append(' ').append(y - 4).append('V').append(y + 4);
    out.append("Z\"/>\n");
  }

  void text(String style, int x, int y, String text) {
    out.append("<text class=\"").append(style).append("\" x=\"").append(x).append("\" y=\"");
    out.append(y).append("\">").append(Markup.escape(text)).append("</text>\n");
  }

  void lines(String style, int x, int y, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      text(style, x, y + i * DiagramRow.LINE, lines.get(i));
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
