package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.UdsPattern;
import io.github.cucumberdoip.uds.UdsPattern.Kind;
import io.github.cucumberdoip.uds.UdsTemplate;
import java.time.Duration;

/** The wording that the descriptions of this package share. */
final class Texts {
  private static final int LONGEST = 32;

  private Texts() {}

  static String shorten(Bytes bytes) {
    return bytes.length() <= LONGEST
        ? bytes.toString()
        : bytes.slice(0, LONGEST) + " (+" + (bytes.length() - LONGEST) + " bytes)";
  }

  static String shorten(UdsPattern pattern) {
    return pattern.literal().length() <= LONGEST
        ? pattern.toString()
        : shorten(pattern.literal()) + (pattern.kind() == Kind.EXACT ? "" : " ...");
  }

  static String shorten(UdsTemplate template) {
    if (template.isConstant()) {
      return shorten(template.render(Bytes.EMPTY));
    }
    String text = template.toString();
    return text.length() <= LONGEST * 3 ? text : text.substring(0, LONGEST * 3) + "...";
  }

  static String print(Duration duration) {
    long nanos = duration.toNanosPart();
    if (nanos % 1_000_000 != 0) {
      return duration.toString();
    }
    return nanos == 0 && !duration.isZero()
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }
}
