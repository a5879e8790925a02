package io.github.cucumberdoip.message;

/**
 * What the vehicle needs before diagnostics (ISO 13400-2:2019). An open code: every value
 * 0x00..0xFF can be held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record FurtherAction(int value) implements Code {
  /** No further action required. */
  public static final FurtherAction NONE = new FurtherAction(0x00);

  /** Routing activation required for central security. */
  public static final FurtherAction CENTRAL_SECURITY = new FurtherAction(0x10);

  private static final CodeTable<FurtherAction> TABLE =
      CodeTable.of("a further action code", 1, FurtherAction::new)
          .known(0x00, "no further action required", "none")
          .known(0x10, "routing activation required for central security", "central security")
          .range(0x11, 0xFF, "vehicle manufacturer specific")
          .build();

  /**
   * Checks the width.
   *
   * @param value the unsigned value on the wire, one byte
   * @throws InvalidValueException if the value does not fit one byte
   */
  public FurtherAction {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "a further action code", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static FurtherAction parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<FurtherAction> table() {
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
