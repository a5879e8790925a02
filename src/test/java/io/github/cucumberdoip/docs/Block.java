package io.github.cucumberdoip.docs;

import java.nio.file.Path;

/**
 * A fenced code block of a page.
 *
 * @param page the file it stands in
 * @param line the line of its opening fence
 * @param language what follows the opening fence, such as {@code java}; may be empty
 * @param marker the text of the HTML comment on the line before, or empty: {@code <!-- file:
 *     pom.xml -->} gives {@code file: pom.xml}
 * @param text the lines between the fences, each ended by a line feed
 */
record Block(Path page, int line, String language, String marker, String text) {
  /** Where it stands, for messages. */
  String place() {
    return page + ":" + line;
  }

  boolean isMarked(String kind) {
    return marker.equals(kind) || marker.startsWith(kind + ":");
  }

  /** What follows the kind and its colon in the marker. */
  String markerValue() {
    return marker.substring(marker.indexOf(':') + 1).strip();
  }

  @Override
  public String toString() {
    return place();
  }
}
