package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.cucumber.Announcements;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.message.FurtherAction;
import java.time.Duration;

/** Lets an ECU announce itself to where a tester listens. */
final class TesterAnnouncing {
  private final DoipServer ecu;
  private final ScenarioTester tester;

  private TesterAnnouncing(DoipServer ecu, ScenarioTester tester) {
    this.ecu = ecu;
    this.tester = tester;
  }

  static TesterAnnouncing of(String ecuName, String testerName) {
    return new TesterAnnouncing(DoipWorld.current().ecu(ecuName), TesterRack.tester(testerName));
  }

  void announce(int count, Duration cycle) {
    Announcements.current().begin(ecu, toTester().times(count).every(cycle));
  }

  void announce(FurtherAction action) {
    Announcements.current().begin(ecu, toTester().furtherAction(action));
  }

  private Announcement toTester() {
    return Announcement.to(ecu.address().getAddress().getHostAddress())
        .port(tester.listener().address().getPort());
  }
}
