package io.github.cucumberdoip.message;

import java.util.Objects;

/**
 * Whether the vehicle is ready for diagnostics; UDP, ISO 13400-2:2019 (payload type 0x4004).
 *
 * <pre>
 * 0  power mode  1 byte
 * </pre>
 *
 * @param powerMode the diagnostic power mode
 */
public record PowerModeResponse(PowerMode powerMode) implements DoipMessage {
  /**
   * Checks that nothing is null.
   *
   * @param powerMode the diagnostic power mode
   */
  public PowerModeResponse {
    Objects.requireNonNull(powerMode, "powerMode");
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.DIAGNOSTIC_POWER_MODE_INFORMATION_RESPONSE;
  }
}
