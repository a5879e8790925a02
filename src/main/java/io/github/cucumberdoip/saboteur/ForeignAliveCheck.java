package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.AliveCheckRequest;

/**
 * An alive check request that nothing gave rise to, at a moment when no entity sends one. The
 * entity does not wait for its answer.
 *
 * @param before whether it comes before the message, not after it
 */
record ForeignAliveCheck(boolean before) implements MessageEffect {
  @Override
  public String name() {
    return "foreign alive check " + (before ? "before" : "after");
  }

  @Override
  public boolean fits(SentMessage kind) {
    return kind.goByTcp();
  }

  @Override
  public boolean canStrike(Occasion occasion) {
    return occasion.connection() != 0;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    WireStep[] request = Extra.message(occasion.version(), new AliveCheckRequest());
    return before ? plan.before(request) : plan.after(request);
  }

  @Override
  public String toString() {
    return name();
  }
}
