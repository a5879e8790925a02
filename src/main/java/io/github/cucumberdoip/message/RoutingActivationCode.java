package io.github.cucumberdoip.message;

/**
 * The outcome of a routing activation (ISO 13400-2:2019). An open code: every value 0x00..0xFF can
 * be held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record RoutingActivationCode(int value) implements Code {
  /** Unknown source address. */
  public static final RoutingActivationCode UNKNOWN_SOURCE_ADDRESS =
      new RoutingActivationCode(0x00);

  /** All sockets registered and active. */
  public static final RoutingActivationCode ALL_SOCKETS_REGISTERED_AND_ACTIVE =
      new RoutingActivationCode(0x01);

  /** Different source address on this socket. */
  public static final RoutingActivationCode DIFFERENT_SOURCE_ADDRESS_ON_THIS_SOCKET =
      new RoutingActivationCode(0x02);

  /** Source address active on another socket. */
  public static final RoutingActivationCode SOURCE_ADDRESS_ACTIVE_ON_ANOTHER_SOCKET =
      new RoutingActivationCode(0x03);

  /** Missing authentication. */
  public static final RoutingActivationCode MISSING_AUTHENTICATION =
      new RoutingActivationCode(0x04);

  /** Rejected confirmation. */
  public static final RoutingActivationCode REJECTED_CONFIRMATION = new RoutingActivationCode(0x05);

  /** Unsupported activation type. */
  public static final RoutingActivationCode UNSUPPORTED_ACTIVATION_TYPE =
      new RoutingActivationCode(0x06);

  /** TLS required. */
  public static final RoutingActivationCode TLS_REQUIRED = new RoutingActivationCode(0x07);

  /** Routing activated. */
  public static final RoutingActivationCode ROUTING_ACTIVATED = new RoutingActivationCode(0x10);

  /** Confirmation required. */
  public static final RoutingActivationCode CONFIRMATION_REQUIRED = new RoutingActivationCode(0x11);

  private static final CodeTable<RoutingActivationCode> TABLE =
      CodeTable.of("a routing activation response code", 1, RoutingActivationCode::new)
          .known(0x00, "unknown source address")
          .known(0x01, "all sockets registered and active")
          .known(0x02, "different source address on this socket")
          .known(0x03, "source address active on another socket")
          .known(0x04, "missing authentication")
          .known(0x05, "rejected confirmation")
          .known(0x06, "unsupported activation type")
          .known(0x07, "TLS required")
          .known(0x10, "routing activated", "success")
          .known(0x11, "confirmation required")
          .range(0xE0, 0xFE, "vehicle manufacturer specific")
          .build();

  /**
   * Checks the width.
   *
   * @param value the unsigned value on the wire, one byte
   * @throws InvalidValueException if the value does not fit one byte
   */
  public RoutingActivationCode {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "a routing activation response code", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static RoutingActivationCode parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<RoutingActivationCode> table() {
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
