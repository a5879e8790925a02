package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.transport.Announcing;
import io.github.cucumberdoip.transport.FixtureException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The announcements that the ECUs of a scenario have begun to send. */
public final class Announcements {
  private final List<Announcing> begun = new ArrayList<>();

  private Announcements() {}

  /**
   * The announcements of the scenario that runs on this thread.
   *
   * @return the same ones each time
   */
  public static Announcements current() {
    return DoipWorld.current().belonging(Announcements.class, Announcements::new);
  }

  /**
   * Lets an ECU announce itself; does not wait.
   *
   * @param ecu the ECU
   * @param announcement what, where to and how often
   * @throws FixtureException if the destination cannot be reached
   * @throws IllegalStateException if the ECU does not run
   */
  public void begin(DoipServer ecu, Announcement announcement) {
    begun.add(ecu.announce(announcement));
  }

  /**
   * Waits until all of them are over.
   *
   * @param atMost how long, for all together
   * @throws AssertionError if one is not over by then, or if one failed
   * @throws IllegalStateException if none was begun
   */
  public void awaitEnd(Duration atMost) {
    if (begun.isEmpty()) {
      throw new IllegalStateException(
          "no DoIP ECU has announced itself in this scenario\n  expected: an announcement before its end\n"
              + "  to mend:  write for example: When the DoIP ECU announces itself to \"127.0.0.1\" port 13400");
    }
    long end = System.nanoTime() + atMost.toNanos();
    for (Announcing announcing : begun) {
      try {
        announcing.await(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
      } catch (FixtureException e) {
        throw failed(announcing, atMost, e);
      }
    }
  }

  private static AssertionError failed(Announcing announcing, Duration atMost, Exception cause) {
    String happened =
        announcing.isDone()
            ? cause.getMessage()
            : "the series still goes on, announcements sent so far: " + announcing.sent();
    return new AssertionError(
        "the DoIP announcements have not ended\n  expected: their end within "
            + atMost.toMillis()
            + " ms\n  instead:  "
            + happened
            + "\n  to mend:  allow more time; a series ends one cycle after its last announcement",
        cause);
  }
}
