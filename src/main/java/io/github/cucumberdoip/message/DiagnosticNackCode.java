package io.github.cucumberdoip.message;

/**
 * Why a diagnostic message was refused (ISO 13400-2:2019). An open code: every value 0x00..0xFF can
 * be held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record DiagnosticNackCode(int value) implements Code {
  /** Invalid source address. */
  public static final DiagnosticNackCode INVALID_SOURCE_ADDRESS = new DiagnosticNackCode(0x02);

  /** Unknown target address. */
  public static final DiagnosticNackCode UNKNOWN_TARGET_ADDRESS = new DiagnosticNackCode(0x03);

  /** Diagnostic message too large. */
  public static final DiagnosticNackCode DIAGNOSTIC_MESSAGE_TOO_LARGE =
      new DiagnosticNackCode(0x04);

  /** Out of memory. */
  public static final DiagnosticNackCode OUT_OF_MEMORY = new DiagnosticNackCode(0x05);

  /** Target unreachable. */
  public static final DiagnosticNackCode TARGET_UNREACHABLE = new DiagnosticNackCode(0x06);

  /** Unknown network. */
  public static final DiagnosticNackCode UNKNOWN_NETWORK = new DiagnosticNackCode(0x07);

  /** Transport protocol error. */
  public static final DiagnosticNackCode TRANSPORT_PROTOCOL_ERROR = new DiagnosticNackCode(0x08);

  private static final CodeTable<DiagnosticNackCode> TABLE =
      CodeTable.of("a diagnostic NACK code", 1, DiagnosticNackCode::new)
          .known(0x02, "invalid source address")
          .known(0x03, "unknown target address")
          .known(0x04, "diagnostic message too large")
          .known(0x05, "out of memory")
          .known(0x06, "target unreachable")
          .known(0x07, "unknown network")
          .known(0x08, "transport protocol error")
          .build();

  /**
   * Checks the width.
   *
   * @param value the unsigned value on the wire, one byte
   * @throws InvalidValueException if the value does not fit one byte
   */
  public DiagnosticNackCode {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "a diagnostic NACK code", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static DiagnosticNackCode parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<DiagnosticNackCode> table() {
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
