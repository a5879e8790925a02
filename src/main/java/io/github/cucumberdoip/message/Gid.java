package io.github.cucumberdoip.message;

/**
 * The identifier of a group of entities that belong to one vehicle (ISO 13400-2:2019). Prints as
 * six pairs with colons.
 *
 * @param bytes exactly 6 bytes
 */
public record Gid(Bytes bytes) {
  /** All zero: the usual form of an identifier that is not set. */
  public static final Gid UNSET = new Gid(Bytes.of(0, 0, 0, 0, 0, 0));

  /** All 0xFF: the other form of an identifier that is not set. */
  public static final Gid UNSET_FF = new Gid(Bytes.of(0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF));

  /**
   * Checks the length.
   *
   * @param bytes exactly 6 bytes
   * @throws InvalidValueException if there are not exactly 6 bytes
   */
  public Gid {
    if (bytes.length() != 6) {
      throw InvalidValueException.of(
          "a GID",
          bytes,
          "exactly 6 bytes",
          "it has " + bytes.length() + "; write for example 02:00:00:00:00:01");
    }
  }

  /**
   * Reads six hex pairs, with colons, dashes, blanks or nothing between them.
   *
   * @param text for example {@code 02:00:00:00:00:01}
   * @return the identifier
   * @throws InvalidValueException if the text is not of this form
   */
  public static Gid parse(String text) {
    String pairs = text.strip().replaceAll("(?<=[0-9a-fA-F]{2})[:-](?=[0-9a-fA-F]{2})", " ");
    if (!pairs.matches("(0[xX])?([0-9a-fA-F]{2}\\s?){6}")) {
      throw InvalidValueException.of(
          "a GID", text.strip(), "exactly 6 bytes in hex", "write for example 02:00:00:00:00:01");
    }
    return new Gid(Bytes.parse(pairs));
  }

  /**
   * Whether the entities of the vehicle have a common identifier.
   *
   * @return false for all 0x00 and all 0xFF
   */
  public boolean isSet() {
    return !equals(UNSET) && !equals(UNSET_FF);
  }

  @Override
  public String toString() {
    return bytes.toString().replace(' ', ':');
  }
}
