package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names the parts of UDS messages: service, sub-function, data identifiers, routine identifier and
 * so on (ISO 14229-1:2020, clauses 9 to 14). Works for requests, positive and negative responses,
 * and for what is too short or too long.
 */
public final class UdsFields {
  /** What stands behind the name of a sub-function whose bit 7 is set, here and in patterns. */
  static final String SUPPRESSED = "suppressed";

  private static final int SUPPRESS = 0x80;

  private UdsFields() {}

  /**
   * The fields of a message in their order, without gaps.
   *
   * @param message all bytes of a request or response
   * @return empty for no bytes; bytes that the layout does not foresee are the field {@code data}
   */
  public static List<UdsField> of(Bytes message) {
    List<UdsField> fields = new ArrayList<>();
    int at = 0;
    while (at < message.length()) {
      FieldSpec spec = specAt(message, at).orElse(FieldSpec.rest("data"));
      UdsField field = field(spec, message, at);
      fields.add(field);
      at = field.end();
    }
    return fields;
  }

  /**
   * The field that a byte belongs to.
   *
   * @param message all bytes of a request or response
   * @param index the byte, 0 for the service
   * @return empty if the message has no such byte
   */
  public static Optional<UdsField> at(Bytes message, int index) {
    return of(message).stream().filter(f -> f.at() <= index && index < f.end()).findFirst();
  }

  /**
   * The name that a byte of a pattern stands for if only some of its bits are fixed.
   *
   * @param field the field that the byte belongs to
   * @param text the byte as the pattern writes it, for example {@code 00/01}
   * @return for example {@code sendKey}; empty if all the values have no name of their own
   */
  public static String labelOfMask(UdsField field, String text) {
    return field.name().equals(SecurityLevels.FIELD) ? SecurityLevels.nameOfMask(text) : "";
  }

  /** The field that begins at a position, which may be the end of what is known of a message. */
  static Optional<FieldSpec> specAt(Bytes message, int position) {
    if (position == 0) {
      return Optional.of(FieldSpec.named("service", 1, ServiceId.table()));
    }
    List<FieldSpec> specs = UdsLayouts.after(message);
    long at = 1;
    FieldSpec last = null;
    for (FieldSpec spec : specs) {
      int width = spec.width().applyAsInt(message);
      if (at == position && width > 0) {
        return Optional.of(spec);
      }
      at += width;
      last = spec;
    }
    boolean again = last != null && UdsLayouts.repeats(message.at(0)) && at <= position;
    return again && (position - at) % last.width().applyAsInt(message) == 0
        ? Optional.of(last)
        : Optional.empty();
  }

  private static UdsField field(FieldSpec spec, Bytes message, int at) {
    int width = spec.width().applyAsInt(message);
    int length = Math.min(width, message.length() - at);
    Bytes bytes = message.slice(at, at + length);
    boolean complete = length == width || width == Integer.MAX_VALUE;
    return new UdsField(spec.name(), at, bytes, complete, complete ? label(spec, bytes) : "");
  }

  private static String label(FieldSpec spec, Bytes bytes) {
    int value = 0;
    for (int i = 0; i < Math.min(bytes.length(), 4); i++) {
      value = value << 8 | bytes.at(i);
    }
    if (spec.name().equals("service")) {
      return new ServiceId(value).label();
    }
    boolean suppressed = spec.isSubFunction() && (value & SUPPRESS) != 0;
    int plain = spec.isSubFunction() ? value & ~SUPPRESS : value;
    String name = SecurityLevels.isLevel(spec) ? SecurityLevels.name(plain) : name(spec, plain);
    return name.isEmpty() || !suppressed ? name : name + " " + SUPPRESSED;
  }

  private static String name(FieldSpec spec, int value) {
    return spec.names() != null && spec.names().isKnown(value) ? spec.names().nameOf(value) : "";
  }
}
