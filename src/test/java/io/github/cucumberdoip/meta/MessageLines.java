package io.github.cucumberdoip.meta;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Looks for lines in a message: in their order, others may stand between. */
final class MessageLines {
  private MessageLines() {}

  /** The first expected line that the message lacks, or has only before an earlier one. */
  static Optional<String> firstMissing(String expected, String message) {
    Iterator<String> given = lines(message).iterator();
    return lines(expected).stream().filter(line -> !skipTo(line, given)).findFirst();
  }

  private static boolean skipTo(String line, Iterator<String> given) {
    while (given.hasNext()) {
      if (given.next().contains(line)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
  }
}
