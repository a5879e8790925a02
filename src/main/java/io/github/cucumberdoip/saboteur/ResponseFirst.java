package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import java.util.ArrayList;
import java.util.List;

/**
 * An acknowledgement comes right after the first response to its request, a response pending
 * included. If there is none, it comes before the next message that is no acknowledgement either.
 */
record ResponseFirst() implements MessageEffect, Holding {
  @Override
  public String name() {
    return "response before acknowledgement";
  }

  @Override
  public boolean fits(SentMessage kind) {
    return kind == SentMessage.ACKNOWLEDGEMENTS;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    return plan.held(this);
  }

  @Override
  public boolean endsWith(Occasion held, Occasion next) {
    return !(next.message() instanceof DiagnosticMessageAck);
  }

  @Override
  public List<WireStep> join(List<WireStep> held, List<WireStep> next, Occasion occasion) {
    boolean response = occasion.message() instanceof DiagnosticMessage;
    List<WireStep> all = new ArrayList<>(response ? next : held);
    all.addAll(response ? held : next);
    return all;
  }

  @Override
  public String toString() {
    return name();
  }
}
