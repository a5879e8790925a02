package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.cucumber.AnnouncementTable;
import io.github.cucumberdoip.cucumber.Announcements;
import io.github.cucumberdoip.cucumber.DoipWorld;
import java.time.Duration;

/** Steps with which a DoIP ECU announces its vehicle. */
public class AnnouncementSteps {
  /**
   * Sends one vehicle announcement.
   *
   * <pre>
   * When the DoIP ECU announces itself to "127.255.255.255" port 13400
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param destination a host, a broadcast address or {@code ff02::1}
   * @param port 1..65535; by the standard 13400
   */
  @When("the DoIP ECU{doipEcuName} announces itself to {string} port {doipPort}")
  public void announcesTo(String ecu, String destination, Integer port) {
    Announcements.current()
        .begin(DoipWorld.current().ecu(ecu), Announcement.to(destination).port(port));
  }

  /**
   * Begins to send vehicle announcements; the first is sent at once, and the step does not wait for
   * the others. Only the destination is required; the default is one announcement to port 13400.
   *
   * <pre>
   * When the DoIP ECU announces itself as follows:
   *   | destination    | 127.0.0.1        |
   *   | port           | 13400            |
   *   | count          | 3                |
   *   | cycle          | 500 ms           |
   *   | further action | central security |
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param details names on the left, values on the right; the cycle is the wait after each send
   */
  @When("the DoIP ECU{doipEcuName} announces itself as follows:")
  public void announcesAsFollows(String ecu, DataTable details) {
    Announcements.current()
        .begin(DoipWorld.current().ecu(ecu), AnnouncementTable.announcement(details));
  }

  /**
   * Waits until all announcements that were begun in the scenario are over, each with the wait
   * after its last send.
   *
   * <pre>
   * Then the DoIP announcements end within 2 s
   * </pre>
   *
   * @param atMost how long to wait
   */
  @Then("the DoIP announcements end within {doipDuration}")
  public void announcementsEnd(Duration atMost) {
    Announcements.current().awaitEnd(atMost);
  }
}
