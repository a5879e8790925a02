package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of UDS bytes whose parts have names, to remember what they were. Immutable.
 *
 * <pre>
 * 27 02 {key}                     all that follows 27 02
 * 67 01 {seed:4}                  four bytes, and nothing after them
 * 34 00 44 {address:4} {size:4}   two parts
 * 62 F1 ?? {first:1} ...          one byte; what follows is free
 * </pre>
 *
 * @param pattern all messages that have the parts
 * @param parts the parts in their order, at least one
 * @param text as it was written, with one blank between groups
 */
public record UdsParts(UdsPattern pattern, List<Part> parts, String text) {
  private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");
  private static final Pattern PART =
      Pattern.compile("([A-Za-z][A-Za-z0-9._-]*)(?::([1-9][0-9]{0,3}))?");
  private static final int REST = -1;

  /**
   * A part with a name.
   *
   * @param name the name
   * @param from where it begins, counted from 0
   * @param length how many bytes, negative for all to the end
   */
  public record Part(String name, int from, int length) {
    private Bytes of(Bytes message) {
      return length < 0 ? message.from(from) : message.slice(from, from + length);
    }
  }

  /**
   * Keeps the parts.
   *
   * @param pattern all messages that have the parts
   * @param parts the parts in their order
   * @param text as it was written
   */
  public UdsParts {
    parts = List.copyOf(parts);
  }

  /**
   * Reads a pattern with parts, see the head of this class.
   *
   * @param text the pattern, at least one part
   * @return the parts
   * @throws InvalidValueException if there is no part, if one is not written so, if two have the
   *     same name, or if something whose length is open precedes a part
   */
  public static UdsParts parse(String text) {
    List<Part> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    Matcher braces = BRACES.matcher(text);
    while (braces.find()) {
      braces.appendReplacement(plain, "");
      Part part = part(braces.group(1), lengthOf(plain.toString(), text), text);
      if (parts.stream().anyMatch(other -> other.name().equals(part.name()))) {
        throw invalid(text, "give each part a name of its own");
      }
      parts.add(part);
      plain.append(part.length() < 0 ? " ... " : " ?? ".repeat(part.length()));
    }
    braces.appendTail(plain);
    if (parts.isEmpty()) {
      throw invalid(text, "name a part, for example 27 02 {key}");
    }
    return new UdsParts(UdsPattern.parse(plain.toString()), parts, text.strip());
  }

  private static Part part(String given, int from, String text) {
    Matcher part = PART.matcher(given.strip());
    if (!part.matches()) {
      throw invalid(text, "\"{" + given + "}\" is no part: write for example {key} or {key:4}");
    }
    String length = part.group(2);
    return new Part(part.group(1), from, length == null ? REST : Integer.parseInt(length));
  }

  /** How many bytes precede a part. */
  private static int lengthOf(String before, String text) {
    if (before.contains("...")) {
      throw invalid(text, "say how long it is: what has no fixed length can't precede a part");
    }
    return before.isBlank() ? 0 : UdsPattern.parse(before).minimumLength();
  }

  private static InvalidValueException invalid(String text, String mend) {
    return InvalidValueException.of(
        "UDS bytes with named parts", text, "a pattern with {name} or {name:bytes} in it", mend);
  }

  /**
   * Reads the parts of a message.
   *
   * @param message the UDS bytes, which must fit the {@link #pattern()}
   * @return the parts by their names, in their order
   */
  public Map<String, Bytes> read(Bytes message) {
    Map<String, Bytes> values = new LinkedHashMap<>();
    parts.forEach(part -> values.put(part.name(), part.of(message)));
    return values;
  }

  @Override
  public String toString() {
    return text;
  }
}
