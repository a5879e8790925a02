package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The bytes of a response, parts of which may repeat bytes of the request. Immutable.
 *
 * <pre>
 * 62 F1 90 57 41    these bytes
 * 62 [1..2] 57 41   62, the second and the third byte of the request, 57 41
 * 7F [0] 33         7F, the first byte of the request (its service), 33
 * 6E [1..]          6E, then all of the request from its second byte on
 * </pre>
 */
public final class UdsTemplate {
  private final List<Part> parts;

  private UdsTemplate(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads a template, see the head of this class. Indexes count from 0. White space is free, {@code
   * 0x} may precede hex pairs, and {@code #} starts a comment that ends with its line.
   *
   * @param text the template, at least one byte
   * @return the template
   * @throws InvalidValueException if a part does not fit the grammar; it names the part
   */
  public static UdsTemplate parse(String text) {
    return new UdsTemplate(TemplateParser.parse(text));
  }

  /**
   * A template that is always rendered as the same bytes.
   *
   * @param bytes the bytes
   * @return the template
   */
  public static UdsTemplate of(Bytes bytes) {
    return new UdsTemplate(List.of(new Literal(bytes)));
  }

  /**
   * The bytes of the response to a request. Where the template asks for bytes that the request does
   * not have, those that exist are taken, which may be none.
   *
   * @param request all bytes of the request
   * @return the bytes; a constant template returns the same object each time
   */
  public Bytes render(Bytes request) {
    if (parts.size() == 1) {
      return parts.get(0).render(request);
    }
    List<Bytes> rendered = parts.stream().map(part -> part.render(request)).toList();
    byte[] all = new byte[rendered.stream().mapToInt(Bytes::length).sum()];
    int position = 0;
    for (Bytes part : rendered) {
      part.copyTo(all, position);
      position += part.length();
    }
    return Bytes.wrap(all);
  }

  /**
   * Whether the response does not depend on the request.
   *
   * @return true without any echo of the request
   */
  public boolean isConstant() {
    return parts.stream().allMatch(Literal.class::isInstance);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UdsTemplate that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /**
   * The template in normal form: upper-case pairs and echoes with one blank between them.
   *
   * @return the text; parsing it gives an equal template
   */
  @Override
  public String toString() {
    return parts.stream().map(Part::toString).collect(Collectors.joining(" "));
  }

  /** A run of the response. */
  sealed interface Part permits Literal, Echo {
    Bytes render(Bytes request);
  }

  /** Bytes that are always the same; neighbours are joined, so that two never meet. */
  record Literal(Bytes bytes) implements Part {
    @Override
    public Bytes render(Bytes request) {
      return bytes;
    }

    @Override
    public String toString() {
      return bytes.toString();
    }
  }

  /** Bytes of the request, both ends included; {@link #REST} as the last means to its end. */
  record Echo(int first, int last) implements Part {
    static final int REST = Integer.MAX_VALUE;

    @Override
    public Bytes render(Bytes request) {
      int end = last < request.length() ? last + 1 : request.length();
      return first < end ? request.slice(first, end) : Bytes.EMPTY;
    }

    @Override
    public String toString() {
      if (first == last) {
        return "[" + first + "]";
      }
      return "[" + first + ".." + (last == REST ? "" : last) + "]";
    }
  }
}
