package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Objects;

/**
 * A diagnostic request as the target sees it.
 *
 * @param testerAddress the logical address of the tester that sent it
 * @param targetAddress the logical address that it was sent to, of one ECU or of a group
 * @param userData the UDS message; may be empty
 */
public record UdsRequest(
    LogicalAddress testerAddress, LogicalAddress targetAddress, Bytes userData) {

  /**
   * Checks that all parts are there.
   *
   * @param testerAddress who sent it
   * @param targetAddress where it was sent to
   * @param userData the UDS message
   * @throws NullPointerException if one is null
   */
  public UdsRequest {
    Objects.requireNonNull(testerAddress, "testerAddress");
    Objects.requireNonNull(targetAddress, "targetAddress");
    Objects.requireNonNull(userData, "userData");
  }

  /** Prints the bytes and both addresses. */
  @Override
  public String toString() {
    return "\"" + Texts.shorten(userData) + "\" from " + testerAddress + " to " + targetAddress;
  }
}
