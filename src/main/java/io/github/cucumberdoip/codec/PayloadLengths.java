package io.github.cucumberdoip.codec;

/** Which payload lengths a payload type allows (ISO 13400-2:2019, DoIP-045). */
public final class PayloadLengths {
  private static final int SHORTEST_DIAGNOSTIC = 5;

  private PayloadLengths() {}

  /**
   * Whether the length in a header is allowed for its type.
   *
   * @param header any header; a type without a layout of its own allows every length
   * @return false if the layout of the type has no such length
   */
  public static boolean allow(FrameHeader header) {
    long length = header.payloadLength();
    return switch (header.payloadType().value()) {
      case 0x0001, 0x0007, 0x4001, 0x4003 -> length == 0;
      case 0x0000, 0x4004 -> length == 1;
      case 0x0002 -> length == 6;
      case 0x0003 -> length == 17;
      case 0x0004 -> length == 32 || length == 33;
      case 0x0005 ->
          length == 7 || length == 11 || DraftOf2010.isActivation(header.protocolVersion(), length);
      case 0x0006 -> length == 9 || length == 13;
      case 0x0008 -> length == 2;
      case 0x4002 -> length == 3 || length == 7;
      case 0x8001, 0x8002, 0x8003 -> length >= SHORTEST_DIAGNOSTIC;
      default -> true;
    };
  }
}
