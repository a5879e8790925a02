package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Describes UDS messages. Immutable.
 *
 * <pre>
 * pattern     = alternative { "|" alternative }
 * alternative = part { part } [ "..." ] [ "[" length " in all]" ]
 * part        = 22 F1 90              these bytes; 22F190 is the same
 *             | ??                    any byte
 *             | 9?                    a byte of 0x90..0x9F; ?0 fixes the low half instead
 *             | 90/F0                 a byte that equals 90 in the bits of the mask F0
 *             | ReadDataByIdentifier  the name or abbreviation of a service; alone it stands for
 *                                     all its requests; "response" after it makes it the service
 *                                     of its positive response
 *             | VIN                   what has a name at this place: sub-function, data
 *                                     identifier, routine identifier, NRC ...; "suppressed" after
 *                                     a sub-function sets its bit 7
 *             | 'WAUZZZ'              the ASCII codes of a text
 *             | [length]              so many free bytes
 *             | [1000 in 2 bytes]     a number, big endian, in 1 to 4 bytes; also ranges
 *             | [0x0100..0x01FF]      the digits of hex numbers tell how many bytes
 *             | ( pattern )           alternatives for a part
 * length      = 17 bytes | 1..17 bytes | at least 4 bytes | at most 4 bytes
 * ...         any number of further bytes, none included
 * </pre>
 *
 * <p>White space is free, {@code 0x} may precede bytes, {@code or} is the same as {@code |}, and
 * {@code #} starts a comment that ends with its line. Nothing but a length in all may follow {@code
 * ...} and {@code [at least 4 bytes]}.
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

  private final List<Alternative> alternatives;
  private final Alternative first;

  private UdsPattern(List<Alternative> alternatives) {
    this.alternatives = alternatives;
    this.first = alternatives.get(0);
  }

  /**
   * Reads a pattern, see the head of this class.
   *
   * @param text the pattern, at least one part or {@code ...}; at most 256 alternatives, groups
   *     multiplied out
   * @return the pattern
   * @throws InvalidValueException if the text does not fit the grammar; it names the group and its
   *     position, and the name that a misspelt one most likely meant
   */
  public static UdsPattern parse(String text) {
    return new UdsPattern(new PatternParser(text).parse());
  }

  /**
   * A pattern that matches one request only.
   *
   * @param bytes all bytes of the request
   * @return the pattern, of kind {@link Kind#EXACT}
   */
  public static UdsPattern exactly(Bytes bytes) {
    return fixed(bytes, Span.NONE);
  }

  /**
   * A pattern that matches every request that begins with these bytes.
   *
   * @param bytes the first bytes of the request
   * @return the pattern, of kind {@link Kind#PREFIX}
   */
  public static UdsPattern startingWith(Bytes bytes) {
    return fixed(bytes, Span.ANY);
  }

  private static UdsPattern fixed(Bytes bytes, Span tail) {
    byte[] masks = new byte[bytes.length()];
    Arrays.fill(masks, (byte) 0xFF);
    return new UdsPattern(List.of(new Alternative(bytes, Bytes.wrap(masks), List.of(), tail)));
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
   * @return true if every byte of one of the alternatives fits and there are neither too many nor
   *     too few
   */
  public boolean matches(Bytes request) {
    return alternatives.size() == 1
        ? first.matches(request)
        : alternatives.stream().anyMatch(one -> one.matches(request));
  }

  /**
   * The patterns of which a request has to match one; groups are multiplied out.
   *
   * @return at least one, in the order in which they are written; each has one alternative
   */
  public List<UdsPattern> alternatives() {
    return alternatives.size() == 1
        ? List.of(this)
        : alternatives.stream().map(one -> new UdsPattern(List.of(one))).toList();
  }

  /**
   * How the pattern can be looked up.
   *
   * @return the kind; {@link Kind#MASKED} for several alternatives, which can be looked up one by
   *     one
   */
  public Kind kind() {
    return alternatives.size() == 1 ? first.kind() : Kind.MASKED;
  }

  /**
   * The fixed bytes that every matching request begins with.
   *
   * @return all bytes for an exact pattern, else those before the first that is not fixed; may be
   *     empty; of several alternatives what they have in common
   */
  public Bytes literal() {
    Bytes common = first.literal();
    for (Alternative other : alternatives) {
      while (!other.literal().startsWith(common)) {
        common = common.slice(0, common.length() - 1);
      }
    }
    return common;
  }

  /**
   * The number of bytes that a request must have at least.
   *
   * @return 0 or more
   */
  public int minimumLength() {
    return alternatives.stream().mapToInt(Alternative::least).min().orElseThrow();
  }

  /**
   * How far a request is from matching, to find near misses: each byte that differs, is missing or
   * is surplus counts, the service most, the next three bytes less and less, all others 1. The
   * bytes of a number count together. Of several alternatives the nearest counts.
   *
   * @param request all bytes of the request
   * @return 0 if and only if the request matches
   */
  public int distance(Bytes request) {
    return nearest(request).distance(request);
  }

  private Alternative nearest(Bytes request) {
    Alternative nearest = first;
    for (int i = 1; i < alternatives.size(); i++) {
      Alternative other = alternatives.get(i);
      nearest = other.distance(request) < nearest.distance(request) ? other : nearest;
    }
    return nearest;
  }

  /**
   * Puts a request beside the alternative that comes closest to it.
   *
   * @param request all bytes of the request
   * @return the comparison
   */
  public Comparison compare(Bytes request) {
    Alternative nearest = nearest(request);
    return new Comparison(
        new UdsPattern(List.of(nearest)),
        nearest.compare(request),
        nearest.least(),
        nearest.most(),
        nearest.literal());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UdsPattern that
        && Set.copyOf(alternatives).equals(Set.copyOf(that.alternatives));
  }

  @Override
  public int hashCode() {
    return Set.copyOf(alternatives).hashCode();
  }

  /**
   * The pattern in normal form: upper-case groups with one blank between them, names and texts as
   * bytes, alternatives multiplied out but for the bytes with which they all begin. Parsing it
   * gives an equal pattern.
   *
   * @return the text
   */
  @Override
  public String toString() {
    if (alternatives.size() == 1) {
      return first.toString();
    }
    List<List<String>> all = alternatives.stream().map(Alternative::groups).toList();
    int common = common(all);
    String others =
        all.stream()
            .map(groups -> String.join(" ", groups.subList(common, groups.size())))
            .collect(Collectors.joining(" | "));
    return common == 0
        ? others
        : String.join(" ", all.get(0).subList(0, common)) + " (" + others + ")";
  }

  /** How many groups all begin with, so that each has at least one more. */
  private static int common(List<List<String>> all) {
    int shortest = all.stream().mapToInt(List::size).min().orElseThrow();
    int common = 0;
    while (common < shortest - 1 && same(all, common)) {
      common++;
    }
    return common;
  }

  private static boolean same(List<List<String>> all, int index) {
    String group = all.get(0).get(index);
    return all.stream().allMatch(groups -> groups.get(index).equals(group));
  }
}
