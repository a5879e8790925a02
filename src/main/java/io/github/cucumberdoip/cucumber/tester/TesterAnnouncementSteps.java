package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.message.FurtherAction;
import java.time.Duration;

/** Steps about vehicle announcements that a DoIP ECU sends and the DoIP tester hears. */
public class TesterAnnouncementSteps {
  /**
   * Lets the tester listen for announcements on a free port from now on.
   *
   * <pre>
   * Given the DoIP tester listens for announcements
   * </pre>
   *
   * @param name the name of the tester
   */
  @Given("the DoIP tester{doipTesterName} listens for announcements")
  public void listens(String name) {
    TesterRack.tester(name).listen(0);
  }

  /**
   * Lets the tester listen for announcements on a port from now on; 13400 by the standard.
   *
   * <pre>
   * Given the DoIP tester listens for announcements on port 13400
   * </pre>
   *
   * @param name the name of the tester
   * @param port the port
   */
  @Given("the DoIP tester{doipTesterName} listens for announcements on port {doipPort}")
  public void listensOnPort(String name, Integer port) {
    TesterRack.tester(name).listen(port);
  }

  /**
   * Lets the tester listen on a port from now on, also for announcements to ff02::1, the address of
   * all nodes of IPv6, on a network interface.
   *
   * <pre>
   * Given the DoIP tester listens for announcements on port 13400 of the network interface "eth0"
   * </pre>
   *
   * @param name the name of the tester
   * @param port the port
   * @param network the name of the interface, or {@code loopback}
   */
  @Given(
      "the DoIP tester{doipTesterName} listens for announcements on port {doipPort} of the network interface {string}")
  public void listensOnInterface(String name, Integer port, String network) {
    TesterRack.tester(name).listen(port, network);
  }

  /**
   * Sends one announcement to where the tester listens; it begins to if it did not yet.
   *
   * <pre>
   * When the DoIP ECU announces itself to the DoIP tester
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param name the name of the tester
   */
  @When("the DoIP ECU{doipEcuName} announces itself to the DoIP tester{doipTesterName}")
  public void announces(String ecu, String name) {
    TesterAnnouncing.of(ecu, name).announce(1, Duration.ZERO);
  }

  /**
   * Sends announcements to where the tester listens, and waits after each. Returns at once.
   *
   * <pre>
   * When the DoIP ECU announces itself to the DoIP tester 3 times every 500 ms
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param name the name of the tester
   * @param count how many, 1 or more
   * @param cycle the wait after each of them
   */
  @When(
      "the DoIP ECU{doipEcuName} announces itself to the DoIP tester{doipTesterName} {doipCount} time(s) every {doipDuration}")
  public void announcesOften(String ecu, String name, Integer count, Duration cycle) {
    TesterAnnouncing.of(ecu, name).announce(count, cycle);
  }

  /**
   * Sends one announcement with a further action of its own to where the tester listens.
   *
   * <pre>
   * When the DoIP ECU announces itself to the DoIP tester with further action "central security"
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param name the name of the tester
   * @param action the further action, by name or number
   */
  @When(
      "the DoIP ECU{doipEcuName} announces itself to the DoIP tester{doipTesterName} with further action {doipFurtherAction}")
  public void announcesAction(String ecu, String name, FurtherAction action) {
    TesterAnnouncing.of(ecu, name).announce(action);
  }

  /**
   * Waits until that many announcements have come since the tester listens, up to 2 s unless the
   * scenario says otherwise. Fails if more are there.
   *
   * <pre>
   * Then the DoIP tester has received 3 announcements
   * </pre>
   *
   * @param name the name of the tester
   * @param count how many
   */
  @Then("the DoIP tester{doipTesterName} has received {doipCount} announcement(s)")
  public void hasReceivedCount(String name, Integer count) {
    AnnouncementVerdict.of(name).hasReceived(count);
  }

  /**
   * Watches for the whole time, then checks that exactly that many announcements have come since
   * the tester listens.
   *
   * <pre>
   * Then the DoIP tester has received 3 announcements within 1 s
   * </pre>
   *
   * @param name the name of the tester
   * @param count how many; 0 is possible
   * @param within how long to watch
   */
  @Then(
      "the DoIP tester{doipTesterName} has received {doipCount} announcement(s) within {doipDuration}")
  public void hasReceivedCountWithin(String name, Integer count, Duration within) {
    AnnouncementVerdict.of(name).hasReceived(count, within);
  }

  /**
   * Waits for an announcement with these values, up to 2 s unless the scenario says otherwise.
   * Rows: VIN, logical address, EID, GID, further action, sync status; what has no row is not
   * compared, and {@code none} stands for a VIN or GID that is not set and for an absent sync
   * status.
   *
   * <pre>
   * Then the DoIP tester has received an announcement:
   *   | VIN           | WAUZZZ8K9BA123456 |
   *   | further action | central security  |
   * </pre>
   *
   * @param name the name of the tester
   * @param fields names and values
   */
  @Then("the DoIP tester{doipTesterName} has received an announcement:")
  public void hasReceived(String name, DataTable fields) {
    AnnouncementVerdict.of(name).hasReceived(fields);
  }

  /**
   * Checks the time between the announcements that have come. Needs two of them at least.
   *
   * <pre>
   * Then the DoIP tester has received the announcements at least 400 ms apart
   * </pre>
   *
   * @param name the name of the tester
   * @param cycle the shortest time from one to the next
   */
  @Then(
      "the DoIP tester{doipTesterName} has received the announcements at least {doipDuration} apart")
  public void areApart(String name, Duration cycle) {
    AnnouncementVerdict.of(name).areApart(cycle);
  }
}
