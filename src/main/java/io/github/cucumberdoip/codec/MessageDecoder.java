package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.EntityStatusRequest;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.message.Vin;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the payload of a frame. */
public final class MessageDecoder {
  private MessageDecoder() {}

  /**
   * Decodes the payload by its type; slices of it are held, not copied. The header's version is not
   * looked at: the layouts are the same in every published edition. The draft of 2010 (0x01), whose
   * routing activation request had one byte more, is read by the published layout too.
   *
   * @param frame any frame
   * @return the message, or what is wrong with the payload; never an exception
   */
  public static Decoded decode(Frame frame) {
    if (!frame.isComplete()) {
      return new Decoded.Malformed(
          "the header says "
              + frame.header().payloadLength()
              + " bytes of payload, there are "
              + frame.payload().length());
    }
    PayloadType type = frame.header().payloadType();
    Bytes payload = frame.payload();
    if (!PayloadLengths.allow(frame.header()) && !isWithoutUserData(frame.header())) {
      return new Decoded.Malformed(
          "a payload of " + payload.length() + " bytes is not possible for a " + type);
    }
    return new Decoded.Valid(message(frame.header().protocolVersion(), type, payload));
  }

  /**
   * Decodes bytes that may be anything.
   *
   * @param bytes header and payload, or something else
   * @return empty if they are not one whole message
   */
  public static Optional<DoipMessage> messageIn(Bytes bytes) {
    return bytes.length() >= FrameHeader.SIZE
            && decode(Frame.ofDatagram(bytes)) instanceof Decoded.Valid valid
        ? Optional.of(valid.message())
        : Optional.empty();
  }

  /** The header handler refuses it unless the entity deviates; it can be read all the same. */
  private static boolean isWithoutUserData(FrameHeader header) {
    return header.payloadType().value() == 0x8001 && header.payloadLength() == 4;
  }

  private static DoipMessage message(int version, PayloadType type, Bytes payload) {
    return switch (type.value()) {
      case 0x0000 -> new GenericHeaderNack(new HeaderNackCode(payload.at(0)));
      case 0x0001 -> new VehicleIdentificationRequest();
      case 0x0002 -> new VehicleIdentificationRequestWithEid(new Eid(payload));
      case 0x0003 -> new VehicleIdentificationRequestWithVin(new Vin(payload));
      case 0x0004 -> announcement(payload);
      case 0x0005 ->
          activation(payload, DraftOf2010.isActivation(version, payload.length()) ? 1 : 0);
      case 0x0006 ->
          new RoutingActivationResponse(
              address(payload, 0),
              address(payload, 2),
              new RoutingActivationCode(payload.at(4)),
              payload.u32(5),
              rest(payload, 9));
      case 0x0007 -> new AliveCheckRequest();
      case 0x0008 -> new AliveCheckResponse(address(payload, 0));
      case 0x4001 -> new EntityStatusRequest();
      case 0x4002 ->
          new EntityStatusResponse(
              new NodeType(payload.at(0)),
              payload.at(1),
              payload.at(2),
              payload.length() == 7 ? OptionalLong.of(payload.u32(3)) : OptionalLong.empty());
      case 0x4003 -> new PowerModeRequest();
      case 0x4004 -> new PowerModeResponse(new PowerMode(payload.at(0)));
      case 0x8001 ->
          new DiagnosticMessage(address(payload, 0), address(payload, 2), payload.from(4));
      case 0x8002 ->
          new DiagnosticMessageAck(
              address(payload, 0),
              address(payload, 2),
              new DiagnosticAckCode(payload.at(4)),
              payload.from(5));
      case 0x8003 ->
          new DiagnosticMessageNack(
              address(payload, 0),
              address(payload, 2),
              new DiagnosticNackCode(payload.at(4)),
              payload.from(5));
      default -> new RawMessage(type, payload);
    };
  }

  private static VehicleAnnouncement announcement(Bytes payload) {
    return new VehicleAnnouncement(
        new Vin(payload.slice(0, 17)),
        address(payload, 17),
        new Eid(payload.slice(19, 25)),
        new Gid(payload.slice(25, 31)),
        new FurtherAction(payload.at(31)),
        payload.length() == 33 ? Optional.of(new SyncStatus(payload.at(32))) : Optional.empty());
  }

  /** The draft of 2010 has one byte more before the activation type that counts. */
  private static RoutingActivationRequest activation(Bytes payload, int more) {
    return new RoutingActivationRequest(
        address(payload, 0),
        new ActivationType(payload.at(2 + more)),
        payload.u32(3 + more),
        rest(payload, 7 + more));
  }

  private static LogicalAddress address(Bytes payload, int position) {
    return new LogicalAddress(payload.u16(position));
  }

  private static Optional<Bytes> rest(Bytes payload, int position) {
    return payload.length() > position ? Optional.of(payload.from(position)) : Optional.empty();
  }
}
