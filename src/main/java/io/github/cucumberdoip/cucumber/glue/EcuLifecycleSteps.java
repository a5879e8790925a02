package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.cucumber.DoipWorld;
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
}
