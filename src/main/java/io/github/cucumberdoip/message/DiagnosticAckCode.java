package io.github.cucumberdoip.message;

/**
 * The code of a diagnostic message positive acknowledge (ISO 13400-2:2019). An open code: every
 * value 0x00..0xFF can be held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record DiagnosticAckCode(int value) implements Code {
  /** ACK. */
  public static final DiagnosticAckCode ACK = new DiagnosticAckCode(0x00);

  private static final CodeTable<DiagnosticAckCode> TABLE =
      CodeTable.of("a diagnostic acknowledge code", 1, DiagnosticAckCode::new)
          .known(0x00, "ACK")
          .build();

  /**
   * Checks the width.
   *
   * @param value the unsigned value on the wire, one byte
   * @throws InvalidValueException if the value does not fit one byte
   */
  public DiagnosticAckCode {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "a diagnostic acknowledge code", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static DiagnosticAckCode parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<DiagnosticAckCode> table() {
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
