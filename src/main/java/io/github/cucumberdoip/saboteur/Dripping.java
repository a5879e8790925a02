package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.util.List;

/**
 * Bytes come a few at a time.
 *
 * @param size how many at a time
 * @param every how long after the ones before
 */
record Dripping(int size, Duration every) implements Effect {
  Dripping {
    if (size < 1) {
      throw InvalidValueException.of(
          "a DoIP fault",
          "drip 0 bytes",
          "1 byte or more at a time",
          "write for example \"drip 1 byte every 10 ms\", or \"stall\" for no byte at all");
    }
  }

  @Override
  public String name() {
    return "drip "
        + size
        + (size == 1 ? " byte every " : " bytes every ")
        + TransportForms.time(every);
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
  public boolean needsMessage() {
    return true;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    Part part = Part.of(plan, spot);
    return plan.change(
        part.from(),
        part.to(),
        step -> List.of(step.length() == 0 ? step : new WireStep.Drip(step.bytes(), size, every)));
  }
}
