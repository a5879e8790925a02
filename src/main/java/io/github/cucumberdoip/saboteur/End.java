package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.FrameHeader;

/**
 * The end of a connection. Within a header it comes after 4 bytes, within a payload after half of
 * it.
 *
 * @param kind how it ends
 */
record End(Kind kind) implements Effect {
  /** How a connection ends. */
  enum Kind {
    CLOSE("close"),
    HALF_CLOSE("half-close"),
    RESET("reset");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  @Override
  public String name() {
    return kind.text;
  }

  @Override
  public String toString() {
    return name();
  }

  @Override
  public void checkAt(Place place) {
    Misfit.moment(this, place);
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    String reason = "fault \"" + name() + "\"";
    WireStep end =
        switch (kind) {
          case CLOSE -> new WireStep.Close(reason);
          case HALF_CLOSE -> new WireStep.HalfClose();
          case RESET -> new WireStep.Reset(reason);
        };
    return at(plan, spot, end);
  }

  /** Puts a step at the very moment. */
  static WirePlan at(WirePlan plan, Spot spot, WireStep... steps) {
    WirePlan changed = plan;
    switch (spot) {
      case BEFORE -> changed = plan.before(steps);
      case AFTER -> changed = plan.after(steps);
      default -> {
        int within = (plan.length() - FrameHeader.SIZE) / 2;
        int offset = spot == Spot.HEADER ? FrameHeader.SIZE / 2 : FrameHeader.SIZE + within;
        for (int i = steps.length - 1; i >= 0; i--) {
          changed = changed.insert(offset, steps[i]);
        }
      }
    }
    return changed;
  }
}
