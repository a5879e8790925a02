package io.github.cucumberdoip.saboteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which effects fit which moments; the page on faults lists all pairs. */
class PairsTest {
  @ParameterizedTest
  @CsvSource({
    "split at byte 7, in the header",
    "split at byte 8, in the payload",
    "truncate to 7 bytes, in the header",
    "garbage DEAD after, TLS handshake",
    "merge with the next message, after 2 messages",
    "merge with another ECU's answer, between ack and response"
  })
  void fits(String effect, String moment) {
    assertThat(Fault.of(effect, moment).place()).isEqualTo(Moment.parse(moment));
  }

  @ParameterizedTest
  @CsvSource({
    "split at byte 8, in the header, byte 1 to 7",
    "split at byte 0, before response, byte 1 or a later one",
    "truncate to 8 bytes, in the header, 0 to 7 bytes",
    "garbage DEAD after, before response, garbage DE AD before",
    "garbage DEAD before, after response, garbage DE AD after",
    "garbage DEAD after, accept, no",
    "merge with the next message, in the header, between two messages",
    "merge with the next message, TLS handshake, between two messages",
    "merge with another ECU's answer, after response, before response"
  })
  void isRefused(String effect, String moment, String said) {
    assertThatThrownBy(() -> Fault.of(effect, moment))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a DoIP fault " + Moment.parse(moment).phrase() + ": ")
        .hasMessageContaining(said)
        .hasMessageContaining("\n  to mend:  ");
  }

  @Test
  void anEffectOnTheWireNeedsAMoment() {
    Place message = new IntoMessages(SentMessage.RESPONSES);
    assertThatThrownBy(() -> Fault.of(Effect.parse("reset"), message))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("name a moment");
  }

  @Test
  void momentsWithAndWithoutANumber() {
    assertThat(Moment.parse("After  1 message")).isEqualTo(Moment.afterMessages(1));
    assertThatThrownBy(() -> Moment.of(MomentKind.AFTER_MESSAGES))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Moment(MomentKind.ACCEPT, 1))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Moment.parse("after n messages"))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void waitsAndDropsHaveTimes() {
    Duration negative = Duration.ofMillis(-1);
    assertThatThrownBy(() -> new WireStep.Wait(negative)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Effect.parse("drip 0 bytes every 1 s"))
        .isInstanceOf(InvalidValueException.class);
    assertThat(Effect.parse("stall forever")).hasToString("stall");
    assertThat(Effect.parse("stall for ever")).hasToString("stall");
  }
}
