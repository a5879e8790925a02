package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.cucumber.AnnouncementTable;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.SharedUdpTable;
import java.time.Duration;
import java.util.Map;

/** Steps about when and on which UDP port DoIP ECUs identify and announce themselves. */
public class EcuDiscoverySteps {
  /**
   * Lets the ECU wait a random time before each vehicle identification response, as the standard
   * demands (A_DoIP_Announce_Wait, 500 ms). Without this step it answers at once. The wait goes by
   * the clock of the ECU; the seed that it is drawn from is in the report.
   *
   * <pre>
   * Given the DoIP ECU waits up to 500 ms before each vehicle identification response
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param longest the longest wait
   */
  @Given(
      "the DoIP ECU{doipEcuName} waits up to {doipDuration} before each vehicle identification response")
  public void waitsBeforeIdentification(String ecu, Duration longest) {
    DoipWorld.current().ecu(ecu).settings(s -> s.discovery(d -> d.withLongestWait(longest)));
  }

  /**
   * Takes the optional vehicle identification by EID away: such a request is refused as an unknown
   * payload type.
   *
   * <pre>
   * Given the DoIP ECU does not support vehicle identification with EID
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} does not support vehicle identification with EID")
  public void doesNotSupportEid(String ecu) {
    DoipWorld.current().ecu(ecu).settings(s -> s.discovery(d -> d.withAnswersEid(false)));
  }

  /**
   * Lets the ECU announce itself at each start from the next one on as the standard says: three
   * times, 500 ms apart, the first time after a random wait of up to 500 ms, by its own clock.
   *
   * <pre>
   * Given the DoIP ECU announces itself at each start to "127.255.255.255" port 13471
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param destination a host, a broadcast address or {@code ff02::1}
   * @param port 1..65535; by the standard 13400
   */
  @Given("the DoIP ECU{doipEcuName} announces itself at each start to {string} port {doipPort}")
  public void announcesAtStart(String ecu, String destination, Integer port) {
    DoipWorld.current().ecu(ecu).announceAtStart(Announcement.atStart(destination).port(port));
  }

  /**
   * Lets the ECU announce itself at each start from the next one on. Only the destination is
   * required; the rest is as the standard says: port 13400, three times, 500 ms apart, the first
   * time after a random wait of up to 500 ms.
   *
   * <pre>
   * Given the DoIP ECU announces itself at each start as follows:
   *   | destination    | 127.255.255.255  |
   *   | port           | 13400            |
   *   | longest wait   | 500 ms           |
   *   | count          | 3                |
   *   | interval       | 500 ms           |
   *   | further action | central security |
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param details names on the left, values on the right; the longest wait is the one before the
   *     first, the interval the time from one to the next
   */
  @Given("the DoIP ECU{doipEcuName} announces itself at each start as follows:")
  public void announcesAtStartAsFollows(String ecu, DataTable details) {
    DoipWorld.current().ecu(ecu).announceAtStart(AnnouncementTable.atStart(details));
  }

  /**
   * Lets the ECU say from now on that VIN and GID are not synchronised, and after a time that they
   * are. The time goes by the clock of the ECU, which must run.
   *
   * <pre>
   * Given the DoIP ECU is synchronised after 3 s
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param time until it is synchronised
   */
  @Given("the DoIP ECU{doipEcuName} is synchronised after {doipDuration}")
  public void isSynchronisedAfter(String ecu, Duration time) {
    DoipWorld.current().ecu(ecu).synchroniseAfter(time);
  }

  /**
   * Sets up and starts ECUs that listen on one UDP port, each with a TCP port of its own. Every
   * datagram reaches each of them, and each answers for itself. Columns: name, and the rows of the
   * step that sets up one ECU in detail; name and logical address are required. The IP address and
   * the UDP port of the first row are those of all, on loopback and free unless given.
   *
   * <pre>
   * Given these DoIP ECUs share one UDP port:
   *   | name    | logical address | EID               |
   *   | gateway | 0x1000          | 02:00:00:00:00:01 |
   *   | brakes  | 0x1010          | 02:00:00:00:00:02 |
   * </pre>
   *
   * @param ecus one ECU a row
   */
  @Given("these DoIP ECUs share one UDP port:")
  public void shareUdpPort(DataTable ecus) {
    Map<String, DoipServer> sharing = SharedUdpTable.ecus(ecus);
    sharing.forEach(DoipWorld.current()::addEcu);
    sharing.values().forEach(DoipServer::start);
  }
}
