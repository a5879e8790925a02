package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.PayloadLengths;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The generic header handler: the checks of ISO 13400-2:2019, DoIP-041..045, in their order; the
 * first that fails decides. A payload type that is stubbed counts as one that the entity has: it is
 * known, its payload may have any length, and it is not ignored.
 */
public final class HeaderHandler {
  private static final HeaderDecision ACCEPT = new HeaderDecision.Accept();

  /** The bytes of source and target address before the user data of a diagnostic message. */
  private static final int ADDRESSES = 4;

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
          case 0x0005, 0x0008, 0x8001 -> true;
          case 0x0007 -> stubbed || settings.has(Deviation.ALIVE_CHECK_REQUEST_ANSWERED);
          case 0x8002, 0x8003 -> stubbed || !settings.has(Deviation.TESTER_ACK_REFUSED);
          default -> stubbed;
        };
    return deviating(
        decide(header, settings, known, stubbed, isSupported(header, settings)), settings);
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
    if (decision == ACCEPT && header.payloadLength() != payloadLength) {
      decision = refuse(HeaderNackCode.INVALID_PAYLOAD_LENGTH);
    }
    return deviating(decision, settings);
  }

  /**
   * Refuses on demand what was accepted by the rules.
   *
   * @param decision what the rules say
   * @param settings the entity's settings
   * @param demands what a test wants to be refused
   * @param connection the number of the connection; 0 for UDP
   * @param tester asks for the tester that is registered on it
   * @param notes gets what the journal is to say of a demand
   * @return the same decision if there is no demand
   */
  public static HeaderDecision onDemand(
      HeaderDecision decision,
      EntitySettings settings,
      Demands demands,
      int connection,
      Supplier<Optional<LogicalAddress>> tester,
      Consumer<String> notes) {
    if (!(decision instanceof HeaderDecision.Accept)) {
      return decision;
    }
    Demanded<HeaderNackCode> demanded = demands.headerNack(connection, tester).orElse(null);
    if (demanded == null) {
      return decision;
    }
    notes.accept(demanded.note());
    HeaderDecision byTheCode = deviating(refuse(demanded.code()), settings);
    return byTheCode instanceof HeaderDecision.Refuse refuse
        ? new HeaderDecision.Refuse(refuse.code(), demanded.ending().closes(refuse.closes()))
        : byTheCode;
  }

  private static HeaderDecision.Refuse refuse(HeaderNackCode code) {
    boolean closes =
        code.equals(HeaderNackCode.INCORRECT_PATTERN_FORMAT)
            || code.equals(HeaderNackCode.INVALID_PAYLOAD_LENGTH);
    return new HeaderDecision.Refuse(code, closes);
  }

  private static HeaderDecision deviating(HeaderDecision decision, EntitySettings settings) {
    if (!(decision instanceof HeaderDecision.Refuse refuse)) {
      return decision;
    }
    if (settings.has(Deviation.NO_HEADER_NACK)) {
      return new HeaderDecision.Ignore("it sends no header NACK " + refuse.code());
    }
    return settings.has(Deviation.OPEN_AFTER_NACK)
        ? new HeaderDecision.Refuse(refuse.code(), false)
        : refuse;
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
    if (!header.hasCorrectPattern()) {
      return refuse(HeaderNackCode.INCORRECT_PATTERN_FORMAT);
    }
    if (!supportedVersion) {
      boolean asType =
          header.protocolVersion() == FrameHeader.DEFAULT_VERSION
              && settings.has(Deviation.DEFAULT_VERSION_AS_UNKNOWN_TYPE);
      return refuse(
          asType ? HeaderNackCode.UNKNOWN_PAYLOAD_TYPE : HeaderNackCode.INCORRECT_PATTERN_FORMAT);
    }
    if (!knownType) {
      return refuse(HeaderNackCode.UNKNOWN_PAYLOAD_TYPE);
    }
    boolean diagnostic = header.payloadType().value() == 0x8001;
    long size =
        diagnostic && settings.has(Deviation.DATA_SIZE_OF_USER_DATA)
            ? header.payloadLength() - ADDRESSES
            : header.payloadLength();
    if (size > settings.maxDataSize()) {
      return refuse(HeaderNackCode.MESSAGE_TOO_LARGE);
    }
    boolean empty =
        diagnostic
            && header.payloadLength() == ADDRESSES
            && settings.has(Deviation.EMPTY_REQUEST_ACCEPTED);
    return anyLength || empty || PayloadLengths.allow(header)
        ? ACCEPT
        : refuse(HeaderNackCode.INVALID_PAYLOAD_LENGTH);
  }
}
