package io.github.cucumberdoip.message;

/**
 * Whether the vehicle is ready for diagnostics (ISO 13400-2:2019). An open code: every value
 * 0x00..0xFF can be held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record PowerMode(int value) implements Code {
  /** Not ready. */
  public static final PowerMode NOT_READY = new PowerMode(0x00);

  /** Ready. */
  public static final PowerMode READY = new PowerMode(0x01);

  /** Not supported. */
  public static final PowerMode NOT_SUPPORTED = new PowerMode(0x02);

  private static final CodeTable<PowerMode> TABLE =
      CodeTable.of("a diagnostic power mode", 1, PowerMode::new)
          .known(0x00, "not ready")
          .known(0x01, "ready")
          .known(0x02, "not supported")
          .build();

  /**
   * Checks the width.
   *
   * @param value the unsigned value on the wire, one byte
   * @throws InvalidValueException if the value does not fit one byte
   */
  public PowerMode {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "a diagnostic power mode", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static PowerMode parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<PowerMode> table() {
    return TABLE;
  }

  @Override
  public String label() {
    return TABLE.nameOf(value);
  }

  @Override
  public String toString() {
    return TABLE.print(value);
  }
}
