package io.github.cucumberdoip.cucumber;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a step, given out one by one to parameters that take their kind. */
final class StepTokens {
  private static final String BYTE = "(?:[0-9A-Fa-f]{2}|\\?\\?|\\.\\.\\.)";
  private static final String BYTES = "[0-9A-Fa-f]{2}(?: " + BYTE + ")*";
  private static final String ADDRESS = "0x[0-9A-Fa-f]{1,4}";
  private static final String DURATION = "\\d+(?:\\.\\d+)? (?:ms|s|min)";

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"]*\"|(?<![^\\s\"])(?:"
              + ADDRESS
              + "(?:(?:, | and )"
              + ADDRESS
              + ")*|"
              + DURATION
              + "|"
              + BYTES
              + "|[A-HJ-NPR-Z0-9]{17}|\\d+)(?![^\\s\"])");

  /** What the parameters take; others get examples. */
  private static final Map<String, String> KINDS =
      Map.of(
          "doipAddress",
          ADDRESS,
          "doipPayloadType",
          "0x[0-9A-Fa-f]{4}",
          "udsDid",
          "0x[0-9A-Fa-f]{4}",
          "doipAddresses",
          ADDRESS + "(?:(?:, | and )" + ADDRESS + ")+",
          "doipDuration",
          DURATION,
          "doipCount",
          "\\d{1,3}",
          "doipVin",
          "[A-HJ-NPR-Z0-9]{17}",
          "udsPattern",
          BYTES,
          "udsBytes",
          BYTES,
          "udsReply",
          BYTES);

  private final List<String> left = new ArrayList<>();

  private StepTokens() {}

  /** The values of a step; empty for a step that is not known. */
  static StepTokens of(String step) {
    StepTokens tokens = new StepTokens();
    Matcher matcher = TOKEN.matcher(step);
    while (matcher.find()) {
      tokens.left.add(StepValues.unquoted(matcher.group()));
    }
    return tokens;
  }

  /** The first value that is left and that a parameter takes, as it is written in a step. */
  Optional<String> take(String parameter) {
    String kind = KINDS.get(parameter);
    for (Iterator<String> each = left.iterator(); kind != null && each.hasNext(); ) {
      String value = each.next();
      if (value.matches(kind)) {
        each.remove();
        return Optional.of(
            parameter.startsWith("uds") && !value.startsWith("0x") ? quoted(value) : value);
      }
    }
    return Optional.empty();
  }

  private static String quoted(String value) {
    return '"' + value + '"';
  }
}
