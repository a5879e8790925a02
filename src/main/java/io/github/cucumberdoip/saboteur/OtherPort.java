package io.github.cucumberdoip.saboteur;

/** A datagram comes from another port than that on which the entity listens. */
record OtherPort() implements MessageEffect {
  @Override
  public String name() {
    return "from another port";
  }

  @Override
  public boolean fits(SentMessage kind) {
    return kind.goByUdp();
  }

  @Override
  public boolean canStrike(Occasion occasion) {
    return occasion.connection() == 0;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    return plan.before(new WireStep.FromOtherPort());
  }

  @Override
  public String toString() {
    return name();
  }
}
