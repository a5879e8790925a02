package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.DurationText;
import java.time.Duration;

/**
 * A message comes late. On a connection, what follows it waits behind it; by UDP it does not.
 *
 * @param time how late
 */
record Late(Duration time) implements MessageEffect {
  @Override
  public String name() {
    return "late by " + DurationText.print(time);
  }

  @Override
  public boolean fits(SentMessage kind) {
    return true;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    return plan.before(new WireStep.Wait(time));
  }

  @Override
  public String toString() {
    return name();
  }
}
