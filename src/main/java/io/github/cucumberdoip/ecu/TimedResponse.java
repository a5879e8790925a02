package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.util.Objects;

/**
 * One UDS message of a reply, and when it is due.
 *
 * @param delay the time since the previous message of the reply was due, or since the request for
 *     the first one; zero or more
 * @param userData the UDS message, at least one byte
 * @param closes whether the ECU closes the connection when the message is sent
 */
public record TimedResponse(Duration delay, Bytes userData, boolean closes) {
  /**
   * Checks the delay, and that there is a message: a template whose echo finds no byte in the
   * request gives none.
   *
   * @param delay zero or more
   * @param userData the UDS message, at least one byte
   * @param closes whether the ECU closes the connection when the message is sent
   * @throws NullPointerException if a part is null
   * @throws InvalidValueException if the delay is negative or the message empty
   */
  public TimedResponse {
    Objects.requireNonNull(userData, "userData");
    if (delay.isNegative()) {
      throw InvalidValueException.of(
          "a delay", delay, "zero or more", "give a duration that is not negative");
    }
    if (userData.isEmpty()) {
      throw InvalidValueException.of(
          "a UDS response", "", "at least one byte", "reply with silence to send nothing");
    }
  }

  /**
   * A message after which the connection stays open.
   *
   * @param delay zero or more
   * @param userData the UDS message, at least one byte
   * @throws InvalidValueException if the delay is negative or the message empty
   */
  public TimedResponse(Duration delay, Bytes userData) {
    this(delay, userData, false);
  }
}
