package io.github.cucumberdoip.message;

import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of a routing activation; TCP, ISO 13400-2:2019 (payload type 0x0006).
 *
 * <pre>
 * 0  tester address             2 bytes
 * 2  entity address             2 bytes
 * 4  response code              1 byte
 * 5  reserved by ISO            4 bytes
 * 9  reserved by manufacturer   4 bytes, absent in the 9-byte form
 * </pre>
 *
 * @param testerAddress the source address of the request
 * @param entityAddress the entity that answers
 * @param code the outcome
 * @param reservedByIso 0..2^32-1, zero by the standard
 * @param reservedByManufacturer four bytes, or empty for the short form
 */
public record RoutingActivationResponse(
    LogicalAddress testerAddress,
    LogicalAddress entityAddress,
    RoutingActivationCode code,
    long reservedByIso,
    Optional<Bytes> reservedByManufacturer)
    implements DoipMessage {
  /**
   * Checks the reserved fields.
   *
   * @param testerAddress the source address of the request
   * @param entityAddress the entity that answers
   * @param code the outcome
   * @param reservedByIso 0..2^32-1, zero by the standard
   * @param reservedByManufacturer four bytes, or empty for the short form
   * @throws InvalidValueException if a reserved field is not of four bytes
   */
  public RoutingActivationResponse {
    Objects.requireNonNull(testerAddress, "testerAddress");
    Objects.requireNonNull(entityAddress, "entityAddress");
    Objects.requireNonNull(code, "code");
    Reserved.check(reservedByIso, reservedByManufacturer);
  }

  /**
   * The short form with zero in the field that ISO reserves.
   *
   * @param testerAddress the source address of the request
   * @param entityAddress the entity that answers
   * @param code the outcome
   */
  public RoutingActivationResponse(
      LogicalAddress testerAddress, LogicalAddress entityAddress, RoutingActivationCode code) {
    this(testerAddress, entityAddress, code, 0, Optional.empty());
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.ROUTING_ACTIVATION_RESPONSE;
  }
}
