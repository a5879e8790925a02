package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is about to happen, so that a fault may strike.
 *
 * @param kind what it is
 * @param connection the number of the connection; 0 for UDP
 * @param number of a message, how many the entity has sent on the connection with it; else 0
 * @param version of a message, the protocol version in its header; else 0
 * @param message the message that is to be sent; null if there is none, or if its bytes are no
 *     message
 * @param bytes what would go on the wire without a fault
 * @param registered asks for the tester that is registered on the connection; costs a lock
 */
public record Occasion(
    Kind kind,
    int connection,
    int number,
    int version,
    DoipMessage message,
    Bytes bytes,
    Supplier<Optional<LogicalAddress>> registered) {
  /** What may be about to happen. */
  public enum Kind {
    /** A connection was accepted. */
    ACCEPTED,
    /** The first flight of the TLS handshake is to be sent. */
    HANDSHAKE,
    /** A message is to be sent on a connection. */
    MESSAGE,
    /** An answer is to be sent by UDP. */
    DATAGRAM,
    /** A vehicle announcement is to be sent by UDP. */
    ANNOUNCEMENT
  }

  /**
   * A connection was accepted.
   *
   * @param connection its number
   * @return the occasion
   */
  public static Occasion accepted(int connection) {
    return new Occasion(Kind.ACCEPTED, connection, 0, 0, null, Bytes.EMPTY, Optional::empty);
  }

  /**
   * The first flight of the entity in a TLS handshake.
   *
   * @param connection the number of the connection
   * @param flight its bytes
   * @return the occasion
   */
  public static Occasion handshake(int connection, Bytes flight) {
    return new Occasion(Kind.HANDSHAKE, connection, 0, 0, null, flight, Optional::empty);
  }

  /**
   * The tester to which it happens.
   *
   * @return the tester to which the message is addressed, else the one that is registered on the
   *     connection; empty if nobody knows
   */
  public Optional<LogicalAddress> tester() {
    if (message instanceof RoutingActivationResponse response) {
      return Optional.of(response.testerAddress());
    }
    if (message instanceof DiagnosticMessage response) {
      return Optional.of(response.targetAddress());
    }
    if (message instanceof DiagnosticMessageAck ack) {
      return Optional.of(ack.targetAddress());
    }
    if (message instanceof DiagnosticMessageNack nack) {
      return Optional.of(nack.targetAddress());
    }
    return registered.get();
  }
}
