package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A message waits for a later one, and both go in one segment.
 *
 * @param otherEcu whether only a response of another ECU will do; else whatever comes next
 */
record Merging(boolean otherEcu) implements Effect, Holding {
  static final Merging WITH_NEXT = new Merging(false);
  static final Merging WITH_OTHER_ECU = new Merging(true);

  private static final Set<MomentKind> BEFORE_AN_ANSWER =
      Set.of(MomentKind.BEFORE_RESPONSE, MomentKind.AFTER_ACKNOWLEDGEMENT);

  @Override
  public String name() {
    return otherEcu ? "merge with another ECU's answer" : "merge with the next message";
  }

  @Override
  public String toString() {
    return name();
  }

  @Override
  public void checkAt(Place place) {
    MomentKind kind = Misfit.moment(this, place).kind();
    if (otherEcu && !BEFORE_AN_ANSWER.contains(kind)) {
      throw Misfit.of(
          this,
          place,
          "a moment right before an ECU's answer",
          "did you mean the moment \"before response\"?");
    }
    boolean within = kind.spot() == Spot.HEADER || kind.spot() == Spot.PAYLOAD;
    if (within || kind == MomentKind.TLS_HANDSHAKE) {
      throw Misfit.of(
          this,
          place,
          "a moment between two messages",
          "name such a moment, for example \"before response\"");
    }
  }

  @Override
  public boolean needsMessage() {
    return true;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    return plan.held(this);
  }

  @Override
  public boolean endsWith(Occasion held, Occasion next) {
    return !otherEcu
        || next.message() instanceof DiagnosticMessage later
            && held.message() instanceof DiagnosticMessage sooner
            && !later.sourceAddress().equals(sooner.sourceAddress());
  }

  /** What is written down comes first, then all bytes in one go. */
  @Override
  public List<WireStep> join(List<WireStep> held, List<WireStep> next, Occasion occasion) {
    List<WireStep> joined = new ArrayList<>();
    List<Bytes> bytes = new ArrayList<>();
    List<WireStep> rest = new ArrayList<>();
    for (WireStep step : concat(held, next)) {
      if (!rest.isEmpty() || !(isWritten(step) || step instanceof WireStep.Write)) {
        rest.add(step);
      } else if (step instanceof WireStep.Write) {
        bytes.add(step.bytes());
      } else {
        joined.add(step);
      }
    }
    if (!bytes.isEmpty()) {
      joined.add(new WireStep.Write(Bytes.joined(bytes)));
    }
    joined.addAll(rest);
    return joined;
  }

  private static boolean isWritten(WireStep step) {
    return step instanceof WireStep.Sent || step instanceof WireStep.Note;
  }

  private static List<WireStep> concat(List<WireStep> first, List<WireStep> second) {
    List<WireStep> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
