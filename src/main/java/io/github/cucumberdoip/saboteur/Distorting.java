package io.github.cucumberdoip.saboteur;

/**
 * The bytes of a message are wrong. Messages that have nothing of the kind are passed over.
 *
 * @param distortion how
 */
record Distorting(Distortion distortion) implements MessageEffect {
  @Override
  public String name() {
    return distortion.name();
  }

  @Override
  public boolean fits(SentMessage kind) {
    return distortion.fits(kind);
  }

  @Override
  public boolean canStrike(Occasion occasion) {
    return distortion.of(occasion.bytes(), occasion.message()).isPresent();
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    return distortion
        .of(plan.bytes(), occasion.message())
        .map(wrong -> plan.replace(MeaningOf.bytes(wrong), wrong))
        .orElse(plan);
  }

  @Override
  public String toString() {
    return name();
  }
}
