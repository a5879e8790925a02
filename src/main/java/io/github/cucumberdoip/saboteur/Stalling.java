package io.github.cucumberdoip.saboteur;

import java.time.Duration;

/**
 * Nothing is sent on the connection for a time or for ever, and it stays open.
 *
 * @param time how long; null for ever
 */
record Stalling(Duration time) implements Effect {
  static final Stalling FOR_EVER = new Stalling(null);

  @Override
  public String name() {
    return time == null ? "stall" : "stall for " + TransportForms.time(time);
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
    return End.at(plan, spot, time == null ? new WireStep.Stall() : new WireStep.Wait(time));
  }
}
