package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.report.Limits;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which scenarios show their DoIP conversation in reports, and how much of it.
 *
 * @param when which scenarios
 * @param limits how much
 */
record ReportSettings(ReportWhen when, Limits limits) {
  private static final String WHEN = "doip.report.when";
  private static final String SIZE = "doip.report.size";
  private static final Pattern BYTES = Pattern.compile("(\\d{1,7})\\s*(|b|bytes|kib|kb|mib|mb)");

  /**
   * The settings for a scenario: those of the run, unless a tag says otherwise.
   *
   * @throws InvalidValueException if a property has a value that means nothing
   */
  static ReportSettings of(Configuration configuration, Collection<String> tags) {
    ReportWhen when =
        configuration.find(WHEN).map(ReportWhen::parse).orElse(ReportWhen.ALWAYS).forScenario(tags);
    Limits limits =
        configuration.find(SIZE).map(text -> Limits.of(bytes(text))).orElse(Limits.DEFAULT);
    return new ReportSettings(when, limits);
  }

  private static int bytes(String text) {
    Matcher matcher = BYTES.matcher(text.strip().toLowerCase(Locale.ROOT));
    long bytes = matcher.matches() ? Long.parseLong(matcher.group(1)) * unit(matcher.group(2)) : -1;
    if (bytes < 0 || bytes > Integer.MAX_VALUE) {
      throw InvalidValueException.of(
          "a size of a DoIP report",
          text,
          "a number of bytes, KiB or MiB below 2 GiB",
          "write for example " + SIZE + "=256 KiB");
    }
    return (int) bytes;
  }

  private static long unit(String unit) {
    return switch (unit) {
      case "kib", "kb" -> 1L << 10;
      case "mib", "mb" -> 1L << 20;
      default -> 1;
    };
  }
}
