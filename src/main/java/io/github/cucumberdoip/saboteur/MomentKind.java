package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.util.Locale;

/** The moments in the life of a connection at which a fault may strike. */
public enum MomentKind {
  /** A connection was accepted; nothing has been sent, not even a TLS handshake. */
  ACCEPT("accept", Spot.BEFORE),
  /** The entity answers the hello of a TLS handshake with its own. */
  TLS_HANDSHAKE("TLS handshake", Spot.BEFORE),
  /** Before a routing activation response. */
  BEFORE_ACTIVATION_RESPONSE("before activation response", Spot.BEFORE),
  /** After a routing activation response. */
  AFTER_ACTIVATION_RESPONSE("after activation response", Spot.AFTER),
  /** Before an acknowledgement, positive or negative. */
  BEFORE_ACKNOWLEDGEMENT("before acknowledgement", Spot.BEFORE),
  /** After a positive acknowledgement. */
  AFTER_ACKNOWLEDGEMENT("between acknowledgement and response", Spot.AFTER),
  /** Before a diagnostic message of the entity, response pending included. */
  BEFORE_RESPONSE("before response", Spot.BEFORE),
  /** After a diagnostic message of the entity, response pending included. */
  AFTER_RESPONSE("after response", Spot.AFTER),
  /** Within the header of any message. */
  IN_HEADER("in the header", Spot.HEADER),
  /** Within the payload of any message that has one. */
  IN_PAYLOAD("in the payload", Spot.PAYLOAD),
  /** After a number of messages of the entity on one connection. */
  AFTER_MESSAGES("after n messages", Spot.AFTER);

  private final String text;
  private final Spot spot;

  MomentKind(String text, Spot spot) {
    this.text = text;
    this.spot = spot;
  }

  /**
   * The name, as it is written in a step.
   *
   * @return the name; for {@link #AFTER_MESSAGES} with an n for the number
   */
  public String text() {
    return text;
  }

  Spot spot() {
    return spot;
  }

  boolean isWritten(String given) {
    String written =
        given.replace("ack ", "acknowledgement ").replaceAll("ack$", "acknowledgement");
    return text.toLowerCase(Locale.ROOT).equals(written);
  }

  boolean matches(Occasion occasion, int messages) {
    DoipMessage message = occasion.message();
    boolean sends = occasion.kind() == Occasion.Kind.MESSAGE;
    return switch (this) {
      case ACCEPT -> occasion.kind() == Occasion.Kind.ACCEPTED;
      case TLS_HANDSHAKE -> occasion.kind() == Occasion.Kind.HANDSHAKE;
      case BEFORE_ACTIVATION_RESPONSE, AFTER_ACTIVATION_RESPONSE ->
          message instanceof RoutingActivationResponse;
      case BEFORE_ACKNOWLEDGEMENT ->
          message instanceof DiagnosticMessageAck || message instanceof DiagnosticMessageNack;
      case AFTER_ACKNOWLEDGEMENT -> message instanceof DiagnosticMessageAck;
      case BEFORE_RESPONSE, AFTER_RESPONSE -> message instanceof DiagnosticMessage;
      case IN_HEADER -> sends && occasion.bytes().length() >= FrameHeader.SIZE;
      case IN_PAYLOAD -> sends && occasion.bytes().length() > FrameHeader.SIZE;
      case AFTER_MESSAGES -> sends && occasion.number() == messages;
    };
  }
}
