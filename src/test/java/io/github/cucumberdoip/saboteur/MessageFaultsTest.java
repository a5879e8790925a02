package io.github.cucumberdoip.saboteur;

import static io.github.cucumberdoip.saboteur.Occasions.ack;
import static io.github.cucumberdoip.saboteur.Occasions.activated;
import static io.github.cucumberdoip.saboteur.Occasions.response;
import static io.github.cucumberdoip.saboteur.Occasions.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What faults in messages make of an exchange. */
class MessageFaultsTest {
  private final Saboteur saboteur = new Saboteur();
  private final Line line = saboteur.line();

  private List<WireStep> send(DoipMessage message) {
    return line.plan(sending(message, 1, line.count()));
  }

  private static DiagnosticMessage uds(String bytes) {
    return new DiagnosticMessage(Occasions.ECU, Occasions.TESTER, Bytes.parse(bytes));
  }

  /** The steps in short: payload bytes of messages by their types, and the other steps by name. */
  private static String text(List<WireStep> steps) {
    StringBuilder text = new StringBuilder();
    for (WireStep step : steps) {
      if (step instanceof WireStep.Write) {
        String bytes = step.bytes().toString().replace(" ", "");
        text.append(bytes, 4, 8).append(':').append(bytes.substring(16)).append(' ');
      } else if (step instanceof WireStep.Later later) {
        text.append("Later[").append(text(later.steps())).append("] ");
      } else if (step instanceof WireStep.Repeat repeat) {
        text.append("Repeat[").append(text(repeat.steps())).append("] ");
      } else if (!(step instanceof WireStep.Note || step instanceof WireStep.Sent)) {
        text.append(step.getClass().getSimpleName()).append(' ');
      }
    }
    return text.toString().strip();
  }

  @ParameterizedTest
  @CsvSource({
    "missing, responses, 8002:10000E8000, ''",
    "missing, acknowledgements, '', 8001:10000E807E00",
    "late by 1 s, acknowledgements, Wait 8002:10000E8000, 8001:10000E807E00",
    "duplicate, responses, 8002:10000E8000, 8001:10000E807E00 8001:10000E807E00",
    "duplicate after 1 s, acknowledgements, 8002:10000E8000 Later[8002:10000E8000], 8001:10000E807E00",
    "response before acknowledgement, acknowledgements, '', 8001:10000E807E00 8002:10000E8000",
    "response to nobody, responses, 8002:10000E8000, 8001:10000E817E00 8001:10000E807E00",
    "response to nobody 0x0E99, responses, 8002:10000E8000, 8001:10000E997E00 8001:10000E807E00",
    "endless response pending every 1 s, responses, 8002:10000E8000, 8001:10000E807F3E78 Repeat[8001:10000E807F3E78]",
    "late response pending after 1 s, responses, 8002:10000E8000, Wait 8001:10000E807F3E78 8001:10000E807E00",
    "foreign alive check before, acknowledgements, 0007: 8002:10000E8000, 8001:10000E807E00",
    "foreign alive check after, responses, 8002:10000E8000, 8001:10000E807E00 0007:",
    "wrong code, acknowledgements, 8002:10000E807F, 8001:10000E807E00",
    "wrong version, response-pending messages, 8002:10000E8000, 8001:10000E807E00",
  })
  void aFaultIsInItsMessages(String effect, String messages, String first, String second) {
    saboteur.inject(Fault.into(effect, messages));

    assertThat(text(send(ack()))).isEqualTo(first);
    assertThat(text(send(response()))).isEqualTo(second);
  }

  @Test
  void aNoteNamesTheFaultAndAnotherWhatWasNotSent() {
    saboteur.inject(Fault.into("missing", "acknowledgements"));

    assertThat(send(ack()))
        .containsExactly(
            new WireStep.Note("fault \"missing\" into acknowledgements (1st time)"),
            new WireStep.Note("not sent: " + ack()));
  }

  @Test
  void whatIsRecordedIsWhatTheBytesSay() {
    saboteur.inject(Fault.into("wrong source address 0x1234", "responses").once());
    assertThat(send(response()))
        .contains(
            new WireStep.Sent(
                Bytes.parse("02FD 8001 00000006 12340E80 7E00"),
                new DiagnosticMessage(
                    LogicalAddress.of(0x1234), Occasions.TESTER, Bytes.parse("7E 00"))));

    saboteur.inject(Fault.into("wrong inverse version", "responses"));
    WireStep.Sent sent = new WireStep.Sent(Bytes.parse("0202 8001 00000006 10000E80 7E00"), null);
    assertThat(send(response())).contains(sent);
    assertThat(sent.problem()).isEqualTo("the inverse of version 0x02 is not 0x02");
  }

