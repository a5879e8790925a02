package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;

/**
 * A field of a UDS message, for example a data identifier. Immutable.
 *
 * @param name how the standard calls the field
 * @param at where its first byte is, 0 for the service
 * @param bytes the bytes that the message has of it, at least one
 * @param isComplete false if the message ends within the field
 * @param label the name that the standard gives to the value, for example {@code VIN}; empty if it
 *     gives none
 */
public record UdsField(String name, int at, Bytes bytes, boolean isComplete, String label) {
  /**
   * The byte after the last one of the field.
   *
   * @return more than {@link #at}
   */
  public int end() {
    return at + bytes.length();
  }

  /**
   * What tells the field best.
   *
   * @return the name of the value, or else the name of the field
   */
  @Override
  public String toString() {
    return label.isEmpty() ? name : label;
  }
}
