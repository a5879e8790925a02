package io.github.cucumberdoip.fuzz;

import java.time.Duration;
import java.util.Random;

/**
 * How long to fuzz and with which seed: the system properties {@code fuzz.seconds} and {@code
 * fuzz.seed}. Without them the time is short enough for every build, and the seed a new one.
 */
public record FuzzSettings(Duration time, long seed) {
  public static FuzzSettings usually(Duration time) {
    return new FuzzSettings(
        Duration.ofSeconds(Long.getLong("fuzz.seconds", time.toSeconds())),
        Long.getLong("fuzz.seed", new Random().nextInt(Integer.MAX_VALUE)));
  }

  @Override
  public String toString() {
    return "-Dfuzz.seed=" + seed + " -Dfuzz.seconds=" + time.toSeconds();
  }
}
