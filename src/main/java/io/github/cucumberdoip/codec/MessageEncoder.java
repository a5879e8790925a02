package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.Code;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;

/** Writes whole messages, header and payload, each into one array of its exact size. */
public final class MessageEncoder {
  /** The head of a long message: much more than a tester reads at once to see the header. */
  private static final int LONGEST_HEAD = 1 << 16;

  private MessageEncoder() {}

  /**
   * Encodes a message to be written: as {@link #encode} does, but long user data are not copied.
   *
   * @param protocolVersion 0x00..0xFF, for byte 0 of the header
   * @param message the message
   * @return header and payload
   * @throws io.github.cucumberdoip.message.InvalidValueException if the version does not fit one
   *     byte
   */
  public static Encoded encodeInParts(int protocolVersion, DoipMessage message) {
    if (message instanceof DiagnosticMessage diagnostic
        && diagnostic.userData().length() > LONGEST_HEAD) {
      Bytes userData = diagnostic.userData();
      Bytes head =
          new PayloadWriter(
                  header(protocolVersion, message, 4 + userData.length()),
                  FrameHeader.SIZE + 4 + LONGEST_HEAD)
              .address(diagnostic.sourceAddress())
              .address(diagnostic.targetAddress())
              .bytes(userData.slice(0, LONGEST_HEAD))
              .written();
      return new Encoded(head, userData.from(LONGEST_HEAD));
    }
    return new Encoded(encode(protocolVersion, message), Bytes.EMPTY);
  }

  /**
   * Encodes a message with a right header. The version changes nothing but the header's first two
   * bytes.
   *
   * @param protocolVersion 0x00..0xFF, for byte 0 of the header
   * @param message the message
   * @return header and payload
   * @throws io.github.cucumberdoip.message.InvalidValueException if the version does not fit one
   *     byte
   */
  public static Bytes encode(int protocolVersion, DoipMessage message) {
    if (message instanceof DiagnosticMessage diagnostic) {
      return start(protocolVersion, message, 4 + diagnostic.userData().length())
          .address(diagnostic.sourceAddress())
          .address(diagnostic.targetAddress())
          .bytes(diagnostic.userData())
          .written();
    }
    if (message instanceof DiagnosticMessageAck ack) {
      return acknowledge(
          protocolVersion,
          ack,
          ack.sourceAddress(),
          ack.targetAddress(),
          ack.code(),
          ack.previousMessage());
    }
    if (message instanceof DiagnosticMessageNack nack) {
      return acknowledge(
          protocolVersion,
          nack,
          nack.sourceAddress(),
          nack.targetAddress(),
          nack.code(),
          nack.previousMessage());
    }
    if (message instanceof RoutingActivationRequest request) {
      Bytes tail = request.reservedByManufacturer().orElse(Bytes.EMPTY);
      Bytes more = protocolVersion == DraftOf2010.VERSION ? Bytes.of(0x00) : Bytes.EMPTY;
      return start(protocolVersion, message, 7 + more.length() + tail.length())
          .address(request.sourceAddress())
          .bytes(more)
          .code(request.activationType())
          .u32(request.reservedByIso())
          .bytes(tail)
          .written();
    }
    if (message instanceof RoutingActivationResponse response) {
      Bytes tail = response.reservedByManufacturer().orElse(Bytes.EMPTY);
      return start(protocolVersion, message, 9 + tail.length())
          .address(response.testerAddress())
          .address(response.entityAddress())
          .code(response.code())
          .u32(response.reservedByIso())
          .bytes(tail)
          .written();
    }
    if (message instanceof AliveCheckResponse response) {
      return start(protocolVersion, message, 2).address(response.sourceAddress()).written();
    }
    if (message instanceof RawMessage raw) {
      return start(protocolVersion, message, raw.payload().length()).bytes(raw.payload()).written();
    }
    return encodeDatagram(protocolVersion, message);
  }

  private static Bytes encodeDatagram(int protocolVersion, DoipMessage message) {
    if (message instanceof VehicleAnnouncement announcement) {
      PayloadWriter writer =
          start(protocolVersion, message, announcement.syncStatus().isPresent() ? 33 : 32)
              .bytes(announcement.vin().bytes())
              .address(announcement.logicalAddress())
              .bytes(announcement.eid().bytes())
              .bytes(announcement.gid().bytes())
              .code(announcement.furtherAction());
      announcement.syncStatus().ifPresent(writer::code);
      return writer.written();
    }
    if (message instanceof VehicleIdentificationRequestWithEid request) {
      return start(protocolVersion, message, 6).bytes(request.eid().bytes()).written();
    }
    if (message instanceof VehicleIdentificationRequestWithVin request) {
      return start(protocolVersion, message, 17).bytes(request.vin().bytes()).written();
    }
    if (message instanceof EntityStatusResponse status) {
      PayloadWriter writer =
          start(protocolVersion, message, status.maxDataSize().isPresent() ? 7 : 3)
              .code(status.nodeType())
              .u8(status.maxOpenSockets())
              .u8(status.openSockets());
      status.maxDataSize().ifPresent(writer::u32);
      return writer.written();
    }
    if (message instanceof PowerModeResponse response) {
      return start(protocolVersion, message, 1).code(response.powerMode()).written();
    }
    if (message instanceof GenericHeaderNack nack) {
      return start(protocolVersion, message, 1).code(nack.code()).written();
    }
    return start(protocolVersion, message, 0).written();
  }

  private static Bytes acknowledge(
      int protocolVersion,
      DoipMessage message,
      LogicalAddress source,
      LogicalAddress target,
      Code code,
      Bytes previousMessage) {
    return start(protocolVersion, message, 5 + previousMessage.length())
        .address(source)
        .address(target)
        .code(code)
        .bytes(previousMessage)
        .written();
  }

  private static PayloadWriter start(int protocolVersion, DoipMessage message, int payloadLength) {
    return new PayloadWriter(
        header(protocolVersion, message, payloadLength), FrameHeader.SIZE + payloadLength);
  }

  private static FrameHeader header(int protocolVersion, DoipMessage message, int payloadLength) {
    return new FrameHeader(protocolVersion, message.payloadType(), payloadLength);
  }
}
