package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.FrameHeader;

/**
 * The end of a message, of its header or of its payload is missing.
 *
 * @param size how many bytes are left
 */
record Truncating(int size) implements Effect {
  @Override
  public String name() {
    return "truncate to " + size + (size == 1 ? " byte" : " bytes");
  }

  @Override
  public String toString() {
    return name();
  }

  @Override
  public void checkAt(Place place) {
    int end = FrameHeader.SIZE - 1;
    if (Misfit.moment(this, place).spot() == Spot.HEADER && size > end) {
      throw Misfit.of(
          this,
          place,
          "0 to " + end + " bytes, as the header has 8",
          "name fewer bytes, or the moment \"in the payload\", whose bytes count from its own start");
    }
  }

  @Override
  public boolean needsMessage() {
    return true;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    Part part = Part.of(plan, spot);
    int from = Math.min(part.to(), part.from() + size);
    return plan.cut(from, part.to());
  }
}
