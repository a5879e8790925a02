package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.DurationText;
import java.time.Duration;
import java.util.List;

/**
 * A message is sent once more, as it is then, right or wrong.
 *
 * @param time how long after the first, while other messages go on; zero for right after it
 */
record Doubled(Duration time) implements MessageEffect {
  @Override
  public String name() {
    return "duplicate" + (time.isZero() ? "" : " after " + DurationText.print(time));
  }

  @Override
  public boolean fits(SentMessage kind) {
    return true;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    if (plan.bytes().isEmpty()) {
      return plan;
    }
    WireStep[] again = Extra.bytes(plan.bytes());
    return time.isZero() ? plan.after(again) : plan.after(new WireStep.Later(time, List.of(again)));
  }

  @Override
  public String toString() {
    return name();
  }
}