  @ParameterizedTest
  @CsvSource({
    "02FD 8002 00000005 10000E8000, ",
    "02FD 8002 00000009 10000E8000, 'the header says 9 bytes of payload, there are 5'",
    "02FD 8002 FFFFFFFF 10000E8000, 'the header says 4294967295 bytes of payload, there are 5'",
    "02FD 8002 00000004 10000E80, a payload of 4 bytes is not possible for a diagnostic message positive acknowledge (0x8002)",
    "02FD 80, fewer bytes than a header has",
  })
  void saysWhyBytesAreNoMessage(String bytes, String problem) {
    assertThat(MeaningOf.problem(Bytes.parse(bytes))).isEqualTo(problem);
    assertThat(MeaningOf.bytes(Bytes.parse(bytes)) == null).isEqualTo(problem != null);
  }

  @Test
  void overtakenAcknowledgementsComeTogetherBehindTheResponse() {
    saboteur.inject(Fault.into("response before acknowledgement", "acknowledgements").once());

    assertThat(text(send(ack()))).isEmpty();
    assertThat(text(send(ack()))).isEmpty();
    assertThat(text(send(uds("7F 22 78"))))
        .isEqualTo("8001:10000E807F2278 8002:10000E8000 8002:10000E8000");
    assertThat(text(send(uds("62 F1 90")))).isEqualTo("8001:10000E8062F190");
  }

  @Test
  void anOvertakenAcknowledgementWithoutResponseComesBeforeTheNextMessage() {
    saboteur.inject(Fault.into("response before acknowledgement", "acknowledgements").once());
    send(ack());

    assertThat(text(send(new AliveCheckRequest()))).isEqualTo("8002:10000E8000 0007:");
  }

  @Test
  void aMessageWithoutTheFieldIsNotCounted() {
    saboteur.inject(Fault.into("wrong data identifier", "responses").once());

    assertThat(text(send(response()))).isEqualTo("8001:10000E807E00");
    assertThat(saboteur.injected(Effect.parse("wrong DID"))).isZero();
    assertThat(text(send(uds("62 F1 90")))).isEqualTo("8001:10000E8062F191");
    assertThat(text(send(uds("62 F1 90")))).isEqualTo("8001:10000E8062F190");
    assertThat(saboteur.injected(Effect.parse("wrong DID"))).isEqualTo(1);
  }

  @Test
  void faultsWorkInTheOrderOfInjection() {
    saboteur.inject(Fault.into("duplicate", "responses"));
    saboteur.inject(Fault.into("wrong sub-function", "responses"));
    assertThat(text(send(response()))).isEqualTo("8001:10000E807E01 8001:10000E807E00");

    saboteur.inject(Fault.of("stall for 1 s", "before response"));
    assertThat(text(send(response()))).as("faults on the wire come last").contains("Wait");
  }

  @Test
  void datagramsAndAnnouncementsAreNoMessagesOfAConnection() {
    saboteur.inject(Fault.of("garbage DEAD before", "in the header").once());
    saboteur.inject(Fault.into("foreign alive check before", "messages"));
    saboteur.inject(Fault.into("from another port", "messages"));
    DoipMessage message = new PowerModeResponse(PowerMode.READY);
    Bytes bytes = MessageEncoder.encode(2, message);

    for (Occasion.Kind kind : List.of(Occasion.Kind.DATAGRAM, Occasion.Kind.ANNOUNCEMENT)) {
      Occasion occasion = new Occasion(kind, 0, 0, 2, message, bytes, Optional::empty);
      assertThat(text(line.plan(occasion))).isEqualTo("FromOtherPort 4004:01");
    }
    assertThat(saboteur.injected(Effect.parse("garbage DEAD before"))).isZero();
    assertThat(send(activated())).contains(new WireStep.Write(Bytes.parse("DEAD")));
    assertThat(text(send(activated()))).startsWith("0007:").doesNotContain("Port");
  }

  @Test
  void aPaceIsMoreThanZero() {
    assertThat(new WireStep.Repeat(Duration.ofMillis(1), List.of()).steps()).isEmpty();
    assertThatThrownBy(() -> new WireStep.Repeat(Duration.ZERO, List.of()))
        .hasMessageContaining("not a pace");
  }
}
