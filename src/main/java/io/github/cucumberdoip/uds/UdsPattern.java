package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Describes UDS requests byte by byte. Immutable.
 *
 * <pre>
 * 22 F1 90      exactly these bytes; 22F190 is the same
 * 22 F1 ??      any third byte
 * 22 F1 9?      a third byte of 0x90..0x9F; ?0 fixes the low half instead
 * 22 F1 90/F0   a third byte that equals 90 in the bits of the mask F0
 * 22 F1 ...     22 F1 and any number of further bytes, none included
 * </pre>
 */
public final class UdsPattern {
  /** How a pattern can be looked up. */
  public enum Kind {
    /** Only fixed bytes: it matches one request. */
    EXACT,
    /** Fixed bytes, then any number of further ones. */
    PREFIX,
    /** At least one byte is free in whole or in part. */
    MASKED
  }

  private static final UdsPattern ANYTHING = startingWith(Bytes.EMPTY);

  private final Bytes values;
  private final Bytes masks;
  private final boolean open;
  private final int fixed;

  /** The values must be zero in all bits that their masks leave free. */
  UdsPattern(Bytes values, Bytes masks, boolean open) {
    this.values = values;
    this.masks = masks;
    this.open = open;
    int leading = 0;
    while (leading < masks.length() && masks.at(leading) == 0xFF) {
      leading++;
    }
    this.fixed = leading;
  }

  /**
   * Reads a pattern, see the head of this class. White space is free, {@code 0x} may precede a
   * group, and {@code #} starts a comment that ends with its line.
   *
   * @param text the pattern, at least one byte or {@code ...}
   * @return the pattern
   * @throws InvalidValueException if a group does not fit the grammar; it names the group and its
   *     position
   */
  public static UdsPattern parse(String text) {
    return new PatternParser(text).parse();
  }

  /**
   * A pattern that matches one request only.
   *
   * @param bytes all bytes of the request
   * @return the pattern, of kind {@link Kind#EXACT}
   */
  public static UdsPattern exactly(Bytes bytes) {
    return new UdsPattern(bytes, full(bytes.length()), false);
  }

  /**
   * A pattern that matches every request that begins with these bytes.
   *
   * @param bytes the first bytes of the request
   * @return the pattern, of kind {@link Kind#PREFIX}
   */
  public static UdsPattern startingWith(Bytes bytes) {
    return new UdsPattern(bytes, full(bytes.length()), true);
  }

  /**
   * The pattern that matches every request, {@code ...}.
   *
   * @return the pattern, of kind {@link Kind#PREFIX}
   */
  public static UdsPattern anything() {
    return ANYTHING;
  }

  /**
   * Whether a request fits.
   *
   * @param request all bytes of the request
   * @return true if every byte fits and there are neither too many nor too few
   */
  public boolean matches(Bytes request) {
    if (request.length() < values.length() || !open && request.length() > values.length()) {
      return false;
    }
    if (kind() != Kind.MASKED) {
      return request.startsWith(values);
    }
    for (int i = 0; i < values.length(); i++) {
      if (differsAt(i, request)) {
        return false;
      }
    }
    return true;
  }

  /**
   * How the pattern can be looked up.
   *
   * @return the kind
   */
  public Kind kind() {
    if (fixed < values.length()) {
      return Kind.MASKED;
    }
    return open ? Kind.PREFIX : Kind.EXACT;
  }

  /**
   * The fixed bytes that every matching request begins with.
   *
   * @return all bytes for an exact pattern, else those before the first free bit; may be empty
   */
  public Bytes literal() {
    return values.slice(0, fixed);
  }

  /**
   * The number of bytes that a request must have at least.
   *
   * @return 0 or more
   */
  public int minimumLength() {
    return values.length();
  }

  /**
   * How far a request is from matching, to find near misses: each byte that differs, is missing or
   * is surplus counts, the service most, the next three bytes less and less, all others 1.
   *
   * @param request all bytes of the request
   * @return 0 if and only if the request matches
   */
  public int distance(Bytes request) {
    int both = Math.min(values.length(), request.length());
    int distance = 0;
    for (int i = 0; i < both; i++) {
      distance += differsAt(i, request) ? weight(i) : 0;
    }
    int end = open ? values.length() : Math.max(values.length(), request.length());
    for (int i = both; i < end; i++) {
      if (weight(i) == 1) {
        return distance + end - i;
      }
      distance += weight(i);
    }
    return distance;
  }

  private boolean differsAt(int index, Bytes request) {
    return (request.at(index) & masks.at(index)) != values.at(index);
  }

  private static int weight(int index) {
    return switch (index) {
      case 0 -> 1000;
      case 1 -> 100;
      case 2 -> 30;
      case 3 -> 10;
      default -> 1;
    };
  }

  private static Bytes full(int length) {
    byte[] masks = new byte[length];
    Arrays.fill(masks, (byte) 0xFF);
    return Bytes.wrap(masks);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UdsPattern that
        && open == that.open
        && values.equals(that.values)
        && masks.equals(that.masks);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * values.hashCode() + masks.hashCode()) + Boolean.hashCode(open);
  }

  /**
   * The pattern in normal form: upper-case groups with one blank between them. Parsing it gives an
   * equal pattern.
   *
   * @return the text
   */
  @Override
  public String toString() {
    List<String> groups = new ArrayList<>();
    if (fixed > 0) {
      groups.add(literal().toString());
    }
    for (int i = fixed; i < values.length(); i++) {
      groups.add(group(values.at(i), masks.at(i)));
    }
    if (open) {
      groups.add("...");
    }
    return String.join(" ", groups);
  }

  private static String group(int value, int mask) {
    String pair = String.format("%02X", value);
    return switch (mask) {
      case 0xFF -> pair;
      case 0xF0 -> pair.charAt(0) + "?";
      case 0x0F -> "?" + pair.charAt(1);
      case 0x00 -> "??";
      default -> pair + String.format("/%02X", mask);
    };
  }
}
