package io.github.cucumberdoip;

import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.judge.JudgedEcu;
import io.github.cucumberdoip.judge.JudgedJournal;
import io.github.cucumberdoip.judge.JudgedTimes;
import java.time.Duration;

/** What the judge of testers has to know of a fixture. */
public final class Judged {
  private Judged() {}

  /**
   * A fixture by the times of the standard, except its own alive check time.
   *
   * @param ecu the fixture, also one that does not run (any more)
   * @return what it is and what it recorded
   */
  public static JudgedJournal by(DoipServer ecu) {
    return by(ecu, "the DoIP ECU", JudgedTimes.STANDARD);
  }

  /**
   * A fixture by times of a test.
   *
   * @param ecu the fixture, also one that does not run (any more)
   * @param subject how sentences call it, for example {@code the DoIP ECU "BMS"}
   * @param times the times; the alive check time is always that of the fixture
   * @return what it is and what it recorded
   */
  public static JudgedJournal by(DoipServer ecu, String subject, JudgedTimes times) {
    EntitySettings settings = ecu.settings();
    return new JudgedJournal(
        new JudgedEcu(
            subject,
            ecu.logicalAddress(),
            settings.diagnostics().groups().keySet(),
            withAliveCheck(times, settings.timers().aliveCheck()),
            ecu.clock().isTakenOver()),
        ecu.journal());
  }

  private static JudgedTimes withAliveCheck(JudgedTimes times, Duration aliveCheck) {
    return new JudgedTimes(
        aliveCheck,
        times.control(),
        times.diagnosticMessage(),
        times.p2(),
        times.p2Star(),
        times.s3(),
        times.securityDelay(),
        times.bySession(),
        times.margin());
  }
}
