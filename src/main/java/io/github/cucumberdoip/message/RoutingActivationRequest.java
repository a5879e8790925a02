package io.github.cucumberdoip.message;

import java.util.Objects;
import java.util.Optional;

/**
 * A tester asks to talk to ECUs over this connection; TCP, ISO 13400-2:2019 (payload type 0x0005).
 *
 * <pre>
 * 0  source address             2 bytes
 * 2  activation type            1 byte
 * 3  reserved by ISO            4 bytes
 * 7  reserved by manufacturer   4 bytes, absent in the 7-byte form
 * </pre>
 *
 * @param sourceAddress the tester
 * @param activationType the kind of routing
 * @param reservedByIso 0..2^32-1, zero by the standard
 * @param reservedByManufacturer four bytes, or empty for the short form
 */
public record RoutingActivationRequest(
    LogicalAddress sourceAddress,
    ActivationType activationType,
    long reservedByIso,
    Optional<Bytes> reservedByManufacturer)
    implements DoipMessage {
  /**
   * Checks the reserved fields.
   *
   * @param sourceAddress the tester
   * @param activationType the kind of routing
   * @param reservedByIso 0..2^32-1, zero by the standard
   * @param reservedByManufacturer four bytes, or empty for the short form
   * @throws InvalidValueException if a reserved field is not of four bytes
   */
  public RoutingActivationRequest {
    Objects.requireNonNull(sourceAddress, "sourceAddress");
    Objects.requireNonNull(activationType, "activationType");
    Reserved.check(reservedByIso, reservedByManufacturer);
  }

  /**
   * The short form with zero in the field that ISO reserves.
   *
   * @param sourceAddress the tester
   * @param activationType the kind of routing
   */
  public RoutingActivationRequest(LogicalAddress sourceAddress, ActivationType activationType) {
    this(sourceAddress, activationType, 0, Optional.empty());
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.ROUTING_ACTIVATION_REQUEST;
  }
}
