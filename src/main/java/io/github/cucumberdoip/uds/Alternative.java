package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.UdsPattern.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a request can fit a pattern: a head of bytes, each with a value and a mask, of
 * which some are read as numbers; then a number of free bytes. Immutable.
 */
final class Alternative {
  private final Bytes values;
  private final Bytes masks;
  private final List<NumberPart> numbers;
  private final Span tail;
  private final int fixed;

  /**
   * The values must be zero in all bits that their masks leave free; numbers have free masks; the
   * last byte of the head is not free.
   */
  Alternative(Bytes values, Bytes masks, List<NumberPart> numbers, Span tail) {
    this.values = values;
    this.masks = masks;
    this.numbers = List.copyOf(numbers);
    this.tail = tail;
    int leading = 0;
    while (leading < masks.length() && masks.at(leading) == 0xFF) {
      leading++;
    }
    this.fixed = leading;
  }

  boolean matches(Bytes request) {
    int length = request.length();
    if (length < least() || length > most()) {
      return false;
    }
    if (fixed == values.length()) {
      return request.startsWith(values);
    }
    for (int i = 0; i < values.length(); i++) {
      if ((request.at(i) & masks.at(i)) != values.at(i)) {
        return false;
      }
    }
    return numbers.stream().allMatch(number -> number.fits(request));
  }

  Kind kind() {
    if (fixed < values.length()) {
      return Kind.MASKED;
    }
    if (tail.equals(Span.ANY)) {
      return Kind.PREFIX;
    }
    return tail.isNone() ? Kind.EXACT : Kind.MASKED;
  }

  Bytes literal() {
    return values.slice(0, fixed);
  }

  /** The bytes that a request must have at least. */
  int least() {
    return values.length() + tail.least();
  }

  /** The bytes that a request may have at most, {@link Span#NO_END} for any number. */
  int most() {
    return tail.isEndless() ? Span.NO_END : values.length() + tail.most();
  }

  int distance(Bytes request) {
    int both = Math.min(values.length(), request.length());
    int distance = 0;
    for (int i = 0; i < both; i++) {
      distance += differsAt(i, request) ? weight(i) : 0;
    }
    return distance + weights(request.length(), least()) + weights(most(), request.length());
  }

  private static int weights(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      if (weight(i) == 1) {
        return sum + to - i;
      }
      sum += weight(i);
    }
    return sum;
  }

  private boolean differsAt(int index, Bytes request) {
    if ((request.at(index) & masks.at(index)) != values.at(index)) {
      return true;
    }
    return numbers.stream()
        .filter(number -> number.covers(index) && number.end() <= request.length())
        .anyMatch(number -> !number.fits(request));
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

  /** The head, compared with a request part by part. */
  List<ComparedPart> compare(Bytes request) {
    List<ComparedPart> parts = new ArrayList<>();
    int at = 0;
    while (at < values.length()) {
      NumberPart number = numberAt(at);
      int end = number == null ? at + 1 : number.end();
      boolean there = end <= request.length();
      String text = number == null ? group(at) : number.toString();
      parts.add(new ComparedPart(at, end, text, there && !differsAt(at, request)));
      at = end;
    }
    return parts;
  }

  private NumberPart numberAt(int index) {
    return numbers.stream().filter(number -> number.at() == index).findFirst().orElse(null);
  }

  /** The parts of the text, one for each byte or number, then one for all free bytes. */
  List<String> groups() {
    List<String> groups = new ArrayList<>();
    int at = 0;
    while (at < values.length()) {
      NumberPart number = numberAt(at);
      int end = number == null ? at + 1 : number.end();
      int free = number == null ? freeAt(at) : 0;
      if (free > 0) {
        end = at + free;
        groups.add(new Span(free, free).toString());
      } else {
        groups.add(number == null ? group(at) : number.toString());
      }
      at = end;
    }
    if (!tail.isNone()) {
      groups.add(tail.toString());
    }
    return groups;
  }

  /** How many free bytes, which are no number, begin at a position. */
  private int freeAt(int index) {
    int end = index;
    while (end < masks.length() && masks.at(end) == 0 && numberAt(end) == null) {
      end++;
    }
    return end - index;
  }

  private String group(int index) {
    String pair = String.format("%02X", values.at(index));
    return switch (masks.at(index)) {
      case 0xFF -> pair;
      case 0xF0 -> pair.charAt(0) + "?";
      case 0x0F -> "?" + pair.charAt(1);
      case 0x00 -> "??";
      default -> pair + String.format("/%02X", masks.at(index));
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alternative that
        && tail.equals(that.tail)
        && values.equals(that.values)
        && masks.equals(that.masks)
        && numbers.equals(that.numbers);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * values.hashCode() + masks.hashCode()) + numbers.hashCode())
        + tail.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", groups());
  }
}
