package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.EcuChecks;
import io.github.cucumberdoip.cucumber.EcuTable;
import io.github.cucumberdoip.message.LogicalAddress;

/** Steps that set up, start and stop DoIP ECUs. */
public class EcuLifecycleSteps {
  /**
   * Sets up a DoIP ECU and starts it on a free port of the loopback address.
   *
   * <pre>
   * Given a DoIP ECU with logical address 0x1010
   * Given a DoIP ECU "BMS" with logical address 0x1020
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one of a scenario
   * @param address its logical address
   */
  @Given("a DoIP ECU{doipEcuName} with logical address {doipAddress}")
  public void ecuWithAddress(String name, LogicalAddress address) {
    DoipServer ecu = DoipServer.builder(address).port(0).build();
    DoipWorld.current().addEcu(name, ecu);
    ecu.start();
  }

  /**
   * Sets up a DoIP ECU that testers cannot reach before it is started.
   *
   * <pre>
   * Given a DoIP ECU with logical address 0x1010 that is not started
   * When the DoIP ECU starts
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one of a scenario
   * @param address its logical address
   */
  @Given("a DoIP ECU{doipEcuName} with logical address {doipAddress} that is not started")
  public void ecuNotStarted(String name, LogicalAddress address) {
    DoipWorld.current().addEcu(name, DoipServer.builder(address).port(0).build());
  }

  /**
   * Sets up a DoIP ECU in detail and starts it. Only the logical address is required.
   *
   * <pre>
   * Given a DoIP ECU with:
   *   | logical address   | 0x1010            |
   *   | VIN               | WAUZZZ8K9BA123456 |
   *   | EID               | 02:00:00:00:10:10 |
   *   | GID               | 02:00:00:00:00:01 |
   *   | further action    | central security  |
   *   | sync status       | incomplete        |
   *   | protocol version  | 2019              |
   *   | accepted versions | 0x02, 0x03        |
   *   | known testers     | 0x0E80, 0x0E81    |
   *   | activation types  | default, 0xE0     |
   *   | further targets   | 0x1011, 0xE400    |
   *   | node type         | gateway           |
   *   | maximum sockets   | 2                 |
   *   | maximum data size | 4096              |
   *   | power mode        | not ready         |
   *   | IP address        | 127.0.0.1         |
   *   | port              | 0                 |
   *   | UDP port          | 0                 |
   *   | random seed       | 13400             |
   *   | buffer size       | 2048              |
   *   | journal size      | 1048576           |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one of a scenario
   * @param details names on the left, values on the right; sizes are in bytes. In place of an IP
   *     address a network interface may be named: {@code loopback}, {@code eth0} or {@code eth0
   *     IPv6}. Without a UDP port that of TCP is used
   */
  @Given("a DoIP ECU{doipEcuName} with:")
  public void ecuWith(String name, DataTable details) {
    DoipServer ecu = EcuTable.builder(details).build();
    DoipWorld.current().addEcu(name, ecu);
    ecu.start();
  }

  /**
   * Starts the ECU; does nothing if it runs. After a stop it listens on the same port as before.
   *
   * <pre>
   * When the DoIP ECU starts
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @When("the DoIP ECU{doipEcuName} starts")
  public void starts(String ecu) {
    DoipWorld.current().ecu(ecu).start();
  }

  /**
   * Stops the ECU: closes its connections and its port. Stubs, settings and what it received stay.
   * Does nothing if it does not run. At the end of a scenario each ECU stops by itself.
   *
   * <pre>
   * When the DoIP ECU stops
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @When("the DoIP ECU{doipEcuName} stops")
  public void stops(String ecu) {
    DoipWorld.current().ecu(ecu).stop();
  }

  /**
   * Stops the ECU and starts it again on the same port. Testers have to connect again.
   *
   * <pre>
   * When the DoIP ECU restarts
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @When("the DoIP ECU{doipEcuName} restarts")
  public void restarts(String ecu) {
    DoipServer server = DoipWorld.current().ecu(ecu);
    server.stop();
    server.start();
  }

  /**
   * Checks that the ECU runs; does not wait.
   *
   * <pre>
   * Then the DoIP ECU is running
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} is running")
  public void isRunning(String ecu) {
    EcuChecks.isRunning(DoipWorld.current().ecu(ecu));
  }

  /**
   * Checks that the ECU does not run; does not wait.
   *
   * <pre>
   * Then the DoIP ECU is not running
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} is not running")
  public void isNotRunning(String ecu) {
    EcuChecks.isNotRunning(DoipWorld.current().ecu(ecu));
  }
}
