package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.assertj.JournalAssert;
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
   * @param seen what failures show of its journal
   * @throws AssertionError if it has not
   */
  public static void struck(DoipServer ecu, Effect effect, JournalAssert seen) {
    check(ecu, effect, "at least 1 time", count -> count >= 1, count -> count >= 1, seen);
  }

  /**
   * Checks how often a fault has struck; waits until it has struck so often, as long as the
   * scenario says.
   *
   * @param ecu the ECU
   * @param effect the fault
   * @param times how often
   * @param seen what failures show of its journal
   * @throws AssertionError if it has struck less or more often
   */
  public static void struck(DoipServer ecu, Effect effect, int times, JournalAssert seen) {
    String expected = "exactly " + times + (times == 1 ? " time" : " times");
    check(ecu, effect, expected, count -> count == times, count -> count >= times, seen);
  }

  private static void check(
      DoipServer ecu,
      Effect effect,
      String expected,
      LongPredicate right,
      LongPredicate enough,
      JournalAssert seen) {
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
              + "\n  journal:  "
              + journal(seen.story())
              + "\n  to mend:  "
              + mend(effect, faults));
    }
  }

  private static String journal(List<String> lines) {
    return lines.isEmpty() ? "  nothing has happened" : String.join("\n            ", lines);
  }

  private static String mend(Effect effect, List<Fault> faults) {
    return faults.stream().anyMatch(fault -> fault.effect().name().equals(effect.name()))
        ? "see in the journal whether its moment came"
        : "inject it before: Given the DoIP ECU injects the DoIP fault \""
            + effect.name()
            + "\" ...";
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
