package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.Code;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsResponses;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a failure, and all the sentences that one can be made of.
 *
 * <pre>
 * expected: what the step says
 * instead:  what happened
 * closest:  what came near, field by field, what differs in brackets
 * broken:   the rules that a tester has violated
 * journal:  what the fixture saw, cut to what matters
 * hint:     a known trap that fits
 * </pre>
 */
final class FailureText {
  static final String BIGGER_JOURNAL =
      "give the DoIP ECU a larger journal, or check earlier, before so much has happened";

  static final String MEND_LENIENT =
      "or tolerate them: tag the scenario @doip-lenient, or: Given unmatched DoIP requests are"
          + " tolerated";

  static final String NO_STUBS = "    there are no stubs";

  static final String NOT_REACHED = ", but it did not reach the ECU";

  static final String USED_UP = ", matches, but is used up";

  private static final int QUOTABLE = 8;

  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  private void add(String part, String line) {
    parts.computeIfAbsent(part, name -> new ArrayList<>()).add(line);
  }

  void expected(String line) {
    add("expected:", line);
  }

  void instead(String line) {
    add("instead:", line);
  }

  void closest(String line) {
    add("closest:", line);
  }

  void broken(String line) {
    add("broken:", line);
  }

  void journal(List<String> lines) {
    lines.forEach(line -> add("journal:", line));
  }

  void hint(String line) {
    add("hint:", line);
  }

  static String happened(int count) {
    return "it happened " + Count.times(count);
  }

  static String missed(int count, Duration waited, int others, String kind) {
    String happened = count == 0 ? "it did not happen" : "it happened only " + Count.times(count);
    String within = waited.isZero() ? "" : " within " + Shown.of(waited);
    return happened + within + others(others, kind);
  }

  private static String others(int others, String kind) {
    return switch (others) {
      case 0 -> "";
      case 1 -> "; 1 other " + kind + " came";
      default -> "; " + others + " other " + kind + "s came";
    };
  }

  static String cannotTell(int count, long lost) {
    return "it cannot be told: the journal has dropped its "
        + lost
        + " oldest entries; in the others it happened "
        + Count.times(count);
  }

  static String lostInOrder(long lost) {
    return "it cannot be told: the journal has dropped its " + lost + " oldest entries";
  }

  static String stuckAt(int row, int rows, String noun, Duration waited) {
    return "row " + row + " of " + rows + ", " + noun + ", did not come within " + Shown.of(waited);
  }

  static String cameEarlier(String offset, int row) {
    return "it came at " + offset + beforeRow(row - 1);
  }

  static String beforeRow(int row) {
    return ", before that of row " + row;
  }

  static String differsAt(int row, int rows, int received) {
    return "row %d differs; %d expected, %d received".formatted(row, rows, received);
  }

  static String missingFrom(int row, int rows, int received) {
    return "row %d is missing; %d expected, %d received".formatted(row, rows, received);
  }

  static String surplusAfter(int rows, int received) {
    return "too many came; %d expected, %d received".formatted(rows, received);
  }

  static String nobodyConnected(Scene scene) {
    return "nothing has reached "
        + scene.subject()
        + " at all"
        + scene.where().map(where -> "; " + where).orElse("");
  }

  static String neverActivated() {
    return "a tester connected, but never asked for routing activation";
  }

  static String onlyDiscovery(Scene scene) {
    return "a tester looked for the vehicle by UDP, but never connected"
        + scene.where().map(where -> "; " + where).orElse("");
  }

  static String activationDenied(LogicalAddress tester, Code code) {
    return "the routing activation of " + tester + " was denied: " + code;
  }

  static String refused(LogicalAddress target, Code code) {
    return "a request for " + target + " was refused with the DoIP NACK " + code;
  }

  static String wrongTarget() {
    return "check the target address that the tester uses";
  }

  static String headerRefused(Code code) {
    return "a message was refused with the header NACK " + code;
  }

  static String versions(Bytes header) {
    return "its header begins with "
        + header
        + ": check the protocol version that the tester speaks, and its inverse";
  }

  static String unmatched(int count) {
    return count == 1 ? "1 UDS request met no stub" : count + " UDS requests met no stub";
  }

  static String moreUnmatched(int count) {
    return "... and " + count + " more";
  }

  static String noneUnmatched(Scene scene) {
    return "something is set up for each UDS request that " + scene.subject() + " receives";
  }

  static String answered(Optional<Bytes> response) {
    return response.map(bytes -> ", was answered " + Shown.of(bytes)).orElse(", was not answered");
  }

  static String mendUnmatched(String subject, Bytes request) {
    return "set up a stub, for example: Given %s answers \"%s\" with \"%s\""
        .formatted(subject, begin(request), begin(UdsResponses.positive(request)));
  }

  /** As much of a message as a step can quote. */
  private static String begin(Bytes bytes) {
    return bytes.length() <= QUOTABLE ? bytes.toString() : bytes.slice(0, 3) + " ...";
  }

  static String mendAll(String subject) {
    return "or: Given " + subject + " answers all other UDS requests positively";
  }

  static String inOrder(Scene scene, String said) {
    return scene.subject() + " has received these UDS requests in order" + said;
  }

  static String only(Scene scene, String said) {
    return scene.subject() + " has received only these UDS requests" + said;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    parts.forEach(
        (name, lines) -> {
          String lead = name;
          for (String line : lines) {
            text.append(text.isEmpty() ? "" : "\n")
                .append(String.format("%-10s", lead))
                .append(line);
            lead = "";
          }
        });
    return text.toString();
  }
}
