package io.github.cucumberdoip;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsResponses;

/**
 * A request of a tester and the complete DoIP messages, header and UDS packet, that answer it.
 * Needs no server: a hand-written mock can send the bytes as they are.
 *
 * <pre>{@code
 * DoipRequest request = DoipRequest.of(Bytes.parse("22 F1 90"), LogicalAddress.of(0x1010));
 * request.positiveResponse(Bytes.ascii("WAUZZZ8K9BA123456"));  // 02 FD 80 01 00 00 00 18 10 10 0E 80 62 F1 90 57 ..
 * request.negativeResponse();                                  // 02 FD 80 01 00 00 00 07 10 10 0E 80 7F 22 11
 * }</pre>
 *
 * @param payload the UDS request; empty for a routing activation request
 * @param targetAddress the ECU that is asked, which the answers come from
 * @param testerAddress the tester that asks, which the answers go to
 * @param protocolVersion the header version of the answers, 0x00..0xFF
 */
public record DoipRequest(
    Bytes payload,
    LogicalAddress targetAddress,
    LogicalAddress testerAddress,
    int protocolVersion) {
  /**
   * The tester's address where a request does not say it: the first for enhanced diagnostics,
   * 0x0E80.
   */
  public static final LogicalAddress DEFAULT_TESTER = LogicalAddress.of(0x0E80);

  private static final int DEFAULT_VERSION = 0x02;

  /**
   * A request to an ECU, from the tester 0x0E80, in version 0x02.
   *
   * @param payload the UDS request
   * @param targetAddress the ECU
   * @return the request
   */
  public static DoipRequest of(Bytes payload, LogicalAddress targetAddress) {
    return new DoipRequest(payload, targetAddress, DEFAULT_TESTER, DEFAULT_VERSION);
  }

  /**
   * A request as it was received: header and payload of a diagnostic message or a routing
   * activation request.
   *
   * @param message all bytes of the message
   * @param targetAddress the ECU, for a routing activation request, which does not say it; a
   *     diagnostic message's own target address counts more
   * @return the request
   * @throws InvalidValueException if the bytes are neither of these messages
   */
  public static DoipRequest received(Bytes message, LogicalAddress targetAddress) {
    if (message.length() >= FrameHeader.SIZE) {
      Frame frame = Frame.ofDatagram(message);
      int version = frame.header().protocolVersion();
      if (MessageDecoder.decode(frame) instanceof Decoded.Valid valid) {
        if (valid.message() instanceof DiagnosticMessage request) {
          return new DoipRequest(
              request.userData(), request.targetAddress(), request.sourceAddress(), version);
        }
        if (valid.message() instanceof RoutingActivationRequest request) {
          return new DoipRequest(Bytes.EMPTY, targetAddress, request.sourceAddress(), version);
        }
      }
    }
    throw InvalidValueException.of(
        "a request",
        message,
        "a whole DoIP message: a diagnostic message or a routing activation request, header included",
        "for UDS bytes without a header use DoipRequest.of");
  }

  /**
   * The same request from another tester.
   *
   * @param tester its address
   * @return a copy
   */
  public DoipRequest from(LogicalAddress tester) {
    return new DoipRequest(payload, targetAddress, tester, protocolVersion);
  }

  /**
   * The negative response with NRC serviceNotSupported (0x11).
   *
   * @return the complete DoIP message
   */
  public Bytes negativeResponse() {
    return negativeResponse(Nrc.SERVICE_NOT_SUPPORTED, Bytes.EMPTY);
  }

  /**
   * A negative response.
   *
   * @param nrc the code
   * @return the complete DoIP message
   */
  public Bytes negativeResponse(Nrc nrc) {
    return negativeResponse(nrc, Bytes.EMPTY);
  }

  /**
   * A negative response with data behind the NRC, which the standard does not know but testers
   * meet.
   *
   * @param nrc the code
   * @param extraData what follows the NRC
   * @return the complete DoIP message
   */
  public Bytes negativeResponse(Nrc nrc, Bytes extraData) {
    requireService();
    return diagnostic(UdsResponses.negative(payload.at(0), nrc).plus(extraData));
  }

  /**
   * The positive response without data: the response identifier with the sub-function or data
   * identifier repeated.
   *
   * @return the complete DoIP message
   */
  public Bytes positiveResponse() {
    return positiveResponse(Bytes.EMPTY);
  }

  /**
   * The positive response.
   *
   * @param data what follows the repeated sub-function or data identifier
   * @return the complete DoIP message
   */
  public Bytes positiveResponse(Bytes data) {
    requireService();
    return diagnostic(UdsResponses.positive(payload, data));
  }

  /**
   * The diagnostic message positive acknowledge.
   *
   * @return the complete DoIP message
   */
  public Bytes tcpAcknowledgement() {
    return encode(
        new DiagnosticMessageAck(targetAddress, testerAddress, DiagnosticAckCode.ACK, Bytes.EMPTY));
  }

  /**
   * The routing activation response that activates routing.
   *
   * @return the complete DoIP message
   */
  public Bytes routingActivationResponse() {
    return routingActivationResponse(RoutingActivationCode.ROUTING_ACTIVATED);
  }

  /**
   * A routing activation response.
   *
   * @param code the outcome
   * @return the complete DoIP message
   */
  public Bytes routingActivationResponse(RoutingActivationCode code) {
    return encode(new RoutingActivationResponse(testerAddress, targetAddress, code));
  }

  private Bytes diagnostic(Bytes uds) {
    return encode(new DiagnosticMessage(targetAddress, testerAddress, uds));
  }

  private Bytes encode(DoipMessage message) {
    return MessageEncoder.encode(protocolVersion, message);
  }

  private void requireService() {
    if (payload.isEmpty()) {
      throw InvalidValueException.of(
          "a UDS request",
          payload,
          "at least one byte, the service identifier",
          "this request has no UDS payload");
    }
  }
}
