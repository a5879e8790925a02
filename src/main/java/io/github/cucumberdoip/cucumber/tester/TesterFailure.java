package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.tester.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The one shape of the failures of tester steps. */
final class TesterFailure {
  private static final int MOST_LINES = 30;
  private static final int MOST_BYTES = 24;
  private static final String NEXT_LINE = "\n            ";

  private TesterFailure() {}

  static AssertionError of(
      String what, String expected, String instead, TesterLink link, String hint) {
    return of(what, expected, instead, received(link), hint);
  }

  static AssertionError of(
      String what, String expected, String instead, List<String> received, String hint) {
    return new AssertionError(
        what
            + "\n  expected: "
            + expected
            + "\n  instead:  "
            + instead
            + "\n  received: "
            + (received.isEmpty() ? "nothing at all" : String.join(NEXT_LINE, newest(received)))
            + "\n  hint:     "
            + hint);
  }

  private static List<String> newest(List<String> lines) {
    int left = lines.size() - MOST_LINES;
    if (left <= 0) {
      return lines;
    }
    List<String> newest = new ArrayList<>(lines.subList(left, lines.size()));
    newest.add(0, left + " earlier ones");
    return newest;
  }

  /** Bytes for a reader; the first ones if there are many. */
  static String text(Bytes bytes) {
    return bytes.length() <= MOST_BYTES
        ? bytes.toString()
        : bytes.slice(0, MOST_BYTES) + " ... (" + bytes.length() + " bytes)";
  }

  /** Everything that came, decoded, with its time since the last act. */
  private static List<String> received(TesterLink link) {
    return lines(link.owner().received(), link.exchange().time());
  }

  /** Messages, decoded, with their time since an instant. */
  static List<String> lines(List<Received> received, Instant since) {
    List<String> lines = new ArrayList<>();
    for (Received each : received) {
      long after = Duration.between(since, each.time()).toMillis();
      lines.add((each.time().isBefore(since) ? "before: " : "after " + after + " ms: ") + each);
    }
    return lines;
  }
}
