package io.github.cucumberdoip.cucumber;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The expression of a step as somebody would write it: with values in place of parameters. */
final class SentenceExample {
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]*)}");

  /** Parameters that begin with a blank of their own, such as the name of an ECU. */
  private static final Pattern MAY_BE_LEFT_OUT = Pattern.compile("(?<=\\w)\\{[a-zA-Z]+}");

  private static final Pattern OPTIONAL = Pattern.compile("\\(([a-z ]+)\\)");
  private static final Pattern CHOICE = Pattern.compile("(\\w+)/\\w+");

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("doipAddress", "0x1010"),
          Map.entry("doipAddresses", "0x0E80 and 0x0E81"),
          Map.entry("doipDuration", "2 s"),
          Map.entry("doipCount", "2"),
          Map.entry("doipPort", "13400"),
          Map.entry("doipVersion", "2012"),
          Map.entry("doipVersions", "2012 and 2019"),
          Map.entry("doipTlsVersion", "TLS 1.3"),
          Map.entry("doipVin", "WAUZZZ8K9BA123456"),
          Map.entry("doipEid", "02:00:00:00:00:01"),
          Map.entry("doipGid", "02:00:00:00:00:0A"),
          Map.entry("doipFurtherAction", "none"),
          Map.entry("doipSyncStatus", "incomplete"),
          Map.entry("doipPowerMode", "ready"),
          Map.entry("doipActivationType", "default"),
          Map.entry("doipActivationTypes", "default and WWH-OBD"),
          Map.entry("doipActivationCode", "\"unknown source address\""),
          Map.entry("doipNackCode", "\"unknown target address\""),
          Map.entry("doipHeaderNackCode", "\"unknown payload type\""),
          Map.entry("doipPayloadType", "0xF001"),
          Map.entry("doipOccurrence", "\"3 times\""),
          Map.entry("doipMoment", "\"before response\""),
          Map.entry("doipEvent", "\"routing activation request\""),
          Map.entry("doipFault", "reset"),
          Map.entry("doipSentMessage", "responses"),
          Map.entry("udsPattern", "\"22 F1 90\""),
          Map.entry("udsReply", "\"62 F1 90 57\""),
          Map.entry("udsBytes", "\"22 F1 90\""),
          Map.entry("udsNrc", "securityAccessDenied"),
          Map.entry("udsDid", "VIN"),
          Map.entry("udsService", "TesterPresent"),
          Map.entry("string", "\"...\""));

  private SentenceExample() {}

  /** With the same values for everybody. */
  static String of(String expression) {
    return of(expression, "");
  }

  /** With the values of a step where they are of the kind that the sentence takes. */
  static String of(String expression, String step) {
    StepTokens tokens = StepTokens.of(step);
    String named = MAY_BE_LEFT_OUT.matcher(expression).replaceAll("");
    String plain = OPTIONAL.matcher(named).replaceAll("$1");
    String chosen = CHOICE.matcher(plain).replaceAll("$1");
    return PARAMETER
        .matcher(chosen)
        .replaceAll(
            parameter ->
                Matcher.quoteReplacement(
                    tokens
                        .take(parameter.group(1))
                        .orElseGet(
                            () ->
                                value(
                                    parameter.group(1), chosen.substring(0, parameter.start())))));
  }

  /** A parameter that is not known here is shown by its name, in pointed brackets. */
  private static String value(String name, String before) {
    if (name.equals("udsPattern") && before.endsWith(" response ")) {
      return "\"62 F1 90\"";
    }
    return VALUES.getOrDefault(
        name,
        "<"
            + name.replaceFirst("^(doip|uds)", "")
                .replaceAll("([A-Z])", " $1")
                .strip()
                .toLowerCase(Locale.ROOT)
            + ">");
  }
}
