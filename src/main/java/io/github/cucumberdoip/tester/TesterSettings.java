package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Objects;

/**
 * What a tester was built with.
 *
 * @param logicalAddress its source address; any value, testers have 0x0E00..0x0FFF by the standard
 * @param protocolVersion 0x00..0xFF, for the header of everything it sends
 * @param answerAliveChecks whether alive check requests are answered at once, without being asked
 * @param timeouts how long it waits
 */
public record TesterSettings(
    LogicalAddress logicalAddress,
    int protocolVersion,
    boolean answerAliveChecks,
    TesterTimeouts timeouts) {
  /** Address 0x0E80, protocol version 0x02, alive checks answered, default timeouts. */
  public static final TesterSettings DEFAULT =
      new TesterSettings(LogicalAddress.of(0x0E80), 0x02, true, TesterTimeouts.DEFAULT);

  /**
   * Checks the version.
   *
   * @param logicalAddress its source address
   * @param protocolVersion 0x00..0xFF
   * @param answerAliveChecks whether alive check requests are answered
   * @param timeouts how long it waits
   * @throws InvalidValueException if the version does not fit one byte
   */
  public TesterSettings {
    Objects.requireNonNull(logicalAddress, "logicalAddress");
    Objects.requireNonNull(timeouts, "timeouts");
    if (protocolVersion < 0 || protocolVersion > 0xFF) {
      throw InvalidValueException.of(
          "a protocol version",
          String.format("0x%02X", protocolVersion),
          "0x00..0xFF",
          "use 0x02 for the 2012 edition, 0x03 for the 2019 edition");
    }
  }
}
