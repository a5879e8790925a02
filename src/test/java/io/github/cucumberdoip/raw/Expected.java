package io.github.cucumberdoip.raw;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Bytes that are expected: hex, {@code ..} for any byte, and a {@code *} at the end for any further
 * bytes.
 */
final class Expected {
  private final String text;
  private final Pattern pattern;

  private Expected(String text, Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  static Expected of(String text) {
    String compact = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (!compact.matches("(?:[0-9A-F]{2}|\\.\\.)+\\*?")) {
      throw new IllegalArgumentException(
          "not expected bytes: \"" + text + "\"; write hex, .. for any byte, * for any rest");
    }
    return new Expected(text, Pattern.compile(compact.replace("*", ".*")));
  }

  boolean matches(byte[] bytes) {
    return pattern.matcher(Hex.message(bytes).replace(" ", "")).matches();
  }

  void check(String what, byte[] bytes) {
    if (!matches(bytes)) {
      throw new AssertionError(
          what + "\n  expected: " + text + "\n  was:      " + Hex.message(bytes));
    }
  }
}
