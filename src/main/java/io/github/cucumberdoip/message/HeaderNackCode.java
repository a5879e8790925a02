package io.github.cucumberdoip.message;

/**
 * Why a message was refused by its header alone (ISO 13400-2:2019, Table 19). An open code: every
 * value 0x00..0xFF can be held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record HeaderNackCode(int value) implements Code {
  /** Incorrect pattern format. */
  public static final HeaderNackCode INCORRECT_PATTERN_FORMAT = new HeaderNackCode(0x00);

  /** Unknown payload type. */
  public static final HeaderNackCode UNKNOWN_PAYLOAD_TYPE = new HeaderNackCode(0x01);

  /** Message too large. */
  public static final HeaderNackCode MESSAGE_TOO_LARGE = new HeaderNackCode(0x02);

  /** Out of memory. */
  public static final HeaderNackCode OUT_OF_MEMORY = new HeaderNackCode(0x03);

  /** Invalid payload length. */
  public static final HeaderNackCode INVALID_PAYLOAD_LENGTH = new HeaderNackCode(0x04);

  private static final CodeTable<HeaderNackCode> TABLE =
      CodeTable.of("a header NACK code", 1, HeaderNackCode::new)
          .known(0x00, "incorrect pattern format")
          .known(0x01, "unknown payload type")
          .known(0x02, "message too large")
          .known(0x03, "out of memory")
          .known(0x04, "invalid payload length")
          .build();

  /**
   * Checks the width.
   *
   * @param value the unsigned value on the wire, one byte
   * @throws InvalidValueException if the value does not fit one byte
   */
  public HeaderNackCode {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "a header NACK code", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static HeaderNackCode parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<HeaderNackCode> table() {
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
