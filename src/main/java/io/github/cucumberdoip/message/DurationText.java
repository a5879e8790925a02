package io.github.cucumberdoip.message;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How durations are written. */
public final class DurationText {
  private static final Pattern DURATION = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([a-zA-Z]+)");
  private static final Map<String, Long> NANOS = nanos();
  private static final BigDecimal LONGEST =
      BigDecimal.valueOf(Duration.ofMinutes(1_000_000).toNanos());

  private DurationText() {}

  private static Map<String, Long> nanos() {
    Map<String, Long> units = new LinkedHashMap<>();
    units.put("ms", 1_000_000L);
    units.put("millisecond", 1_000_000L);
    units.put("milliseconds", 1_000_000L);
    units.put("s", 1_000_000_000L);
    units.put("second", 1_000_000_000L);
    units.put("seconds", 1_000_000_000L);
    units.put("min", 60_000_000_000L);
    units.put("minute", 60_000_000_000L);
    units.put("minutes", 60_000_000_000L);
    return units;
  }

  /**
   * Reads a duration such as {@code 2 s}, {@code 200 ms} or {@code 1.5 seconds}.
   *
   * @param text a number and a unit: ms, s or min, or their words
   * @return the duration
   * @throws InvalidValueException if the text is not of this form, or longer than 1000000 min
   */
  public static Duration parse(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw notDuration(text, "write for example 2 s or 200 ms");
    }
    String unit = matcher.group(2);
    Long nanos = NANOS.get(unit);
    if (nanos == null) {
      throw notDuration(
          text,
          DidYouMean.among(unit, NANOS.keySet())
              .map(near -> "did you mean " + matcher.group(1) + " " + near + "?")
              .orElse("known units: ms, s, min"));
    }
    BigDecimal time = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(nanos));
    if (time.compareTo(LONGEST) > 0) {
      throw notDuration(text, "give a shorter time; the longest is 1000000 min");
    }
    return Duration.ofNanos(time.longValue());
  }

  /**
   * Prints a duration as it would be written.
   *
   * @param time zero or more
   * @return for example {@code 300 ms}, {@code 2 s} or {@code 0.5 ms}
   */
  public static String print(Duration time) {
    if (!time.isZero() && time.toNanos() % 1_000_000_000L == 0) {
      return time.toSeconds() + " s";
    }
    BigDecimal millis = BigDecimal.valueOf(time.toNanos(), 6).stripTrailingZeros();
    return millis.toPlainString() + " ms";
  }

  private static InvalidValueException notDuration(String text, String mend) {
    return InvalidValueException.of(
        "a duration", text, "a number of 0 or more and a unit: ms, s or min", mend);
  }
}
