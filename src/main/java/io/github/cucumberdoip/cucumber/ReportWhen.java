package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Which scenarios show their DoIP conversation in reports. */
enum ReportWhen {
  /** All that have traffic. */
  ALWAYS("always", "@doip-report"),
  /** Those that have traffic and do not pass. */
  ON_FAILURE("on-failure", "@doip-report-on-failure"),
  /** Those that a tag asks for. */
  TAGGED("tagged", ""),
  /** None, whatever tags say. */
  NEVER("never", "@doip-no-report");

  private final String word;
  private final String tag;

  ReportWhen(String word, String tag) {
    this.word = word;
    this.tag = tag;
  }

  static ReportWhen parse(String text) {
    String given = text.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    List<String> words = Arrays.stream(values()).map(when -> when.word).toList();
    return Arrays.stream(values())
        .filter(when -> when.word.equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "a value of doip.report.when",
                    text,
                    String.join(", ", words),
                    DidYouMean.among(given, words)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("the default is always")));
  }

  /** What holds for a scenario with tags, if this holds for the run. */
  ReportWhen forScenario(Collection<String> tags) {
    if (this == NEVER || tags.contains(NEVER.tag)) {
      return NEVER;
    }
    if (tags.contains(ALWAYS.tag)) {
      return ALWAYS;
    }
    return tags.contains(ON_FAILURE.tag) ? ON_FAILURE : this;
  }

  boolean wants(boolean failed) {
    return this == ALWAYS || this == ON_FAILURE && failed;
  }
}
