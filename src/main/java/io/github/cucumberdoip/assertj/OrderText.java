package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Mark;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sentences of failures about times, marks, order, cadence, connections and remembered values.
 */
final class OrderText {
  /** The ends of what is watched. */
  static final String BEGIN = "the begin";

  static final String END = "the end";

  private OrderText() {}

  static String within(Duration time) {
    return " within " + Shown.of(time);
  }

  static String since(Mark mark) {
    return " since the DoIP mark \"" + mark.name() + "\"";
  }

  static String mark(Mark mark) {
    return "-- DoIP mark \"" + mark.name() + "\"";
  }

  static String row(int row, int rows) {
    return " (row " + row + " of " + rows + ")";
  }

  static String tooLate(String offset, Duration late) {
    return "it came at " + offset + ", " + exactly(late) + " too late";
  }

  static String beforeMark(String offset) {
    return "it came at " + offset + ", before the mark";
  }

  static String inRow(Scene scene, String said) {
    return scene.subject()
        + " has received these UDS requests in order without others between"
        + said;
  }

  static String exchanged(Scene scene, String said) {
    return scene.subject() + " has exchanged these UDS messages in order" + said;
  }

  static String brokenRow(int row, int rows, String noun, boolean ended) {
    return ended
        ? "row " + row + " of " + rows + ", " + noun + ", did not come; the rows before it did"
        : "row " + row + " of " + rows + " is not " + noun + " where the rows before it came";
  }

  static String neverBegan(String noun) {
    return "row 1, " + noun + ", did not come";
  }

  static String before(Expected earlier, Expected later, Look look) {
    return earlier.sentence(look.scene().subject())
        + " before "
        + clause(earlier, later, look.scene())
        + look.said();
  }

  static String onlyAfter(Expected later, Expected earlier, Look look) {
    return later.sentence(look.scene().subject())
        + " only after "
        + clause(later, earlier, look.scene())
        + look.said();
  }

  /** The second half of a sentence: its bytes if it is of the same kind as the first. */
  private static String clause(Expected first, Expected second, Scene scene) {
    if (Look.plain(second) instanceof ExpectedRequest message) {
      if (message.isResponse()) {
        return "the UDS response " + second.noun() + " was sent";
      }
      return Look.plain(first) instanceof ExpectedRequest request && !request.isResponse()
          ? second.noun()
          : "the UDS request " + second.noun() + " was received";
    }
    return second.sentence(scene.subject());
  }

  static String notBefore(Expected earlier, Expected later, String offset) {
    return "the first "
        + later.noun()
        + " came at "
        + offset
        + ", "
        + earlier.noun()
        + " not before";
  }

  static String onlyLater(String offset) {
    return "it came at " + offset + ", after that";
  }

  static String neverCame(Expected expected, Duration waited) {
    return expected.noun() + " did not come" + (waited.isZero() ? "" : within(waited));
  }

  static String cadence(Scene scene, Expected expected, Cadence cadence, String said) {
    return expected.sentence(scene.subject()) + " " + cadence.text() + said;
  }

  static String forTime(Duration time) {
    return " for " + Shown.of(time);
  }

  static String gapsOff(int off, int gaps) {
    return off
        + " of "
        + gaps
        + (gaps == 1 ? " gap " : " gaps ")
        + (off == 1 ? "was off" : "were off");
  }

  static String tooShort(Duration gap, Duration by, String from, String to) {
    return gap(gap, from, to) + ", " + exactly(by) + " too short";
  }

  static String tooLong(Duration gap, Duration by, String from, String to) {
    return gap(gap, from, to) + ", " + exactly(by) + " too long";
  }

  private static String gap(Duration gap, String from, String to) {
    return exactly(gap) + " from " + from + " to " + to;
  }

  static String moreGaps(int more) {
    return "... and " + more + " more";
  }

  static String notPassed(Duration passed, Duration needed) {
    return "it cannot be told: only "
        + exactly(passed)
        + " have passed, and it takes "
        + exactly(needed);
  }

  static String letPass(Duration missing) {
    return "let the time pass first: When " + exactly(missing) + " pass on the DoIP ECU's clock";
  }

  static String nameMark() {
    return "on a clock of its own no time passes during a step: set a mark, let the time pass, and"
        + " name the mark";
  }

  static String byOwnClock() {
    return "the times are those of the ECU's clock, since the mark: the scenario took it over";
  }

  static String channels(Scene scene, List<? extends Expected> rows, boolean onOne, String said) {
    String nouns = rows.stream().map(Expected::noun).collect(Collectors.joining(" and "));
    String on = onOne ? " on the same DoIP connection" : " on different DoIP connections";
    return scene.subject() + " has received " + nouns + on + said;
  }

  static String allOnOne(Scene scene, Expected expected, String said) {
    return scene.subject()
        + " has received all "
        + expected.kind()
        + "s "
        + expected.noun()
        + " on one DoIP connection"
        + said;
  }

  static String connections(int count) {
    return "they came on " + count + (count == 1 ? " connection" : " connections");
  }

  static String cameOn(Expected expected, int row, List<Integer> connections) {
    return row
        + "  "
        + expected.noun()
        + (connections.isEmpty()
            ? " on none"
            : connections.stream()
                .map(OrderText::channel)
                .collect(Collectors.joining(", ", " on ", "")));
  }

  static String firstOn(int connection, String offset) {
    return "on " + channel(connection) + " since " + offset;
  }

  static String on(int connection) {
    return " on the DoIP connection " + connection;
  }

  static String onOther(Peer peer, int wanted) {
    return ", on [" + channel(peer.connection()) + "] expected [" + channel(wanted) + "]";
  }

  static String channel(int connection) {
    return connection == 0 ? "UDP" : "TCP " + connection;
  }

  static String remembered(Map<String, Bytes> values) {
    return values.isEmpty()
        ? ""
        : "\nvalues:   "
            + new TreeMap<>(values)
                .entrySet().stream()
                    .map(value -> value.getKey() + " = " + Shown.of(value.getValue()))
                    .collect(Collectors.joining("\n          "));
  }

  /** Milliseconds with what is below them, where there is something. */
  static String exactly(Duration time) {
    long micros = (time.toNanos() + 500) / 1000;
    return micros % 1000 == 0
        ? Shown.of(Duration.ofMillis(micros / 1000))
        : micros / 1000 + "." + String.format(Locale.ROOT, "%03d", micros % 1000) + " ms";
  }
}
