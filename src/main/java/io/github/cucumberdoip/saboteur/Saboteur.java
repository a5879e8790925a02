package io.github.cucumberdoip.saboteur;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faults in force of one entity. Without a fault it costs one look at a volatile field. Safe
 * for use by many threads.
 *
 * <pre>{@code
 * ecu.saboteur().inject(Fault.of("reset", "after activation response").once());
 * runTesterAgainst(ecu.address());
 * assertThat(ecu.saboteur().injected(Effect.parse("reset"))).isEqualTo(1);
 * }</pre>
 *
 * <p>Several faults add up: those that change messages come first, then those on the wire, each in
 * the order in which they were injected.
 */
public final class Saboteur {
  private final Set<Runnable> held = ConcurrentHashMap.newKeySet();
  private final List<Armed> all = new ArrayList<>();
  private volatile List<Armed> inForce = List.of();

  /** No fault. */
  public Saboteur() {}

  /**
   * Puts a fault in force, from the next moment on.
   *
   * @param fault the fault
   */
  public synchronized void inject(Fault fault) {
    Armed armed = new Armed(fault);
    all.add(armed);
    List<Armed> more = new ArrayList<>(inForce);
    int at = more.size();
    if (fault.effect().changesMessage()) {
      at = (int) more.stream().filter(each -> each.fault().effect().changesMessage()).count();
    }
    more.add(at, armed);
    inForce = List.copyOf(more);
  }

  /**
   * Takes all faults back, and lets go on what they hold up. How often each has struck is still
   * known.
   */
  public void clear() {
    synchronized (this) {
      inForce = List.of();
    }
    held.forEach(Runnable::run);
  }

  /**
   * The faults in force.
   *
   * @return in the order in which they work
   */
  public List<Fault> faults() {
    return inForce.stream().map(Armed::fault).toList();
  }

  /**
   * How often faults of an effect have struck, also those that were taken back.
   *
   * @param effect the effect
   * @return 0 or more
   */
  public synchronized long injected(Effect effect) {
    return all.stream()
        .filter(armed -> armed.fault().effect().name().equals(effect.name()))
        .mapToLong(Armed::struck)
        .sum();
  }

  /**
   * Whether no fault is in force.
   *
   * @return true as long as nothing was injected
   */
  public boolean isIdle() {
    return inForce.isEmpty();
  }

  /**
   * Sees one connection from its beginning on.
   *
   * @return for the thread that sends on it
   */
  public Line line() {
    return new Line(this);
  }

  List<Armed> inForce() {
    return inForce;
  }

  /**
   * Tells somebody when the faults are taken back, as long as one of them holds something up.
   *
   * @param release called on the thread that takes them back; must not block
   */
  public void whileHeld(Runnable release) {
    held.add(release);
  }

  /**
   * Ends {@link #whileHeld}.
   *
   * @param release the same
   */
  public void noLongerHeld(Runnable release) {
    held.remove(release);
  }
}
