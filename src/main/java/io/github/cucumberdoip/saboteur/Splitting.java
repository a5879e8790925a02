package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.FrameHeader;
import java.time.Duration;

/**
 * A message comes in two segments.
 *
 * @param offset how many bytes are in the first one
 * @param gap how long after the first one the second is sent
 */
record Splitting(int offset, Duration gap) implements Effect {
  /** So long that both are not read at once. */
  static final Duration GAP = Duration.ofMillis(50);

  @Override
  public String name() {
    String name = "split at byte " + offset;
    return gap.equals(GAP) ? name : name + " for " + TransportForms.time(gap);
  }

  @Override
  public String toString() {
    return name();
  }

  @Override
  public void checkAt(Place place) {
    boolean header = Misfit.moment(this, place).spot() == Spot.HEADER;
    int end = FrameHeader.SIZE - 1;
    if (offset < 1 || header && offset > end) {
      throw Misfit.of(
          this,
          place,
          header ? "byte 1 to " + end + ", as the header has 8" : "byte 1 or a later one",
          header
              ? "name another byte, or the moment \"in the payload\", whose bytes count from its own start"
              : "write for example \"split at byte 5\"");
    }
  }

  @Override
  public boolean needsMessage() {
    return true;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    Part part = Part.of(plan, spot);
    int at = part.from() + offset;
    return at < part.to() ? plan.insert(at, new WireStep.Wait(gap)) : plan;
  }
}
