package io.github.cucumberdoip.saboteur;

import java.util.ArrayList;
import java.util.List;

/**
 * The saboteur's eye on one connection, or on UDP: counts its messages, and knows what is to happen
 * to the next one and what is held back. Asked by one thread at a time.
 */
public final class Line {
  /** An effect on the next message. */
  private record Coming(Effect effect, String note) {}

  private final Saboteur saboteur;
  private final List<WireStep> held = new ArrayList<>();
  private final List<Coming> coming = new ArrayList<>();
  private Occasion heldBack;
  private Holding holding;
  private int messages;

  Line(Saboteur saboteur) {
    this.saboteur = saboteur;
  }

  /**
   * Whether a message may go on the wire as it is; {@link #passed} has to be called then.
   *
   * @return true if no fault is in force and none is still at work here
   */
  public boolean isQuiet() {
    return saboteur.isIdle() && coming.isEmpty() && holding == null;
  }

  /**
   * Whether a message is held back.
   *
   * @return true until the one comes for which it waits
   */
  public boolean isHolding() {
    return holding != null;
  }

  /** A message goes on the wire as it is. */
  public void passed() {
    messages++;
  }

  /**
   * Counts a message that is due.
   *
   * @return how many have been due on the connection with it
   */
  public int count() {
    messages++;
    return messages;
  }

  /**
   * Decides what happens on the wire.
   *
   * @param occasion what is about to happen
   * @return the steps; none if it is held back
   */
  public List<WireStep> plan(Occasion occasion) {
    WirePlan plan = WirePlan.of(occasion.message(), occasion.bytes());
    if (occasion.kind() == Occasion.Kind.MESSAGE) {
      for (Coming effect : coming) {
        plan = effect.effect.apply(noted(plan, effect.note), Spot.BEFORE, occasion);
      }
      coming.clear();
    }
    for (Armed armed : saboteur.inForce()) {
      Armed.Strike strike = armed.on(occasion).orElse(null);
      if (strike != null) {
        plan =
            strike.strikes()
                ? struck(plan, armed.fault(), strike.note(), occasion)
                : noted(plan, strike.note());
      }
    }
    return heldOrNot(plan, occasion);
  }

  private WirePlan struck(WirePlan plan, Fault fault, String note, Occasion occasion) {
    Spot spot = fault.place().spot();
    boolean later = spot == Spot.AFTER || occasion.kind() == Occasion.Kind.ACCEPTED;
    if (later && fault.effect().needsMessage()) {
      coming.add(new Coming(fault.effect(), note));
      return plan;
    }
    WirePlan noted = spot == Spot.AFTER ? plan.after(new WireStep.Note(note)) : noted(plan, note);
    return fault.effect().apply(noted, spot, occasion);
  }

  private static WirePlan noted(WirePlan plan, String note) {
    return plan.before(new WireStep.Note(note));
  }

  private List<WireStep> heldOrNot(WirePlan plan, Occasion occasion) {
    List<WireStep> steps = plan.steps();
    if (holding != null) {
      boolean over = holding.endsWith(heldBack, occasion);
      List<WireStep> both = over ? holding.join(List.copyOf(held), steps, occasion) : steps;
      if (!over) {
        held.addAll(steps);
        return List.of();
      }
      forget();
      return both;
    }
    if (plan.holding().isPresent()) {
      holding = plan.holding().get();
      heldBack = occasion;
      steps.stream().filter(step -> !(step instanceof WireStep.Note)).forEach(held::add);
      return steps.stream().filter(WireStep.Note.class::isInstance).toList();
    }
    return steps;
  }

  /**
   * Gives up what is held back, for example because the connection is to be closed.
   *
   * @return the steps that were held back; none if nothing was
   */
  public List<WireStep> release() {
    List<WireStep> steps = List.copyOf(held);
    forget();
    return steps;
  }

  private void forget() {
    held.clear();
    holding = null;
    heldBack = null;
  }
}
