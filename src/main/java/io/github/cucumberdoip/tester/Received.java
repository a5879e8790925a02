package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * One frame or datagram that came in, decodable or not. A message of another protocol version than
 * the tester's is decoded all the same; the version is in the header.
 *
 * @param time when it was complete
 * @param from who sent it
 * @param bytes header and payload as they were on the wire; only the header if the payload was too
 *     long to be kept
 * @param content the message, or what is wrong
 */
public record Received(Instant time, InetSocketAddress from, Bytes bytes, Decoded content) {

  static Received frame(InetSocketAddress from, Frame frame) {
    FrameHeader header = frame.header();
    return new Received(
        Instant.now(),
        from,
        frame.bytes(),
        header.hasCorrectPattern()
            ? MessageDecoder.decode(frame)
            : new Decoded.Malformed(wrongPattern(header)));
  }

  static Received headerOnly(InetSocketAddress from, FrameHeader header) {
    String problem = "a payload of " + header.payloadLength() + " bytes was not kept";
    return new Received(
        Instant.now(),
        from,
        Frame.of(header, Bytes.EMPTY).bytes(),
        new Decoded.Malformed(
            header.hasCorrectPattern() ? problem : wrongPattern(header) + "; " + problem));
  }

  static Received datagram(InetSocketAddress from, Bytes datagram) {
    if (datagram.length() >= FrameHeader.SIZE) {
      return frame(from, Frame.ofDatagram(datagram));
    }
    return new Received(
        Instant.now(),
        from,
        datagram,
        new Decoded.Malformed(
            "a datagram of " + datagram.length() + " bytes is too short for a header"));
  }

  private static String wrongPattern(FrameHeader header) {
    return String.format(
        "the inverse of version 0x%02X is not 0x%02X",
        header.protocolVersion(), header.inverseVersion());
  }

  /**
   * The message.
   *
   * @return empty if it could not be decoded
   */
  public Optional<DoipMessage> message() {
    return content instanceof Decoded.Valid valid ? Optional.of(valid.message()) : Optional.empty();
  }

  /**
   * The message, if it is of a given kind.
   *
   * @param <M> the kind
   * @param kind its class
   * @return empty if it could not be decoded or is of another kind
   */
  public <M extends DoipMessage> Optional<M> message(Class<M> kind) {
    return message().filter(kind::isInstance).map(kind::cast);
  }

  /**
   * What is wrong, for a reader.
   *
   * @return empty if it could be decoded
   */
  public Optional<String> problem() {
    return content instanceof Decoded.Malformed malformed
        ? Optional.of(malformed.problem())
        : Optional.empty();
  }

  /**
   * The header, right or wrong.
   *
   * @return empty for a datagram of fewer than 8 bytes
   */
  public Optional<FrameHeader> header() {
    return bytes.length() >= FrameHeader.SIZE
        ? Optional.of(FrameHeader.read(bytes))
        : Optional.empty();
  }

  /** One line for a reader: the message decoded, or what is wrong and the bytes. */
  @Override
  public String toString() {
    return Texts.received(this);
  }
}
