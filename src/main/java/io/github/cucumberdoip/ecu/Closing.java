package io.github.cucumberdoip.ecu;

import java.util.OptionalInt;

/** A reply after which the ECU closes the connection. */
record Closing(ReplyNode reply) implements ReplyNode {
  @Override
  public ReplyPlan plan(UdsRequest request, boolean everyNrc) {
    return reply.plan(request, everyNrc).thenClosing();
  }

  @Override
  public ReplyNode forUse(long use) {
    return hasSequence() ? new Closing(reply.forUse(use)) : this;
  }

  @Override
  public OptionalInt capacity() {
    return reply.capacity();
  }

  @Override
  public boolean hasSequence() {
    return reply.hasSequence();
  }

  @Override
  public boolean asksUser() {
    return reply.asksUser();
  }

  @Override
  public String describe() {
    return reply.describe() + ", then closes the connection";
  }
}
