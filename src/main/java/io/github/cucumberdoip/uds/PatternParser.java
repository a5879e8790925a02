package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import java.io.ByteArrayOutputStream;

/** Reads the text of one {@link UdsPattern}; used once. */
final class PatternParser {
  private static final String GRAMMAR =
      "hex pairs; ?? for any byte, 9? or ?0 for half a byte, 90/F0 for a bit mask,"
          + " a final ... for any number of further bytes";

  private final String text;
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final ByteArrayOutputStream masks = new ByteArrayOutputStream();
  private boolean open;

  PatternParser(String text) {
    this.text = text;
  }

  UdsPattern parse() {
    String plain = text.replaceAll("#[^\n]*", " ").replace("\u2026", "...").strip();
    if (plain.isEmpty()) {
      throw invalid("an empty pattern matches no request; write ... to match every request");
    }
    int position = 1;
    for (String group : plain.split("\\s+")) {
      parseGroup(group, "group " + position++ + " (\"" + group + "\")");
    }
    return new UdsPattern(Bytes.wrap(values.toByteArray()), Bytes.wrap(masks.toByteArray()), open);
  }

  private void parseGroup(String group, String where) {
    int at = group.startsWith("0x") || group.startsWith("0X") ? 2 : 0;
    if (at == group.length()) {
      throw invalid(where + " has no digits after 0x");
    }
    while (at < group.length()) {
      if (open) {
        throw invalid(where + " stands after ..., which must be the last");
      }
      if (group.startsWith("...", at)) {
        open = true;
        at += 3;
      } else {
        at = parsePair(group, at, where);
      }
    }
  }

  private int parsePair(String group, int at, String where) {
    int high = nibble(group, at, where);
    if (at + 1 >= group.length() || group.charAt(at + 1) == '/') {
      throw invalid(where + " ends within a byte: write two digits or ? for each byte");
    }
    int low = nibble(group, at + 1, where);
    int value = Math.max(high, 0) << 4 | Math.max(low, 0);
    int mask = (high < 0 ? 0 : 0xF0) | (low < 0 ? 0 : 0x0F);
    int next = at + 2;
    if (group.startsWith("/", next)) {
      mask = mask(group, next + 1, mask, where);
      next += 3;
    }
    values.write(value & mask);
    masks.write(mask);
    return next;
  }

  private int mask(String group, int at, int pairMask, String where) {
    if (pairMask != 0xFF) {
      throw invalid(where + " has both ? and a mask: write the value with two hex digits");
    }
    if (at + 2 > group.length() || !group.substring(at, at + 2).matches("[0-9a-fA-F]{2}")) {
      throw invalid(where + " needs two hex digits after the /, for example 90/F0");
    }
    return Integer.parseInt(group.substring(at, at + 2), 16);
  }

  /** The value of a digit, or -1 for {@code ?}. */
  private int nibble(String group, int at, String where) {
    char c = group.charAt(at);
    if (c == '?') {
      return -1;
    }
    // Character.digit would also accept digits of other scripts.
    int digit = c < 128 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw invalid(where + " " + complaint(c));
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

  private InvalidValueException invalid(String mend) {
    return InvalidValueException.of("a UDS pattern", text.strip(), GRAMMAR, mend);
  }
}
