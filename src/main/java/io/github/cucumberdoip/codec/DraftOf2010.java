package io.github.cucumberdoip.codec;

/**
 * The one layout in which the draft of 2010 (protocol version 0x01) differs from the published
 * standard: the activation type of its routing activation request has two bytes. What we send in
 * version 0x01 has this layout; both are read.
 *
 * <pre>
 * 0  source address            2 bytes
 * 2  activation type           2 bytes
 * 4  reserved by ISO           4 bytes
 * 8  reserved by manufacturer  4 bytes, absent in the 8-byte form
 * </pre>
 */
final class DraftOf2010 {
  static final int VERSION = 0x01;

  private DraftOf2010() {}

  static boolean isActivation(int protocolVersion, long payloadLength) {
    return protocolVersion == VERSION && (payloadLength == 8 || payloadLength == 12);
  }
}
