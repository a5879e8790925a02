package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Values as failures show them: short. */
final class Shown {
  /** How many bytes are shown before the rest is only counted. */
  static final int LONGEST = 16;

  private Shown() {}

  static String of(Bytes bytes) {
    return bytes.length() <= LONGEST
        ? bytes.toString()
        : bytes.slice(0, LONGEST) + " (+" + (bytes.length() - LONGEST) + " bytes)";
  }

  static String of(UdsPattern pattern) {
    String text = pattern.toString();
    int longest = LONGEST * 3;
    return text.length() <= longest ? text : text.substring(0, longest) + "(cut)";
  }

  static String of(Duration duration) {
    long millis = duration.toMillis();
    return millis != 0 && millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }
}
