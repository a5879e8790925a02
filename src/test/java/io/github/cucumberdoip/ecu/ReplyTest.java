package io.github.cucumberdoip.ecu;

import static io.github.cucumberdoip.ecu.Requests.request;
import static io.github.cucumberdoip.ecu.Requests.sent;
import static io.github.cucumberdoip.ecu.Requests.stub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.ecu.Reply.AtEnd;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.Nrc;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyTest {
  private static final Reply FINAL = Reply.bytes("62 [1..2] 57");
  private static final Reply A = Reply.bytes(Bytes.of(0x0A));
  private static final Reply B = Reply.bytes(Bytes.of(0x0B));

  private static Duration ms(long millis) {
    return Duration.ofMillis(millis);
  }

  private static ReplyPlan plan(Reply reply) {
    ScriptedEcu ecu = new ScriptedEcu();
    ecu.add(stub("...", reply));
    return ecu.answer(request("22 F1 90")).plan();
  }

  private static TimedResponse response(long millis, String hex) {
    return new TimedResponse(ms(millis), Bytes.parse(hex));
  }

  @Test
  void responsePendingMessagesPrecedeTheReplyEachAfterAnInterval() {
    assertThat(plan(FINAL.afterResponsePending(2, ms(100))).responses())
        .containsExactly(
            response(0, "7F 22 78"), response(100, "7F 22 78"), response(100, "62 F1 90 57"));
  }

  @Test
  void modifiersAddUp() {
    assertThat(plan(FINAL.after(ms(5)).after(ms(6))).responses())
        .containsExactly(response(11, "62 F1 90 57"));
    assertThat(plan(FINAL.after(ms(7)).afterResponsePending(1, ms(100)).after(ms(20))).responses())
        .containsExactly(response(20, "7F 22 78"), response(107, "62 F1 90 57"));
  }

  @Test
  void silenceStaysSilenceButItsPendingMessagesAreSent() {
    assertThat(plan(Reply.silence().after(ms(5)))).isEqualTo(ReplyPlan.SILENCE);
    assertThat(plan(Reply.silence().afterResponsePending(1, ms(5))).responses())
        .containsExactly(response(0, "7F 22 78"));
  }

  @Test
  void noPendingMessageLeavesTheReplyAsItIs() {
    assertThat(FINAL.afterResponsePending(0, ms(100))).isEqualTo(FINAL);
  }

  @Test
  void aFunctionSeesTheRequestAndGivesAnyReply() {
    Reply computed =
        Reply.computedBy(request -> Reply.bytes(request.userData()).afterResponsePending(1, ms(3)));

    assertThat(plan(computed).responses())
        .containsExactly(response(0, "7F 22 78"), response(3, "22 F1 90"));
    assertThat(
            plan(Reply.computedBy(r -> Reply.inSequence(AtEnd.CYCLE, List.of(A, B)))).responses())
        .containsExactly(response(0, "0A"));
  }

  static Stream<Arguments> ends() {
    return Stream.of(
        Arguments.of(AtEnd.REPEAT_LAST, List.of("0A", "0B", "0B", "0B")),
        Arguments.of(AtEnd.CYCLE, List.of("0A", "0B", "0A", "0B")),
        Arguments.of(AtEnd.UNMATCHED, List.of("0A", "0B", "0C", "0C")));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void aSequenceGivesOneReplyAfterTheOtherAndThenEndsAsAsked(AtEnd end, List<String> expected) {
    ScriptedEcu ecu = new ScriptedEcu();
    ecu.add(stub("...", "0C"));
    ecu.add(stub("...", Reply.inSequence(end, List.of(A, B))));

    assertThat(Stream.generate(() -> sent(ecu.answer(request("22 F1 90")))).limit(4))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void eachStubHasItsOwnPosition() {
    Reply shared = Reply.inSequence(AtEnd.CYCLE, List.of(A, B));
    ScriptedEcu ecu = new ScriptedEcu();
    ecu.add(stub("22 ...", shared));
    ecu.add(stub("2E ...", shared));

    assertThat(sent(ecu.answer(request("22")))).isEqualTo("0A");
    assertThat(sent(ecu.answer(request("2E")))).isEqualTo("0A");
    assertThat(sent(ecu.answer(request("22")))).isEqualTo("0B");
  }

  @Test
  void aSequenceUnderModifiersIsStillASequence() {
    ScriptedEcu ecu = new ScriptedEcu();
    Reply sequence = Reply.inSequence(AtEnd.UNMATCHED, List.of(A, B));
    ecu.add(stub("...", sequence.afterResponsePending(1, ms(1)).after(ms(2))));

    assertThat(sent(ecu.answer(request("22")))).isEqualTo("7F 22 78 | 0A");
    assertThat(sent(ecu.answer(request("22")))).isEqualTo("7F 22 78 | 0B");
    assertThat(sent(ecu.answer(request("22")))).isEqualTo("7F 22 11");
  }

  @Test
  void theLimitOfAStubEndsASequenceEarlier() {
    ScriptedEcu ecu = new ScriptedEcu();
    ecu.add(stub("...", Reply.inSequence(AtEnd.REPEAT_LAST, List.of(A, B))).times(1));

    assertThat(sent(ecu.answer(request("22")))).isEqualTo("0A");
    assertThat(sent(ecu.answer(request("22")))).isEqualTo("7F 22 11");
  }

  @Test
  void whatCannotBeRepliedIsRefused() {
    assertThatThrownBy(() -> A.after(ms(-1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a delay of a reply: \"PT-0.001S\"");
    assertThatThrownBy(() -> A.afterResponsePending(1, ms(-1)))
        .hasMessageStartingWith("not an interval of response-pending messages");
    assertThatThrownBy(() -> A.afterResponsePending(0, ms(-1)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> A.afterResponsePending(-1, ms(1)))
        .hasMessageStartingWith("not a number of response-pending messages: \"-1\"");
    assertThatThrownBy(() -> Reply.inSequence(AtEnd.CYCLE, List.of()))
        .hasMessageStartingWith("not a sequence of replies");
    Reply inner = Reply.inSequence(AtEnd.CYCLE, List.of(A)).after(ms(1));
    assertThatThrownBy(() -> Reply.inSequence(AtEnd.CYCLE, List.of(B, inner)))
        .hasMessageContaining("write all replies into one list");
    assertThatThrownBy(() -> Reply.bytes("62 F")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Reply.computedBy(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new TimedResponse(ms(-1), Bytes.EMPTY))
        .isInstanceOf(InvalidValueException.class);
  }

  static Stream<Arguments> descriptions() {
    return Stream.of(
        Arguments.of(FINAL, "62 [1..2] 57"),
        Arguments.of(Reply.nrc(Nrc.SECURITY_ACCESS_DENIED), "NRC securityAccessDenied (0x33)"),
        Arguments.of(Reply.silence(), "silence"),
        Arguments.of(Reply.positive(Bytes.EMPTY), "a positive response"),
        Arguments.of(Reply.positive(Bytes.of(0x57)), "a positive response with 57"),
        Arguments.of(A.after(ms(1500)), "after 1500 ms: 0A"),
        Arguments.of(
            A.afterResponsePending(1, ms(2000)), "after 1 response-pending message every 2 s: 0A"),
        Arguments.of(
            A.afterResponsePending(2, ms(0)), "after 2 response-pending messages every 0 ms: 0A"),
        Arguments.of(
            Reply.inSequence(AtEnd.UNMATCHED, List.of(A, B)),
            "in sequence 0A | 0B, then unmatched"),
        Arguments.of(
            Reply.inSequence(AtEnd.CYCLE, List.of(A, A, A, A, B, B)),
            "in sequence 0A | 0A | 0A | 0A | (+2 replies), then the first one again"),
        Arguments.of(
            Reply.bytes(Bytes.wrap(new byte[1000])), "00 ".repeat(32).strip() + " (+968 bytes)"));
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void aReplyDescribesItselfInOneLine(Reply reply, String text) {
    assertThat(reply.describe()).isEqualTo(text);
  }

  @Test
  void aConstantReplyIsNotCopied() {
    Bytes large = Bytes.wrap(new byte[100_000]);
    assertThat(plan(Reply.bytes(large)).responses().get(0).userData()).isSameAs(large);
  }

  @Test
  void onlyTheLastMessageClosesTheConnection() {
    Reply reply = Reply.bytes("51 01").afterResponsePending(1, ms(5)).thenClosing();
    UdsRequest request =
        new UdsRequest(LogicalAddress.of(0x0E80), LogicalAddress.of(0x1010), Bytes.parse("11 01"));
    assertThat(((ReplyNode) reply).plan(request, true).responses())
        .extracting(TimedResponse::closes)
        .containsExactly(false, true);
    assertThat(reply.describe()).endsWith(", then closes the connection");
    assertThat(((ReplyNode) Reply.silence().thenClosing()).plan(request, true).isSilent()).isTrue();
  }
}
