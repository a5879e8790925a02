package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.tester.DoipTester;
import io.github.cucumberdoip.tester.Received;
import io.github.cucumberdoip.tester.TesterTimeouts;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.ServiceId;
import io.github.cucumberdoip.uds.UdsResponses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that a tester sent, and what came since. A request to a group of ECUs counts as
 * answered with the first final response.
 */
final class TesterExchange {
  private static final Duration LONGEST_ARRIVAL = Duration.ofSeconds(1);

  private final DoipTester tester;
  private final Optional<DiagnosticMessage> request;
  private final long mark;
  private final int datagrams;
  private final long start = System.nanoTime();
  private final Instant time = Instant.now();

  private TesterExchange(DoipTester tester, Optional<DiagnosticMessage> request) {
    this.tester = tester;
    this.request = request;
    this.mark = tester.mark();
    this.datagrams = tester.receivedDatagrams().size();
  }

  /** To be called before sending, so that no answer is missed. */
  static TesterExchange begin(DoipTester tester, Optional<DiagnosticMessage> request) {
    return new TesterExchange(tester, request);
  }

  Optional<DiagnosticMessage> request() {
    return request;
  }

  Instant time() {
    return time;
  }

  /** The messages of a kind that came on UDP in answer to a question. */
  <M extends DoipMessage> List<M> answers(Class<M> kind) {
    return datagrams().stream().flatMap(each -> each.message(kind).stream()).toList();
  }

  /** What came on UDP in answer to a question. */
  List<Received> datagrams() {
    List<Received> all = tester.receivedDatagrams();
    return all.subList(Math.min(datagrams, all.size()), all.size());
  }

  /** Waits until enough came, and never longer. */
  List<Received> awaitPlainly(Predicate<List<Received>> enough, Duration atMost) {
    return tester.awaitAfter(mark, enough, atMost);
  }

  static List<Bytes> responses(List<Received> list) {
    return list.stream()
        .flatMap(each -> each.message(DiagnosticMessage.class).stream())
        .map(DiagnosticMessage::userData)
        .toList();
  }

  /** Waits until the ECU has the request, which it says at once, if only by an acknowledgement. */
  void awaitArrival() {
    if (request.isPresent()) {
      awaitPlainly(now -> !now.isEmpty(), LONGEST_ARRIVAL);
    }
  }

  /** Waits until the ECU can be sent the next request: for P2, and for P2* when it asks for it. */
  void awaitEnd() {
    Duration past = Duration.ofNanos(System.nanoTime() - start);
    if (request.isPresent()) {
      awaitPending(this::isOver, atLeastZero(timeouts().p2().minus(past)));
    }
  }

  /** Waits until enough came; as long as the ECU asks for time, P2* more each time. */
  List<Received> await(Predicate<List<Received>> enough, Duration atMost) {
    long begin = System.nanoTime();
    awaitPending(enough, atMost);
    Duration past = Duration.ofNanos(System.nanoTime() - begin);
    return awaitPlainly(enough, atLeastZero(atMost.minus(past)));
  }

  /** Waits for the first response, then after each response-pending message for the next one. */
  private void awaitPending(Predicate<List<Received>> enough, Duration atMost) {
    long latest = System.nanoTime() + timeouts().exchange().toNanos();
    List<Received> list = awaitPlainly(now -> enough.test(now) || isPending(now), atMost);
    while (!enough.test(list) && isPending(list) && System.nanoTime() - latest < 0) {
      int seen = responses(list).size();
      list =
          awaitPlainly(
              now -> enough.test(now) || responses(now).size() > seen, timeouts().p2Star());
      if (responses(list).size() == seen) {
        return;
      }
    }
  }

  private static Duration atLeastZero(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }

  private TesterTimeouts timeouts() {
    return tester.settings().timeouts();
  }

  private boolean isOver(List<Received> list) {
    return list.stream().flatMap(each -> each.message().stream()).anyMatch(this::endsExchange);
  }

  private boolean endsExchange(DoipMessage message) {
    Bytes sent = request.orElseThrow().userData();
    if (message instanceof DiagnosticMessageAck) {
      return UdsResponses.suppressesPositiveResponse(sent);
    }
    return message instanceof DiagnosticMessageNack
        || message instanceof GenericHeaderNack
        || message instanceof DiagnosticMessage response
            && isOfService(response.userData(), sent.at(0))
            && !isPending(response.userData());
  }

  private static boolean isOfService(Bytes response, int service) {
    return isNegative(response)
        ? response.length() > 1 && response.at(1) == service
        : !response.isEmpty() && response.at(0) == new ServiceId(service).response().value();
  }

  private static boolean isPending(List<Received> list) {
    List<Bytes> responses = responses(list);
    return !responses.isEmpty() && isPending(responses.get(responses.size() - 1));
  }

  private static boolean isPending(Bytes response) {
    return isNegative(response)
        && response.length() > 2
        && response.at(2) == Nrc.RESPONSE_PENDING.value();
  }

  static boolean isNegative(Bytes response) {
    return !response.isEmpty() && response.at(0) == ServiceId.NEGATIVE_RESPONSE.value();
  }
}
