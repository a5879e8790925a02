package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.assertj.Cadence;
import io.github.cucumberdoip.message.InvalidValueException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how regularly something shall happen: {@code 2 s +/- 200 ms}. */
public final class Cadences {
  private static final Pattern CADENCE = Pattern.compile("(.+?)\\s*(?:\\+/-|\\+-|±)\\s*(.+)");
  private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3})?)\\s*%");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Cadences() {}

  /**
   * A period and how much it may be off.
   *
   * @param text a duration, then {@code +/-} or {@code ±}, then a duration or a percentage
   * @return the cadence
   * @throws InvalidValueException if the text is not of this form, or the tolerance is longer than
   *     the period
   */
  public static Cadence cadence(String text) {
    String given = StepValues.unquoted(text);
    Matcher parts = CADENCE.matcher(given);
    if (!parts.matches()) {
      throw InvalidValueException.of(
          "a period with its tolerance",
          given,
          "two durations with +/- between them",
          "say how much it may be off, for example 2 s +/- 200 ms");
    }
    Duration period = StepValues.duration(parts.group(1));
    return Cadence.every(period, tolerance(period, parts.group(2)));
  }

  private static Duration tolerance(Duration period, String text) {
    Matcher percent = PERCENT.matcher(text);
    if (!percent.matches()) {
      return StepValues.duration(text);
    }
    BigDecimal nanos =
        BigDecimal.valueOf(period.toNanos()).multiply(new BigDecimal(percent.group(1)));
    return Duration.ofNanos(nanos.divideToIntegralValue(HUNDRED).longValue());
  }
}
