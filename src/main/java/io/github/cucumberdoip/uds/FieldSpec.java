package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.CodeTable;
import java.util.function.ToIntFunction;

/**
 * A field of a UDS message.
 *
 * @param name how the standard calls it
 * @param width its bytes, which may follow from earlier bytes of the message
 * @param names the names of its values, null if they have none
 * @param isSubFunction whether bit 7 asks for the positive response to be suppressed
 */
record FieldSpec(
    String name, ToIntFunction<Bytes> width, CodeTable<?> names, boolean isSubFunction) {
  static FieldSpec of(String name, int width) {
    return named(name, width, null);
  }

  static FieldSpec named(String name, int width, CodeTable<?> names) {
    return new FieldSpec(name, message -> width, names, false);
  }

  static FieldSpec subFunction(CodeTable<?> names) {
    return new FieldSpec("sub-function", message -> 1, names, true);
  }

  /** All that is left of the message. */
  static FieldSpec rest(String name) {
    return of(name, Integer.MAX_VALUE);
  }

  /**
   * A field whose width is one half of an addressAndLengthFormatIdentifier.
   *
   * @param format where that byte is
   * @param shift 4 for the high half, 0 for the low half
   */
  static FieldSpec sized(String name, int format, int shift) {
    return new FieldSpec(
        name,
        message -> message.length() > format ? message.at(format) >> shift & 0x0F : 0,
        null,
        false);
  }
}
