package io.github.cucumberdoip.message;

/**
 * The kind of routing that a tester asks for (ISO 13400-2:2019). An open code: every value
 * 0x00..0xFF can be held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record ActivationType(int value) implements Code {
  /** Default. */
  public static final ActivationType DEFAULT = new ActivationType(0x00);

  /** WWH-OBD. */
  public static final ActivationType WWH_OBD = new ActivationType(0x01);

  /** Central security. */
  public static final ActivationType CENTRAL_SECURITY = new ActivationType(0xE0);

  private static final CodeTable<ActivationType> TABLE =
      CodeTable.of("an activation type", 1, ActivationType::new)
          .known(0x00, "default")
          .known(0x01, "WWH-OBD")
          .known(0xE0, "central security")
          .range(0xE1, 0xFF, "vehicle manufacturer specific")
          .build();

  /**
   * Checks the width.
   *
   * @param value the unsigned value on the wire, one byte
   * @throws InvalidValueException if the value does not fit one byte
   */
  public ActivationType {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "an activation type", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static ActivationType parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<ActivationType> table() {
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
