package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A UDS request and what came of it so far. */
final class Exchange {
  private static final int NEGATIVE = 0x7F;
  private static final int PENDING = 0x78;
  private static final int TO_RESPONSE = 0x40;
  private static final int WITHOUT_SUPPRESS = 0x7F;

  private final Spoken request;
  private final DiagnosticMessage message;
  private final List<Spoken> responses = new ArrayList<>(1);
  private Spoken ack;
  private Spoken nack;
  private Spoken ofAnother;

  Exchange(Spoken request, DiagnosticMessage message) {
    this.request = request;
    this.message = message;
  }

  Spoken request() {
    return request;
  }

  LogicalAddress tester() {
    return message.sourceAddress();
  }

  LogicalAddress target() {
    return message.targetAddress();
  }

  /** The UDS bytes of the request. */
  Bytes uds() {
    return message.userData();
  }

  /** The service identifier, or -1 if there are no UDS bytes. */
  int service() {
    return uds().isEmpty() ? -1 : uds().at(0);
  }

  /** The sub-function without the suppress bit, or -1 if there is none. */
  int subFunction() {
    return hasSubFunction() ? uds().at(1) & WITHOUT_SUPPRESS : -1;
  }

  /** Whether it asks for no positive response. */
  boolean isSuppressed() {
    return hasSubFunction() && uds().at(1) > WITHOUT_SUPPRESS;
  }

  private boolean hasSubFunction() {
    return uds().length() > 1 && new ServiceId(service()).hasSubFunction();
  }

  /** Whether it is one that may come at any time: TesterPresent without a response. */
  boolean isSilentTesterPresent() {
    return service() == ServiceId.TESTER_PRESENT.value() && isSuppressed();
  }

  /**
   * Whether nobody waits for responses to an older one any more: it is the next one to the same
   * target, or asks the same service of another one; TesterPresent may come between.
   */
  boolean endsWaitFor(Exchange older) {
    return !isSilentTesterPresent()
        && older.tester().equals(tester())
        && (older.target().equals(target()) || older.service() == service());
  }

  /** Whether it is the same request to the same ECU. */
  boolean isRepeatOf(Exchange other) {
    return target().equals(other.target()) && uds().equals(other.uds());
  }

  /** The bytes, cut if they are long. */
  String quoted() {
    return Spoken.quoted(uds());
  }

  /** When it came. */
  long at() {
    return request.at();
  }

  Conversation with() {
    return request.with();
  }

  Optional<Spoken> ack() {
    return Optional.ofNullable(ack);
  }

  Optional<Spoken> nack() {
    return Optional.ofNullable(nack);
  }

  /** All responses to it, response pending too, oldest first. */
  List<Spoken> responses() {
    return responses;
  }

  /** The last response pending, if nothing came after it. */
  Optional<Spoken> pending() {
    return last().filter(spoken -> isPending(uds(spoken)));
  }

  /** The last response that is no response pending. */
  Optional<Spoken> answer() {
    return last().filter(spoken -> !isPending(uds(spoken)));
  }

  private Optional<Spoken> last() {
    return responses.isEmpty()
        ? Optional.empty()
        : Optional.of(responses.get(responses.size() - 1));
  }

  /** The NRC of the answer, or -1. */
  int nrc() {
    return answer().map(Exchange::uds).filter(Exchange::isNegative).map(r -> r.at(2)).orElse(-1);
  }

  /** Whether it was neither acknowledged nor refused; a response shows that it arrived, too. */
  boolean awaitsAck() {
    return ack == null && nack == null && responses.isEmpty();
  }

  /** Whether no more can come: refused by DoIP, or answered other than with response pending. */
  boolean isOver() {
    return nack != null || answer().isPresent();
  }

  void acknowledged(Spoken spoken) {
    ack = spoken;
  }

  void refused(Spoken spoken) {
    nack = spoken;
  }

  void answered(Spoken spoken) {
    responses.add(spoken);
  }

  /** Notes a response of another ECU that only looks like one to this request. */
  void mistakable(Spoken spoken) {
    ofAnother = spoken;
  }

  /** The last response of another ECU that only looks like one to this request. */
  Optional<Spoken> ofAnother() {
    return Optional.ofNullable(ofAnother);
  }

  /** Whether a response is one to this request, by its addresses and its service. */
  boolean isAnsweredBy(DiagnosticMessage response) {
    return looksAnsweredBy(response)
        && (response.sourceAddress().equals(target()) || target().isFunctional());
  }

  /** Whether a response is one to such a request of this tester, of whichever ECU. */
  boolean looksAnsweredBy(DiagnosticMessage response) {
    Bytes uds = response.userData();
    boolean fits =
        isNegative(uds)
            ? uds.at(1) == service()
            : !uds.isEmpty() && uds.at(0) == service() + TO_RESPONSE;
    return fits && response.targetAddress().equals(tester());
  }

  static Bytes uds(Spoken spoken) {
    return spoken.message(DiagnosticMessage.class).map(DiagnosticMessage::userData).orElseThrow();
  }

  static boolean isNegative(Bytes uds) {
    return uds.length() >= 3 && uds.at(0) == NEGATIVE;
  }

  static boolean isPending(Bytes uds) {
    return isNegative(uds) && uds.at(2) == PENDING;
  }
}
