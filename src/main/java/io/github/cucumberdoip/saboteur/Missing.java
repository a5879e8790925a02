package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;

/** A message is not sent at all. */
record Missing() implements MessageEffect {
  @Override
  public String name() {
    return "missing";
  }

  @Override
  public boolean fits(SentMessage kind) {
    return true;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    return plan.replace(null, Bytes.EMPTY).before(Extra.notSent(occasion));
  }

  @Override
  public String toString() {
    return name();
  }
}
