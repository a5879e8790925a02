package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.FrameHeader;

/**
 * The bytes of a message on which an effect works.
 *
 * @param from the first
 * @param to behind the last
 */
record Part(int from, int to) {
  /** The header, the payload, or all. */
  static Part of(WirePlan plan, Spot spot) {
    int length = plan.length();
    int header = Math.min(FrameHeader.SIZE, length);
    return switch (spot) {
      case HEADER -> new Part(0, header);
      case PAYLOAD -> new Part(header, length);
      default -> new Part(0, length);
    };
  }
}
