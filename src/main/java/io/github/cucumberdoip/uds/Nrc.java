package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Code;
import io.github.cucumberdoip.message.CodeTable;
import io.github.cucumberdoip.message.InvalidValueException;

/**
 * A negative response code of ISO 14229-1:2020, the third byte of {@code 7F SID NRC}. An open code:
 * every value 0x00..0xFF can be held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record Nrc(int value) implements Code {
  /** General reject. */
  public static final Nrc GENERAL_REJECT = new Nrc(0x10);

  /** Service not supported. */
  public static final Nrc SERVICE_NOT_SUPPORTED = new Nrc(0x11);

  /** Sub function not supported. */
  public static final Nrc SUB_FUNCTION_NOT_SUPPORTED = new Nrc(0x12);

  /** Incorrect message length or invalid format. */
  public static final Nrc INCORRECT_MESSAGE_LENGTH_OR_INVALID_FORMAT = new Nrc(0x13);

  /** Response too long. */
  public static final Nrc RESPONSE_TOO_LONG = new Nrc(0x14);

  /** Busy repeat request. */
  public static final Nrc BUSY_REPEAT_REQUEST = new Nrc(0x21);

  /** Conditions not correct. */
  public static final Nrc CONDITIONS_NOT_CORRECT = new Nrc(0x22);

  /** Request sequence error. */
  public static final Nrc REQUEST_SEQUENCE_ERROR = new Nrc(0x24);

  /** No response from subnet component. */
  public static final Nrc NO_RESPONSE_FROM_SUBNET_COMPONENT = new Nrc(0x25);

  /** Failure prevents execution of requested action. */
  public static final Nrc FAILURE_PREVENTS_EXECUTION_OF_REQUESTED_ACTION = new Nrc(0x26);

  /** Request out of range. */
  public static final Nrc REQUEST_OUT_OF_RANGE = new Nrc(0x31);

  /** Security access denied. */
  public static final Nrc SECURITY_ACCESS_DENIED = new Nrc(0x33);

  /** Authentication required. */
  public static final Nrc AUTHENTICATION_REQUIRED = new Nrc(0x34);

  /** Invalid key. */
  public static final Nrc INVALID_KEY = new Nrc(0x35);

  /** Exceed number of attempts. */
  public static final Nrc EXCEED_NUMBER_OF_ATTEMPTS = new Nrc(0x36);

  /** Required time delay not expired. */
  public static final Nrc REQUIRED_TIME_DELAY_NOT_EXPIRED = new Nrc(0x37);

  /** Secure data transmission required. */
  public static final Nrc SECURE_DATA_TRANSMISSION_REQUIRED = new Nrc(0x38);

  /** Secure data transmission not allowed. */
  public static final Nrc SECURE_DATA_TRANSMISSION_NOT_ALLOWED = new Nrc(0x39);

  /** Secure data verification failed. */
  public static final Nrc SECURE_DATA_VERIFICATION_FAILED = new Nrc(0x3A);

  /** Certificate verification failed, invalid time period. */
  public static final Nrc CERTIFICATE_VERIFICATION_FAILED_INVALID_TIME_PERIOD = new Nrc(0x50);

  /** Certificate verification failed, invalid signature. */
  public static final Nrc CERTIFICATE_VERIFICATION_FAILED_INVALID_SIGNATURE = new Nrc(0x51);

  /** Certificate verification failed, invalid chain of trust. */
  public static final Nrc CERTIFICATE_VERIFICATION_FAILED_INVALID_CHAIN_OF_TRUST = new Nrc(0x52);

  /** Certificate verification failed, invalid type. */
  public static final Nrc CERTIFICATE_VERIFICATION_FAILED_INVALID_TYPE = new Nrc(0x53);

  /** Certificate verification failed, invalid format. */
  public static final Nrc CERTIFICATE_VERIFICATION_FAILED_INVALID_FORMAT = new Nrc(0x54);

  /** Certificate verification failed, invalid content. */
  public static final Nrc CERTIFICATE_VERIFICATION_FAILED_INVALID_CONTENT = new Nrc(0x55);

  /** Certificate verification failed, invalid scope. */
  public static final Nrc CERTIFICATE_VERIFICATION_FAILED_INVALID_SCOPE = new Nrc(0x56);

  /** Certificate verification failed, invalid certificate. */
  public static final Nrc CERTIFICATE_VERIFICATION_FAILED_INVALID_CERTIFICATE = new Nrc(0x57);

  /** Ownership verification failed. */
  public static final Nrc OWNERSHIP_VERIFICATION_FAILED = new Nrc(0x58);

  /** Challenge calculation failed. */
  public static final Nrc CHALLENGE_CALCULATION_FAILED = new Nrc(0x59);

  /** Setting access rights failed. */
  public static final Nrc SETTING_ACCESS_RIGHTS_FAILED = new Nrc(0x5A);

  /** Session key creation derivation failed. */
  public static final Nrc SESSION_KEY_CREATION_DERIVATION_FAILED = new Nrc(0x5B);

  /** Configuration data usage failed. */
  public static final Nrc CONFIGURATION_DATA_USAGE_FAILED = new Nrc(0x5C);

  /** De authentication failed. */
  public static final Nrc DE_AUTHENTICATION_FAILED = new Nrc(0x5D);

  /** Upload download not accepted. */
  public static final Nrc UPLOAD_DOWNLOAD_NOT_ACCEPTED = new Nrc(0x70);

  /** Transfer data suspended. */
  public static final Nrc TRANSFER_DATA_SUSPENDED = new Nrc(0x71);

  /** General programming failure. */
  public static final Nrc GENERAL_PROGRAMMING_FAILURE = new Nrc(0x72);

  /** Wrong block sequence counter. */
  public static final Nrc WRONG_BLOCK_SEQUENCE_COUNTER = new Nrc(0x73);

  /** Request correctly received, response pending. */
  public static final Nrc RESPONSE_PENDING = new Nrc(0x78);

  /** Sub function not supported in active session. */
  public static final Nrc SUB_FUNCTION_NOT_SUPPORTED_IN_ACTIVE_SESSION = new Nrc(0x7E);

  /** Service not supported in active session. */
  public static final Nrc SERVICE_NOT_SUPPORTED_IN_ACTIVE_SESSION = new Nrc(0x7F);

  /** Rpm too high. */
  public static final Nrc RPM_TOO_HIGH = new Nrc(0x81);

  /** Rpm too low. */
  public static final Nrc RPM_TOO_LOW = new Nrc(0x82);

  /** Engine is running. */
  public static final Nrc ENGINE_IS_RUNNING = new Nrc(0x83);

  /** Engine is not running. */
  public static final Nrc ENGINE_IS_NOT_RUNNING = new Nrc(0x84);

  /** Engine run time too low. */
  public static final Nrc ENGINE_RUN_TIME_TOO_LOW = new Nrc(0x85);

  /** Temperature too high. */
  public static final Nrc TEMPERATURE_TOO_HIGH = new Nrc(0x86);

  /** Temperature too low. */
  public static final Nrc TEMPERATURE_TOO_LOW = new Nrc(0x87);

  /** Vehicle speed too high. */
  public static final Nrc VEHICLE_SPEED_TOO_HIGH = new Nrc(0x88);

  /** Vehicle speed too low. */
  public static final Nrc VEHICLE_SPEED_TOO_LOW = new Nrc(0x89);

  /** Throttle or pedal too high. */
  public static final Nrc THROTTLE_PEDAL_TOO_HIGH = new Nrc(0x8A);

  /** Throttle or pedal too low. */
  public static final Nrc THROTTLE_PEDAL_TOO_LOW = new Nrc(0x8B);

  /** Transmission range not in neutral. */
  public static final Nrc TRANSMISSION_RANGE_NOT_IN_NEUTRAL = new Nrc(0x8C);

  /** Transmission range not in gear. */
  public static final Nrc TRANSMISSION_RANGE_NOT_IN_GEAR = new Nrc(0x8D);

  /** Brake switchnot closed. */
  public static final Nrc BRAKE_SWITCH_NOT_CLOSED = new Nrc(0x8F);

  /** Shifter lever not in park. */
  public static final Nrc SHIFTER_LEVER_NOT_IN_PARK = new Nrc(0x90);

  /** Torque converter clutch locked. */
  public static final Nrc TORQUE_CONVERTER_CLUTCH_LOCKED = new Nrc(0x91);

  /** Voltage too high. */
  public static final Nrc VOLTAGE_TOO_HIGH = new Nrc(0x92);

  /** Voltage too low. */
  public static final Nrc VOLTAGE_TOO_LOW = new Nrc(0x93);

  /** Resource temporarily not available. */
  public static final Nrc RESOURCE_TEMPORARILY_NOT_AVAILABLE = new Nrc(0x94);

  /**
   * Checks the width.
   *
   * @param value 0x00..0xFF
   * @throws InvalidValueException if the value does not fit one byte
   */
  public Nrc {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of("an NRC", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text for example {@code securityAccessDenied}, {@code SAD} or {@code 0x33}
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static Nrc parse(String text) {
    return NrcNames.TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<Nrc> table() {
    return NrcNames.TABLE;
  }

  /**
   * Whether an ECU keeps silent in place of sending this code when the request was functionally
   * addressed: 0x11, 0x12, 0x31, 0x7E and 0x7F.
   *
   * @return false for every other code
   */
  public boolean isSuppressedForFunctionalRequests() {
    return switch (value) {
      case 0x11, 0x12, 0x31, 0x7E, 0x7F -> true;
      default -> false;
    };
  }

  @Override
  public String label() {
    return NrcNames.TABLE.nameOf(value);
  }

  @Override
  public String toString() {
    return NrcNames.TABLE.print(value);
  }
}
