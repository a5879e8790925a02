package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.SocketOptionTable;

/** Steps about the options of the sockets of a DoIP ECU. */
public class SocketOptionSteps {
  /**
   * Sets socket options for the next start. The level may be left out.
   *
   * <pre>
   * Given a DoIP ECU with logical address 0x1010 that is not started
   * And the DoIP ECU has these socket options:
   *   | level       | name         | value |
   *   | SOL_SOCKET  | SO_RCVBUF    | 65536 |
   *   | IPPROTO_TCP | TCP_KEEPIDLE | 30    |
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one; it must not run
   * @param options level, name and value
   */
  @Given("the DoIP ECU{doipEcuName} has these socket options:")
  public void hasSocketOptions(String ecu, DataTable options) {
    SocketOptionTable.set(DoipWorld.current().ecu(ecu), options);
  }

  /**
   * Checks what the system says of a socket option that was set; does not wait. The ECU must run.
   * An option that only connections have, as {@code SO_KEEPALIVE}, can be told while a tester is
   * connected.
   *
   * <pre>
   * Then the DoIP ECU has the socket option "SO_RCVBUF" set to "65536"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param name the name, or level and name as in {@code IPPROTO_TCP/TCP_NODELAY}
   * @param value on, off, or a number
   */
  @Then("the DoIP ECU{doipEcuName} has the socket option {string} set to {string}")
  public void socketOptionIsSet(String ecu, String name, String value) {
    SocketOptionTable.check(DoipWorld.current().ecu(ecu), name, value);
  }
}
