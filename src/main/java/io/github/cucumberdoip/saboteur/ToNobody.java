package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;

/**
 * A response is sent to a tester that did not ask, and then to the one that did.
 *
 * @param address how its target address is wrong
 */
record ToNobody(WrongField address) implements MessageEffect {
  @Override
  public String name() {
    return "response to nobody"
        + address.value().map(value -> " 0x%04X".formatted(value.u16(0))).orElse("");
  }

  @Override
  public boolean fits(SentMessage kind) {
    return kind == SentMessage.RESPONSES || kind == SentMessage.PENDINGS;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    Bytes foreign = address.of(plan.bytes(), occasion.message()).orElse(Bytes.EMPTY);
    return foreign.isEmpty() ? plan : plan.before(Extra.bytes(foreign));
  }

  @Override
  public String toString() {
    return name();
  }
}
