package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.saboteur.Effect;
import io.github.cucumberdoip.saboteur.Fault;
import java.time.Duration;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/** Checks how often a fault has struck. */
public final class FaultVerdict {
  private FaultVerdict() {}

  /**
   * Checks that a fault has struck at least once; waits for it as long as the scenario says.
   *
   * @param ecu the ECU
   * @param effect the fault
   * @throws AssertionError if it has not
   */
  public static void struck(DoipServer ecu, Effect effect) {
    check(ecu, effect, "at least 1 time", count -> count >= 1, count -> count >= 1);
  }

  /**
   * Checks how often a fault has struck; waits until it has struck so often, as long as the
   * scenario says.
   *
   * @param ecu the ECU
   * @param effect the fault
   * @param times how often
   * @throws AssertionError if it has struck less or more often
   */
  public static void struck(DoipServer ecu, Effect effect, int times) {
    String expected = "exactly " + times + (times == 1 ? " time" : " times");
    check(ecu, effect, expected, count -> count == times, count -> count >= times);
  }

  private static void check(
      DoipServer ecu, Effect effect, String expected, LongPredicate right, LongPredicate enough) {
    DoipWorld world = DoipWorld.current();
    world.settle();
    long count = awaited(ecu, effect, enough, world.waitAtMost());
    if (!right.test(count)) {
      List<Fault> faults = ecu.saboteur().faults();
      throw new AssertionError(
          "the DoIP fault \""
              + effect.name()
              + "\" was injected "
              + count
              + (count == 1 ? " time" : " times")
              + "\n  expected: "
              + expected
              + "\n  in force: "
              + (faults.isEmpty()
                  ? "no fault"
                  : faults.stream().map(Fault::toString).collect(Collectors.joining("; ")))
              + "\n  to mend:  see in the journal whether its moment came");
    }
  }

  private static long awaited(
      DoipServer ecu, Effect effect, LongPredicate enough, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    try {
      long seen = ecu.journal().version();
      while (!enough.test(ecu.saboteur().injected(effect)) && System.nanoTime() - deadline < 0) {
        ecu.journal().awaitChange(seen, Duration.ofNanos(deadline - System.nanoTime()));
        seen = ecu.journal().version();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return ecu.saboteur().injected(effect);
  }
}
