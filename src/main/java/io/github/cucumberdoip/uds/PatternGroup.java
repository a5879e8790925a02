package io.github.cucumberdoip.uds;

import java.util.function.Function;

/** Reads groups of hex digits, wildcards, masks and dots: {@code 22F1}, {@code 9?}, {@code ...}. */
final class PatternGroup {
  private final Draft draft;
  private final String group;
  private final String where;
  private final Function<String, ? extends RuntimeException> invalid;
  private boolean open;

  private PatternGroup(
      Draft draft, PatternToken token, Function<String, ? extends RuntimeException> invalid) {
    this.draft = draft;
    this.group = token.text();
    this.where = token.where();
    this.invalid = invalid;
  }

  /** Adds the bytes of a group. */
  static void read(
      Draft draft, PatternToken token, Function<String, ? extends RuntimeException> invalid) {
    new PatternGroup(draft, token, invalid).read();
  }

  private void read() {
    int at = group.startsWith("0x") || group.startsWith("0X") ? 2 : 0;
    if (at == group.length()) {
      throw invalid.apply(where + " has no digits after 0x");
    }
    while (at < group.length()) {
      if (open) {
        throw invalid.apply(where + " stands after ..., which must be the last");
      }
      if (group.startsWith("...", at)) {
        open = true;
        draft.end(Span.ANY, "...");
        at += 3;
      } else {
        at = pair(at);
      }
    }
  }

  private int pair(int at) {
    int high = nibble(at);
    if (at + 1 >= group.length() || group.charAt(at + 1) == '/') {
      throw invalid.apply(where + " ends within a byte: write two digits or ? for each byte");
    }
    int low = nibble(at + 1);
    int value = Math.max(high, 0) << 4 | Math.max(low, 0);
    int mask = (high < 0 ? 0 : 0xF0) | (low < 0 ? 0 : 0x0F);
    int next = at + 2;
    if (group.startsWith("/", next)) {
      mask = mask(next + 1, mask);
      next += 3;
    }
    draft.add(value, mask);
    return next;
  }

  private int mask(int at, int pairMask) {
    if (pairMask != 0xFF) {
      throw invalid.apply(where + " has both ? and a mask: write the value with two hex digits");
    }
    if (at + 2 > group.length() || !group.substring(at, at + 2).matches("[0-9a-fA-F]{2}")) {
      throw invalid.apply(where + " needs two hex digits after the /, for example 90/F0");
    }
    return Integer.parseInt(group.substring(at, at + 2), 16);
  }

  /** The value of a digit, or -1 for {@code ?}. */
  private int nibble(int at) {
    char c = group.charAt(at);
    if (c == '?') {
      return -1;
    }
    // Character.digit would also accept digits of other scripts.
    int digit = c < 128 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw invalid.apply(where + " " + complaint(c));
    }
    return digit;
  }

  private static String complaint(char c) {
    return switch (c) {
      case 'x', 'X', '*', '_' -> "has the character '" + c + "': write ?? for any byte";
      case '.' -> "has dots that are not three: write ... for any number of further bytes";
      case '/' -> "has a / without a value before it: write for example 90/F0";
      default -> "has the character '" + c + "', which is not a hex digit";
    };
  }
}
