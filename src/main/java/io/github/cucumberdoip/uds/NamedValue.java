package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Code;
import io.github.cucumberdoip.message.CodeTable;

/**
 * A value of a table that has no code type of its own.
 *
 * @param value the unsigned value on the wire
 * @param label its name
 */
record NamedValue(int value, String label) implements Code {
  /**
   * Starts a table of such values.
   *
   * @param what the kind of value with its article
   * @param bytes the width on the wire
   */
  static CodeTable.Builder<NamedValue> table(String what, int bytes) {
    return CodeTable.of(what, bytes, value -> new NamedValue(value, what));
  }
}
