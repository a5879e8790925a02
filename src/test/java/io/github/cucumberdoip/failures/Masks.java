package io.github.cucumberdoip.failures;

import java.util.regex.Pattern;

/** Hides what differs from run to run or from system to system: times, ports, socket options. */
final class Masks {
  private static final Pattern TIME = Pattern.compile("\\+\\d+\\.\\d{3} s");
  // only ports that the system chose; those of scenarios are lower
  private static final Pattern PORT = Pattern.compile("(127\\.0\\.0\\.1:|port )[3-6]\\d{4}(?!\\d)");
  private static final Pattern OPTIONS =
      Pattern.compile("(supported here:)(?:\\n    [A-Z0-9_]+/.*)+");

  private Masks() {}

  static String apply(String message) {
    String text = TIME.matcher(message).replaceAll("+<time> s");
    text = PORT.matcher(text).replaceAll("$1<port>");
    return OPTIONS.matcher(text).replaceAll("$1\n    <options of this system>");
  }
}
