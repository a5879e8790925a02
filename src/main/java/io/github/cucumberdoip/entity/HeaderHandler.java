package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.PayloadLengths;
import io.github.cucumberdoip.message.HeaderNackCode;

/**
 * The generic header handler: the checks of ISO 13400-2:2019, DoIP-041..045, in their order; the
 * first that fails decides. A payload type that is stubbed counts as one that the entity has: it is
 * known, its payload may have any length, and it is not ignored.
 */
public final class HeaderHandler {
  private static final HeaderDecision ACCEPT = new HeaderDecision.Accept();

  private HeaderHandler() {}

  /**
   * Decides on a header that came over TCP; the payload need not be there yet.
   *
   * @param header the header
   * @param settings the entity's settings
   * @return the decision
   */
  public static HeaderDecision onTcp(FrameHeader header, EntitySettings settings) {
    return onTcp(header, settings, false);
  }

  /**
   * Decides on a header that came over TCP; the payload need not be there yet.
   *
   * @param header the header
   * @param settings the entity's settings
   * @param stubbed whether a stub may take messages of its payload type over TCP
   * @return the decision
   */
  public static HeaderDecision onTcp(FrameHeader header, EntitySettings settings, boolean stubbed) {
    int type = header.payloadType().value();
    if (type == 0x0000 && !stubbed) {
      return new HeaderDecision.Ignore("a header NACK is never answered");
    }
    boolean known =
        switch (type) {
          case 0x0005, 0x0008, 0x8001, 0x8002, 0x8003 -> true;
          default -> stubbed;
        };
    return decide(header, settings, known, stubbed, isSupported(header, settings));
  }

  /**
   * Decides on the header of a datagram.
   *
   * @param header the header
   * @param payloadLength how many bytes follow it in the datagram
   * @param settings the entity's settings
   * @return the decision
   */
  public static HeaderDecision onUdp(
      FrameHeader header, int payloadLength, EntitySettings settings) {
    return onUdp(header, payloadLength, settings, false);
  }

  /**
   * Decides on the header of a datagram.
   *
   * @param header the header
   * @param payloadLength how many bytes follow it in the datagram
   * @param settings the entity's settings
   * @param stubbed whether a stub may take messages of its payload type over UDP
   * @return the decision
   */
  public static HeaderDecision onUdp(
      FrameHeader header, int payloadLength, EntitySettings settings, boolean stubbed) {
    int type = header.payloadType().value();
    if (!stubbed && isForTesters(type)) {
      return new HeaderDecision.Ignore("entities do not answer a " + header.payloadType());
    }
    boolean identification = type >= 0x0001 && type <= 0x0003;
    boolean known =
        switch (type) {
          case 0x0001, 0x0003, 0x4001, 0x4003 -> true;
          case 0x0002 -> settings.discovery().answersEid();
          default -> false;
        };
    boolean supported =
        isSupported(header, settings)
            || identification && header.protocolVersion() == FrameHeader.DEFAULT_VERSION;
    HeaderDecision decision = decide(header, settings, known || stubbed, stubbed, supported);
    return decision == ACCEPT && header.payloadLength() != payloadLength
        ? new HeaderDecision.Refuse(HeaderNackCode.INVALID_PAYLOAD_LENGTH, true)
        : decision;
  }

  private static boolean isForTesters(int type) {
    return switch (type) {
      case 0x0000, 0x0004, 0x4002, 0x4004 -> true;
      default -> false;
    };
  }

  private static boolean isSupported(FrameHeader header, EntitySettings settings) {
    return settings.supportedVersions().contains(header.protocolVersion());
  }

  private static HeaderDecision decide(
      FrameHeader header,
      EntitySettings settings,
      boolean knownType,
      boolean anyLength,
      boolean supportedVersion) {
    if (!header.hasCorrectPattern() || !supportedVersion) {
      return new HeaderDecision.Refuse(HeaderNackCode.INCORRECT_PATTERN_FORMAT, true);
    }
    if (!knownType) {
      return new HeaderDecision.Refuse(HeaderNackCode.UNKNOWN_PAYLOAD_TYPE, false);
    }
    if (header.payloadLength() > settings.maxDataSize()) {
      return new HeaderDecision.Refuse(HeaderNackCode.MESSAGE_TOO_LARGE, false);
    }
    if (!anyLength && !PayloadLengths.allow(header)) {
      return new HeaderDecision.Refuse(HeaderNackCode.INVALID_PAYLOAD_LENGTH, true);
    }
    return ACCEPT;
  }
}
