package io.github.cucumberdoip.saboteur;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Steps one by one, each with the time that has to pass before it. Bytes that drip become one step
 * a drop, made when it is asked for.
 */
public final class TimedSteps implements Iterator<TimedSteps.Timed> {
  /**
   * A step that takes no time.
   *
   * @param delay how long after the one before; empty for not before somebody lets go on
   * @param step the step; nothing to do if it is a wait or a stall
   */
  public record Timed(Optional<Duration> delay, WireStep step) {}

  private static final Optional<Duration> AT_ONCE = Optional.of(Duration.ZERO);

  private final Iterator<WireStep> steps;
  private WireStep.Drip dripping;
  private int dripped;

  /**
   * The times of steps.
   *
   * @param steps in the order in which they are to be done
   */
  public TimedSteps(List<WireStep> steps) {
    this.steps = List.copyOf(steps).iterator();
  }

  @Override
  public boolean hasNext() {
    return dripping != null || steps.hasNext();
  }

  @Override
  public Timed next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all steps are done");
    }
    if (dripping != null) {
      return drop();
    }
    WireStep step = steps.next();
    if (step instanceof WireStep.Drip drip && drip.length() > 0) {
      dripping = drip;
      dripped = 0;
      return drop();
    }
    if (step instanceof WireStep.Wait wait) {
      return new Timed(Optional.of(wait.time()), step);
    }
    return new Timed(step instanceof WireStep.Stall ? Optional.empty() : AT_ONCE, step);
  }

  private Timed drop() {
    int end = Math.min(dripping.length(), dripped + dripping.size());
    WireStep write = new WireStep.Write(dripping.bytes().slice(dripped, end));
    Timed drop = new Timed(dripped == 0 ? AT_ONCE : Optional.of(dripping.every()), write);
    dripped = end;
    if (dripped == dripping.length()) {
      dripping = null;
    }
    return drop;
  }
}
