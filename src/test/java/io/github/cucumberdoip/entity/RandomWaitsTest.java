package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomWaitsTest {
  private static final Duration LONGEST = Duration.ofMillis(500);

  private static List<Duration> drawn(RandomWaits waits, int count) {
    return Stream.generate(() -> waits.upTo(LONGEST)).limit(count).toList();
  }

  @Test
  void theSameSeedDrawsTheSameWaits() {
    assertThat(drawn(new RandomWaits(7), 20)).isEqualTo(drawn(new RandomWaits(7), 20));
    assertThat(drawn(new RandomWaits(7), 20)).isNotEqualTo(drawn(new RandomWaits(8), 20));
  }

  @Test
  void bothEndsCanBeDrawnAndNothingBeyondThem() {
    RandomWaits waits = new RandomWaits(1);
    List<Duration> few =
        Stream.generate(() -> waits.upTo(Duration.ofMillis(3))).limit(200).toList();
    assertThat(few)
        .containsOnly(
            Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(3));
  }

  @Test
  void aWaitOfNothingDrawsNothing() {
    RandomWaits waits = new RandomWaits(7);
    assertThat(waits.upTo(Duration.ZERO)).isEqualTo(Duration.ZERO);
    assertThat(drawn(waits, 5)).isEqualTo(drawn(new RandomWaits(7), 5));
    assertThat(waits.seed()).isEqualTo(7);
  }
}
