package io.github.cucumberdoip.message;

/**
 * The payload type in the DoIP header (ISO 13400-2:2019). An open code: every value 0x0000..0xFFFF
 * can be held and sent.
 *
 * @param value the unsigned value on the wire, two bytes
 */
public record PayloadType(int value) implements Code {
  /** Generic header negative acknowledge. */
  public static final PayloadType GENERIC_HEADER_NEGATIVE_ACKNOWLEDGE = new PayloadType(0x0000);

  /** Vehicle identification request. */
  public static final PayloadType VEHICLE_IDENTIFICATION_REQUEST = new PayloadType(0x0001);

  /** Vehicle identification request with EID. */
  public static final PayloadType VEHICLE_IDENTIFICATION_REQUEST_WITH_EID = new PayloadType(0x0002);

  /** Vehicle identification request with VIN. */
  public static final PayloadType VEHICLE_IDENTIFICATION_REQUEST_WITH_VIN = new PayloadType(0x0003);

  /** Vehicle announcement. */
  public static final PayloadType VEHICLE_ANNOUNCEMENT = new PayloadType(0x0004);

  /** Routing activation request. */
  public static final PayloadType ROUTING_ACTIVATION_REQUEST = new PayloadType(0x0005);

  /** Routing activation response. */
  public static final PayloadType ROUTING_ACTIVATION_RESPONSE = new PayloadType(0x0006);

  /** Alive check request. */
  public static final PayloadType ALIVE_CHECK_REQUEST = new PayloadType(0x0007);

  /** Alive check response. */
  public static final PayloadType ALIVE_CHECK_RESPONSE = new PayloadType(0x0008);

  /** Entity status request. */
  public static final PayloadType ENTITY_STATUS_REQUEST = new PayloadType(0x4001);

  /** Entity status response. */
  public static final PayloadType ENTITY_STATUS_RESPONSE = new PayloadType(0x4002);

  /** Diagnostic power mode information request. */
  public static final PayloadType DIAGNOSTIC_POWER_MODE_INFORMATION_REQUEST =
      new PayloadType(0x4003);

  /** Diagnostic power mode information response. */
  public static final PayloadType DIAGNOSTIC_POWER_MODE_INFORMATION_RESPONSE =
      new PayloadType(0x4004);

  /** Diagnostic message. */
  public static final PayloadType DIAGNOSTIC_MESSAGE = new PayloadType(0x8001);

  /** Diagnostic message positive acknowledge. */
  public static final PayloadType DIAGNOSTIC_MESSAGE_POSITIVE_ACKNOWLEDGE = new PayloadType(0x8002);

  /** Diagnostic message negative acknowledge. */
  public static final PayloadType DIAGNOSTIC_MESSAGE_NEGATIVE_ACKNOWLEDGE = new PayloadType(0x8003);

  /** Periodic diagnostic message. */
  public static final PayloadType PERIODIC_DIAGNOSTIC_MESSAGE = new PayloadType(0x8004);

  private static final CodeTable<PayloadType> TABLE =
      CodeTable.of("a payload type", 2, PayloadType::new)
          .known(0x0000, "generic header negative acknowledge")
          .known(0x0001, "vehicle identification request")
          .known(0x0002, "vehicle identification request with EID")
          .known(0x0003, "vehicle identification request with VIN")
          .known(0x0004, "vehicle announcement", "vehicle identification response")
          .known(0x0005, "routing activation request")
          .known(0x0006, "routing activation response")
          .known(0x0007, "alive check request")
          .known(0x0008, "alive check response")
          .known(0x4001, "entity status request")
          .known(0x4002, "entity status response")
          .known(0x4003, "diagnostic power mode information request", "power mode request")
          .known(0x4004, "diagnostic power mode information response", "power mode response")
          .known(0x8001, "diagnostic message")
          .known(0x8002, "diagnostic message positive acknowledge")
          .known(0x8003, "diagnostic message negative acknowledge")
          .known(0x8004, "periodic diagnostic message")
          .range(0xF000, 0xFFFF, "vehicle manufacturer specific")
          .build();

  /**
   * Checks the width.
   *
   * @param value the unsigned value on the wire, two bytes
   * @throws InvalidValueException if the value does not fit two bytes
   */
  public PayloadType {
    if (value < 0 || value > 0xFFFF) {
      throw InvalidValueException.of(
          "a payload type", value, "0x0000..0xFFFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static PayloadType parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<PayloadType> table() {
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
