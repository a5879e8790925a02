package io.github.cucumberdoip.tester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TesterSettingsTest {
  private static Duration millis(int count) {
    return Duration.ofMillis(count);
  }

  @Test
  void defaultsAreThoseOfTheStandard() {
    TesterSettings settings = DoipTester.builder().build().settings();

    assertThat(settings).isEqualTo(TesterSettings.DEFAULT);
    assertThat(settings.logicalAddress()).isEqualTo(LogicalAddress.of(0x0E80));
    assertThat(settings.protocolVersion()).isEqualTo(0x02);
    assertThat(settings.answerAliveChecks()).isTrue();
    assertThat(settings.timeouts().p2Star()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.timeouts().control()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void everySettingHasItsMethod() {
    TesterSettings settings =
        DoipTester.builder()
            .logicalAddress(LogicalAddress.of(0x0EF0))
            .protocolVersion(0xFF)
            .answerAliveChecks(false)
            .connectTimeout(millis(1))
            .routingActivationTimeout(millis(2))
            .acknowledgeTimeout(millis(3))
            .p2(millis(4))
            .p2Star(millis(5))
            .exchangeTimeout(millis(6))
            .controlTimeout(millis(7))
            .build()
            .settings();

    assertThat(settings)
        .isEqualTo(
            new TesterSettings(
                LogicalAddress.of(0x0EF0),
                0xFF,
                false,
                new TesterTimeouts(
                    millis(1), millis(2), millis(3), millis(4), millis(5), millis(6), millis(7))));
  }

  @Test
  void durationsThatAreNoneAreRefused() {
    for (Duration bad : List.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofDays(2))) {
      assertThatThrownBy(() -> DoipTester.builder().p2(bad))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("not a P2 timeout: \"" + bad + "\"");
    }
  }

  @Test
  void versionOutsideAByteIsRefused() {
    assertThatThrownBy(() -> DoipTester.builder().protocolVersion(0x100))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("not a protocol version: \"0x100\"");
  }
}
