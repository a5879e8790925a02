package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Arrays;
import java.util.List;

/**
 * A rule of ISO 13400-2 that an entity may break on purpose, or one of its open points that an
 * entity may read in another way than by default. None is in force unless it is set.
 */
public enum Deviation {
  /** Diagnostic messages before routing activation get no answer, in place of NACK 0x02. */
  SILENT_BEFORE_ACTIVATION("stays silent on UDS requests before routing activation"),

  /**
   * NACK 0x02 and header NACKs 0x00 and 0x04 do not close the connection (DoIP-070, -041, -045).
   */
  OPEN_AFTER_NACK("keeps the connection open after a NACK"),

  /** Denied activations do not close the connection (DoIP-059, -060, -105, -149..151, -174). */
  OPEN_AFTER_DENIAL("keeps the connection open after a denied routing activation"),

  /** Wrong headers are read over without a header NACK, on TCP and UDP (DoIP-041..045). */
  NO_HEADER_NACK("sends no header NACK"),

  /** Occupied sockets are taken for alive without asking (DoIP-091, -094). */
  NO_ALIVE_CHECK("denies routing activation without an alive check"),

  /** An alive check response with a foreign source address is ignored, in place of a close. */
  FOREIGN_ALIVE_CHECK_RESPONSE_IGNORED("ignores alive check responses of other testers"),

  /** An alive check request of a tester is answered, in place of header NACK 0x01. */
  ALIVE_CHECK_REQUEST_ANSWERED("answers alive check requests of testers"),

  /** Acknowledgements that a tester sends get header NACK 0x01, in place of being ignored. */
  TESTER_ACK_REFUSED("refuses acknowledgements of testers"),

  /** The activation type is looked at before the source address. */
  ACTIVATION_TYPE_FIRST("checks the activation type before the source address"),

  /** TLS is demanded before the source address and the activation type are looked at. */
  TLS_FIRST("demands TLS before all other checks"),

  /** Non-zero bytes reserved by ISO in an activation request lead to code 0x06, not to nothing. */
  RESERVED_BYTES_REFUSED("refuses routing activation with reserved bytes that are not zero"),

  /** A diagnostic message without user data passes the header handler. */
  EMPTY_REQUEST_ACCEPTED("accepts UDS requests without user data"),

  /** The entity status counts all open connections, not only those with a registered tester. */
  STATUS_COUNTS_CONNECTIONS("counts all connections in the entity status"),

  /** The entity status has its short form, without the optional maximum data size. */
  STATUS_WITHOUT_DATA_SIZE("leaves the maximum data size out of the entity status"),

  /** A connection beyond the sockets and the reserve stays open, in place of being closed. */
  MORE_CONNECTIONS("takes more connections than it has sockets"),

  /** The maximum data size is compared with the UDS bytes of diagnostic messages. */
  DATA_SIZE_OF_USER_DATA("compares the maximum data size with the UDS bytes"),

  /** Version 0xFF with a type other than 0x0001..0x0003 gets header NACK 0x01, not 0x00. */
  DEFAULT_VERSION_AS_UNKNOWN_TYPE("takes the default version for an unknown payload type"),

  /** Functional requests are also refused with NRC 0x11, 0x12, 0x31, 0x7E and 0x7F (14229-1). */
  FUNCTIONAL_NRCS_SENT("refuses functional requests with every NRC"),

  /** Answers have the entity's own version, not that of the request. */
  OWN_VERSION("answers with its own protocol version");

  private final String text;

  Deviation(String text) {
    this.text = text;
  }

  /**
   * The name that a step has.
   *
   * @return words that go on "the DoIP ECU ..."
   */
  public String text() {
    return text;
  }

  /**
   * Finds a deviation by its name.
   *
   * @param text as {@link #text()} says it
   * @return the deviation
   * @throws InvalidValueException if there is none of this name
   */
  public static Deviation parse(String text) {
    List<String> names = Arrays.stream(values()).map(Deviation::text).toList();
    return Arrays.stream(values())
        .filter(known -> known.text.equals(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "a deviation from the DoIP standard",
                    text,
                    "one of: " + String.join("; ", names),
                    DidYouMean.among(text, names)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("choose one of the list")));
  }

  @Override
  public String toString() {
    return text;
  }
}
