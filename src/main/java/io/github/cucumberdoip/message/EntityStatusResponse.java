package io.github.cucumberdoip.message;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * The load of an entity; UDP, ISO 13400-2:2019 (payload type 0x4002).
 *
 * <pre>
 * 0  node type           1 byte
 * 1  maximum sockets     1 byte
 * 2  open sockets        1 byte
 * 3  maximum data size   4 bytes, absent in the 3-byte form
 * </pre>
 *
 * @param nodeType gateway or node
 * @param maxOpenSockets how many TCP_DATA sockets it serves at once, the reserve not counted,
 *     0..255
 * @param openSockets how many are open now, 0..255
 * @param maxDataSize the longest payload it takes, 0..2^32-1; empty for the 3-byte form
 */
public record EntityStatusResponse(
    NodeType nodeType, int maxOpenSockets, int openSockets, OptionalLong maxDataSize)
    implements DoipMessage {
  /**
   * Checks the ranges.
   *
   * @param nodeType gateway or node
   * @param maxOpenSockets how many TCP_DATA sockets it serves at once, the reserve not counted,
   *     0..255
   * @param openSockets how many are open now, 0..255
   * @param maxDataSize the longest payload it takes, 0..2^32-1; empty for the 3-byte form
   * @throws InvalidValueException if a count does not fit one byte or the size does not fit four
   */
  public EntityStatusResponse {
    Objects.requireNonNull(nodeType, "nodeType");
    check("a maximum number of sockets", maxOpenSockets, 0xFF);
    check("a number of open sockets", openSockets, 0xFF);
    maxDataSize.ifPresent(size -> check("a maximum data size", size, 0xFFFF_FFFFL));
  }

  private static void check(String what, long value, long max) {
    if (value < 0 || value > max) {
      throw InvalidValueException.of(what, value, "0.." + max, "give a value of that range");
    }
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.ENTITY_STATUS_RESPONSE;
  }
}
