package io.github.cucumberdoip.saboteur;

import static io.github.cucumberdoip.saboteur.Occasions.ack;
import static io.github.cucumberdoip.saboteur.Occasions.activated;
import static io.github.cucumberdoip.saboteur.Occasions.response;
import static io.github.cucumberdoip.saboteur.Occasions.sending;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.saboteur.WireStep.Note;
import io.github.cucumberdoip.saboteur.WireStep.Write;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What faults make of the messages of one connection. */
class LineTest {
  private final Saboteur saboteur = new Saboteur();
  private final Line line = saboteur.line();

  private List<WireStep> send(DoipMessage message) {
    return line.plan(sending(message, 1, line.count()));
  }

  /** The steps of a whole exchange in short: bytes, and the other steps by name. */
  private String exchange() {
    List<WireStep> steps = new ArrayList<>(line.plan(Occasion.accepted(1)));
    steps.addAll(send(activated()));
    steps.addAll(send(ack()));
    steps.addAll(send(response()));
    StringBuilder text = new StringBuilder();
    for (WireStep step : steps) {
      if (step instanceof Write) {
        text.append(step.bytes().toString().replace(" ", "")).append(' ');
      } else if (!(step instanceof Note || step instanceof WireStep.Sent)) {
        text.append(step.getClass().getSimpleName()).append(' ');
      }
    }
    return text.toString()
        .replace("02FD0006000000090E80100010" + "00000000", "ACTIVATED")
        .replace("02FD80020000000510000E8000", "ACK")
        .replace("02FD80010000000610000E807E00", "ANSWER")
        .strip();
  }

  @ParameterizedTest
  @CsvSource({
    "reset, accept, Reset ACTIVATED ACK ANSWER",
    "reset, before activation response, Reset ACK ANSWER",
    "reset, after activation response, ACTIVATED Reset ACK ANSWER",
    "close, before ack, ACTIVATED Close ANSWER",
    "half-close, between ack and response, ACTIVATED ACK HalfClose ANSWER",
    "stall, before response, ACTIVATED ACK Stall ANSWER",
    "stall for 1 s, after response, ACTIVATED ACK ANSWER Wait",
    "stall for 1 s, after 2 messages, ACTIVATED ACK Wait ANSWER",
    "drip 2 bytes every 10 ms, after activation response, ACTIVATED Drip ANSWER",
    "drip 2 bytes every 10 ms, accept, Drip ACK ANSWER",
    "truncate to 9 bytes, before response, ACTIVATED ACK 02FD80010000000610",
    "truncate to 0 bytes, before response, ACTIVATED ACK",
    "truncate to 900 bytes, before response, ACTIVATED ACK ANSWER",
    "split at byte 13, before response, ACTIVATED ACK 02FD80010000000610000E807E Wait 00",
    "split at byte 14, before response, ACTIVATED ACK ANSWER",
    "garbage DEAD, accept, DEAD ACTIVATED ACK ANSWER",
    "garbage DEAD after, after response, ACTIVATED ACK ANSWER DEAD"
  })
  void aFaultStrikesAtItsMoment(String effect, String moment, String wire) {
    saboteur.inject(Fault.of(effect, moment));
    assertThat(exchange()).isEqualTo(wire);
  }

  @Test
  void withoutAFaultItIsQuietAndCounts() {
    assertThat(line.isQuiet()).isTrue();
    line.passed();
    line.passed();
    saboteur.inject(Fault.of("reset", "after 3 messages"));
    assertThat(line.isQuiet()).isFalse();
    assertThat(send(ack())).last().isInstanceOf(WireStep.Reset.class);
  }

  @Test
  void theJournalLearnsWhatIsWrittenAndWhatNot() {
    saboteur.inject(Fault.of("truncate to 9 bytes", "before response"));
    saboteur.inject(Fault.of("reset", "before acknowledgement"));
    assertThat(send(ack()))
        .startsWith(
            new Note("not sent: " + ack()),
            new Note("fault \"reset\" at before acknowledgement (1st time)"))
        .noneMatch(WireStep.Sent.class::isInstance);
    assertThat(send(response()))
        .containsExactly(
            new Note("fault \"truncate to 9 bytes\" at before response (1st time)"),
            new WireStep.Sent(Bytes.parse("02FD80010000000610"), null),
            new Write(Bytes.parse("02FD80010000000610")));
  }

  @Test
  void anUnchangedMessageKeepsItsMeaning() {
    saboteur.inject(Fault.of("split at byte 5", "before response"));
    assertThat(send(response()))
        .contains(new WireStep.Sent(Occasions.bytes(response()), response()));
  }

  @Test
  void aMessageThatWaitsForTheNextGoesWithItInOneWrite() {
    saboteur.inject(Fault.of("merge with the next message", "before acknowledgement"));
    assertThat(send(ack())).allMatch(Note.class::isInstance).hasSize(1);
    assertThat(line.isHolding()).isTrue();
    Bytes both = Occasions.bytes(ack()).plus(Occasions.bytes(response()));
    assertThat(send(response()))
        .filteredOn(Write.class::isInstance)
        .containsExactly(new Write(both));
    assertThat(line.isHolding()).isFalse();
  }

  @Test
  void anAnswerThatWaitsForAnotherEcuHoldsBackWhatComesBetween() {
    saboteur.inject(Fault.of("merge with another ECU's answer", "before response").once());
    send(response());
    assertThat(send(ack())).isEmpty();
    assertThat(send(response())).isEmpty();
    DoipMessage other = response(LogicalAddress.of(0x1010));
    Bytes all =
        Bytes.joined(
            List.of(
                Occasions.bytes(response()),
                Occasions.bytes(ack()),
                Occasions.bytes(response()),
                Occasions.bytes(other)));
    assertThat(send(other)).filteredOn(Write.class::isInstance).containsExactly(new Write(all));
  }

  @Test
  void whatIsHeldBackCanBeGivenUp() {
    saboteur.inject(Fault.of("merge with the next message", "before response"));
    send(response());
    saboteur.clear();
    assertThat(line.isQuiet()).isFalse();
    assertThat(line.release()).contains(new Write(Occasions.bytes(response())));
    assertThat(line.isQuiet()).isTrue();
    assertThat(line.release()).isEmpty();
  }

  @Test
  void severalFaultsAddUp() {
    saboteur.inject(Fault.of("garbage DEAD", "before response"));
    saboteur.inject(Fault.of("truncate to 9 bytes", "before response"));
    saboteur.inject(Fault.of("close", "after response"));
    assertThat(exchange()).isEqualTo("ACTIVATED ACK DEAD 02FD80010000000610 Close");
  }
}
