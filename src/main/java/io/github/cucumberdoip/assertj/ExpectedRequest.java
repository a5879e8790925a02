package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.Optional;

/**
 * A UDS request that was received, or a UDS response that was sent. Immutable.
 *
 * @param isResponse true for a response that the ECU sent
 * @param pattern its bytes
 * @param tester the address of the tester, empty for any
 * @param target the address that the request was sent to or the response came from, empty for any
 * @param recipient the ECU behind a gateway that got the request, by its logical address, whether
 *     it was sent to it or to a group; empty for any, also for requests that nobody got
 */
public record ExpectedRequest(
    boolean isResponse,
    UdsPattern pattern,
    Optional<LogicalAddress> tester,
    Optional<LogicalAddress> target,
    Optional<LogicalAddress> recipient)
    implements Expected {
  /** An address counts less than a wrong DID and more than a wrong byte of the data. */
  private static final int WRONG_ADDRESS = 20;

  /**
   * Only of one tester.
   *
   * @param address its source address
   * @return the narrower expectation
   */
  public ExpectedRequest from(LogicalAddress address) {
    return new ExpectedRequest(isResponse, pattern, Optional.of(address), target, recipient);
  }

  /**
   * Only to one target.
   *
   * @param address its logical address, of an ECU or a group
   * @return the narrower expectation
   */
  public ExpectedRequest to(LogicalAddress address) {
    return new ExpectedRequest(isResponse, pattern, tester, Optional.of(address), recipient);
  }

  /**
   * Only those that an ECU behind a gateway got; not those that the gateway refused.
   *
   * @param address the logical address of the ECU
   * @return the narrower expectation
   */
  public ExpectedRequest reaching(LogicalAddress address) {
    return new ExpectedRequest(isResponse, pattern, tester, target, Optional.of(address));
  }

  @Override
  public boolean matches(JournalEntry entry) {
    return candidate(entry).filter(message -> distance(message) == 0).isPresent()
        && hasReached(entry);
  }

  private Optional<DiagnosticMessage> candidate(JournalEntry entry) {
    EntryKind wanted = isResponse ? EntryKind.SENT : EntryKind.RECEIVED;
    return entry.kind() == wanted ? entry.message(DiagnosticMessage.class) : Optional.empty();
  }

  private boolean hasReached(JournalEntry entry) {
    return recipient.isEmpty()
        || entry.match().filter(m -> m.recipients().contains(recipient.get())).isPresent();
  }

  private int distance(DiagnosticMessage message) {
    return pattern.distance(message.userData())
        + (fits(tester, testerOf(message)) ? 0 : WRONG_ADDRESS)
        + (fits(target, targetOf(message)) ? 0 : WRONG_ADDRESS);
  }

  private static boolean fits(Optional<LogicalAddress> wanted, LogicalAddress actual) {
    return wanted.isEmpty() || wanted.get().equals(actual);
  }

  private LogicalAddress testerOf(DiagnosticMessage message) {
    return isResponse ? message.targetAddress() : message.sourceAddress();
  }

  private LogicalAddress targetOf(DiagnosticMessage message) {
    return isResponse ? message.sourceAddress() : message.targetAddress();
  }

  @Override
  public String sentence(String subject) {
    return subject + (isResponse ? " has sent the UDS response " : " has received ") + noun();
  }

  @Override
  public String negation(String subject) {
    return subject
        + (isResponse ? " has sent no UDS response " : " has received no request ")
        + noun();
  }

  @Override
  public String noun() {
    StringBuilder text = new StringBuilder("\"").append(Shown.of(pattern)).append('"');
    tester.ifPresent(address -> text.append(testerLead()).append(address));
    target.ifPresent(address -> text.append(targetLead()).append(address));
    return text.toString();
  }

  @Override
  public String kind() {
    return isResponse ? "UDS response" : "UDS request";
  }

  private String testerLead() {
    return isResponse ? " to the DoIP tester " : " from the DoIP tester ";
  }

  private String targetLead() {
    return isResponse ? " sent from " : " sent to ";
  }

  @Override
  public Optional<NearMiss> compare(JournalEntry entry) {
    return candidate(entry)
        .map(
            message ->
                new NearMiss(
                    entry,
                    distance(message) + (hasReached(entry) ? 0 : WRONG_ADDRESS),
                    () -> differences(message, hasReached(entry))));
  }

  private String differences(DiagnosticMessage message, boolean reached) {
    return Differing.uds(pattern, message.userData())
        + (isResponse ? ", to " : ", from ")
        + address(testerOf(message), tester)
        + (isResponse ? ", from " : ", to ")
        + address(targetOf(message), target.isEmpty() && !reached ? physical(message) : target)
        + (reached || isElsewhere(message) ? "" : FailureText.NOT_REACHED);
  }

  /**
   * Whether the message went to another ECU, so that nobody wonders why this one did not get it.
   */
  private boolean isElsewhere(DiagnosticMessage message) {
    return !message.targetAddress().isFunctional() && !fits(recipient, message.targetAddress());
  }

  private Optional<LogicalAddress> physical(DiagnosticMessage message) {
    return isElsewhere(message) ? recipient : Optional.empty();
  }

  private static String address(LogicalAddress actual, Optional<LogicalAddress> wanted) {
    return Differing.field(actual, wanted.orElse(actual), fits(wanted, actual));
  }
}
