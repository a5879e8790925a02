package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;

/**
 * Steps about vehicle identification requests that do not wait for an answer: for ECUs that answer
 * after a time, and for requests to several ECUs at once. Answers come to where the tester listens
 * for announcements, on a free port unless a step named one.
 */
public class TesterNetworkSteps {
  /**
   * Asks an ECU who it is, and goes on as soon as the ECU has the request.
   *
   * <pre>
   * When the DoIP tester sends a vehicle identification request to the DoIP ECU
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of the ECU
   */
  @When(
      "the DoIP tester{doipTesterName} sends a vehicle identification request to the DoIP ECU{doipEcuName}")
  public void sendsRequest(String name, String ecu) {
    NetworkQuestion.of(name).askEcu(ecu);
  }

  /**
   * Asks all ECUs of the network and on the UDP port of one of them, and goes on as soon as that
   * one has the request. The destination is 127.255.255.255 on loopback, else 255.255.255.255 or
   * ff02::1.
   *
   * <pre>
   * When the DoIP tester sends a vehicle identification request to the whole network of the DoIP ECU "gateway"
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of one of the ECUs
   */
  @When(
      "the DoIP tester{doipTesterName} sends a vehicle identification request to the whole network of the DoIP ECU{doipEcuName}")
  public void sendsRequestToNetwork(String name, String ecu) {
    NetworkQuestion.of(name).askNetworkOf(ecu);
  }

  /**
   * Asks who is at an address, one or many, and goes on at once.
   *
   * <pre>
   * When the DoIP tester sends a vehicle identification request to "127.255.255.255" port 13400
   * </pre>
   *
   * @param name the name of the tester
   * @param destination a host, a broadcast address, or {@code ff02::1%} and a network interface
   * @param port the port; 13400 by the standard
   */
  @When(
      "the DoIP tester{doipTesterName} sends a vehicle identification request to {string} port {doipPort}")
  public void sendsRequestTo(String name, String destination, Integer port) {
    NetworkQuestion.of(name).ask(destination, port);
  }

  /**
   * Waits until that many vehicle identifications have come, up to 2 s unless the scenario says
   * otherwise. Fails if more are there. Announcements count, as they are the same message.
   *
   * <pre>
   * Then the DoIP tester has received exactly 2 vehicle identifications
   * </pre>
   *
   * @param name the name of the tester
   * @param count how many
   */
  @Then(
      "the DoIP tester{doipTesterName} has received exactly {doipCount} vehicle identification(s)")
  public void hasReceivedCount(String name, Integer count) {
    AnnouncementVerdict.ofIdentifications(name).hasReceived(count);
  }

  /**
   * Watches for the whole time, then checks that exactly that many vehicle identifications have
   * come.
   *
   * <pre>
   * Then the DoIP tester has received exactly 0 vehicle identifications within 100 ms
   * </pre>
   *
   * @param name the name of the tester
   * @param count how many; 0 is possible
   * @param within how long to watch
   */
  @Then(
      "the DoIP tester{doipTesterName} has received exactly {doipCount} vehicle identification(s) within {doipDuration}")
  public void hasReceivedCountWithin(String name, Integer count, Duration within) {
    AnnouncementVerdict.ofIdentifications(name).hasReceived(count, within);
  }

  /**
   * Waits for a vehicle identification with these values, up to 2 s unless the scenario says
   * otherwise. Rows: VIN, logical address, EID, GID, further action, sync status.
   *
   * <pre>
   * Then the DoIP tester has received a vehicle identification with:
   *   | logical address | 0x1010 |
   * </pre>
   *
   * @param name the name of the tester
   * @param fields names and values
   */
  @Then("the DoIP tester{doipTesterName} has received a vehicle identification with:")
  public void hasReceived(String name, DataTable fields) {
    AnnouncementVerdict.ofIdentifications(name).hasReceived(fields);
  }
}
