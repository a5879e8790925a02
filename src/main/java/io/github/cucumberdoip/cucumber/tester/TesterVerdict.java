package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.tester.Received;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the steps say about the UDS responses to the last request of a tester. */
final class TesterVerdict {
  private final TesterLink link;

  private TesterVerdict(TesterLink link) {
    this.link = link;
  }

  static TesterVerdict of(String testerName) {
    return new TesterVerdict(TesterRack.tester(testerName).latest());
  }

  /** Waits for a response that fits. */
  void hasReceived(UdsPattern pattern) {
    List<Received> list =
        await(now -> TesterExchange.responses(now).stream().anyMatch(pattern::matches));
    if (TesterExchange.responses(list).stream().noneMatch(pattern::matches)) {
      throw failure("has not received the UDS response " + pattern, pattern + inAnswer(), list);
    }
  }

  /** Waits for a negative response. */
  void hasReceived(Nrc nrc) {
    Predicate<Bytes> wanted =
        response ->
            TesterExchange.isNegative(response)
                && response.length() == 3
                && response.at(2) == nrc.value();
    hasReceived(
        DiagnosticMessage.class,
        message -> wanted.test(message.userData()),
        "a negative response with NRC " + nrc);
  }

  /** Waits for as many responses as there are patterns; stops at the first that does not fit. */
  void hasReceivedExactly(List<UdsPattern> patterns) {
    List<Received> list =
        await(
            now -> {
              List<Bytes> responses = TesterExchange.responses(now);
              return responses.size() >= patterns.size() || !fits(responses, patterns);
            });
    List<Bytes> responses = TesterExchange.responses(list);
    if (responses.size() != patterns.size() || !fits(responses, patterns)) {
      throw failure(
          "has not received exactly these UDS responses",
          String.join(", ", patterns.stream().map(UdsPattern::toString).toList()) + inAnswer(),
          list);
    }
  }

  /** Waits for as many responses as are expected; stops at the first that does not fit. */
  void hasReceivedExactlyOf(List<EcuResponse> expected) {
    List<Received> list =
        await(
            now -> {
              List<DiagnosticMessage> messages = EcuResponse.messages(now);
              return messages.size() >= expected.size() || !EcuResponse.fit(messages, expected);
            });
    List<DiagnosticMessage> messages = EcuResponse.messages(list);
    if (messages.size() != expected.size() || !EcuResponse.fit(messages, expected)) {
      throw TesterFailure.of(
          link.owner() + " has not received exactly these UDS responses of ECUs",
          String.join(", ", expected.stream().map(EcuResponse::toString).toList()) + inAnswer(),
          messages.isEmpty()
              ? "no UDS response"
              : String.join(
                  ", ",
                  messages.stream()
                      .map(m -> TesterFailure.text(m.userData()) + " from " + m.sourceAddress())
                      .toList()),
          link,
          TesterHint.of(link, list));
    }
  }

  /** Watches for the whole time. */
  void hasReceivedNothing(Duration within) {
    List<Received> list =
        link.exchange().awaitPlainly(now -> !TesterExchange.responses(now).isEmpty(), within);
    if (!TesterExchange.responses(list).isEmpty()) {
      throw failure(
          "has received a UDS response",
          "no UDS response within " + within.toMillis() + " ms",
          list);
    }
  }

  /** Waits for a message of a kind that fits. */
  <M extends DoipMessage> void hasReceived(Class<M> kind, Predicate<M> wanted, String what) {
    Predicate<List<Received>> enough =
        now -> now.stream().anyMatch(each -> each.message(kind).filter(wanted).isPresent());
    List<Received> list = await(enough);
    if (!enough.test(list)) {
      throw TesterFailure.of(
          link.owner() + " has not received " + what,
          what + within(),
          list.isEmpty() ? "nothing since the last act of the tester" : "other messages",
          link,
          TesterHint.ofRefusal(link, list)
              .orElse("only what came since the last act of the tester counts"));
    }
  }

  /** Waits for a message of a payload type, by TCP or UDP, whose payload fits. */
  void hasReceived(PayloadType type, UdsPattern payload) {
    Predicate<Received> wanted = each -> isOf(type, payload, each);
    Predicate<List<Received>> enough =
        now -> Stream.concat(now.stream(), link.exchange().datagrams().stream()).anyMatch(wanted);
    if (!enough.test(await(enough))) {
      throw TesterFailure.of(
          link.owner() + " has not received the DoIP payload type " + type,
          "the payload " + payload + within(),
          "no such message",
          link,
          "only what came since the last act of the tester counts");
    }
  }

  private static boolean isOf(PayloadType type, UdsPattern payload, Received received) {
    return received.header().filter(header -> header.payloadType().equals(type)).isPresent()
        && payload.matches(received.bytes().from(FrameHeader.SIZE));
  }

  /** Looks at what has come so far. */
  void hasReceivedOnlyVersion(int version) {
    List<FrameHeader> headers = link.received().flatMap(each -> each.header().stream()).toList();
    if (headers.isEmpty()
        || headers.stream().anyMatch(header -> header.protocolVersion() != version)) {
      throw TesterFailure.of(
          link.owner() + " has not received DoIP messages of one protocol version only",
          String.format("version 0x%02X in each header, and one message at least", version),
          headers.isEmpty()
              ? "no message"
              : headers.stream()
                  .map(header -> String.format("0x%02X", header.protocolVersion()))
                  .distinct()
                  .collect(Collectors.joining(", ", "versions ", "")),
          link,
          "an ECU answers in the version of the request if it accepts that version");
    }
  }

  private static boolean fits(List<Bytes> responses, List<UdsPattern> patterns) {
    for (int i = 0; i < Math.min(responses.size(), patterns.size()); i++) {
      if (!patterns.get(i).matches(responses.get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<Received> await(Predicate<List<Received>> enough) {
    return link.exchange().await(enough, DoipWorld.current().waitAtMost());
  }

  private String inAnswer() {
    return link.exchange()
            .request()
            .map(request -> " in answer to " + TesterFailure.text(request.userData()))
            .orElse("")
        + within();
  }

  private static String within() {
    return " within " + DoipWorld.current().waitAtMost().toMillis() + " ms";
  }

  private AssertionError failure(String what, String expected, List<Received> list) {
    List<String> responses =
        TesterExchange.responses(list).stream().map(TesterFailure::text).toList();
    return TesterFailure.of(
        link.owner() + " " + what,
        expected,
        responses.isEmpty() ? "no UDS response" : String.join(", ", responses),
        link,
        TesterHint.of(link, list));
  }
}
