package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.Vin;
import java.time.Duration;

/** Steps that check how testers looked for the vehicle. */
public class ReceivedDiscoverySteps {
  /**
   * Checks that a vehicle identification request of any of the three kinds came by UDP at least
   * once, whether it was answered or not. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received a vehicle identification request
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} has received a vehicle identification request")
  public void identificationRequested(String name) {
    Verdicts.on(name).shows(Expected.vehicleIdentification());
  }

  /**
   * Checks that a vehicle identification request for an EID came at least once, also if it was not
   * the EID of the ECU. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received a vehicle identification request with EID 02:00:00:00:00:01
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param eid the EID that was asked for
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received a vehicle identification request with EID {doipEid}")
  public void identificationWithEidRequested(String name, Eid eid) {
    Verdicts.on(name).shows(Expected.vehicleIdentification(eid));
  }

  /**
   * Checks that a vehicle identification request for a VIN came at least once, also if it was not
   * the VIN of the ECU. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received a vehicle identification request with VIN "WAUZZZ8K9BA123456"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param vin the VIN that was asked for
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received a vehicle identification request with VIN {doipVin}")
  public void identificationWithVinRequested(String name, Vin vin) {
    Verdicts.on(name).shows(Expected.vehicleIdentification(vin));
  }

  /**
   * Checks that no vehicle identification request came so far.
   *
   * <pre>
   * Then the DoIP ECU has received no vehicle identification request
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} has received no vehicle identification request")
  public void identificationNotRequested(String name) {
    Verdicts.on(name).showsNo(Expected.vehicleIdentification());
  }

  /**
   * Checks that no vehicle identification request came, neither so far nor within the given time.
   * Watches for all of it.
   *
   * <pre>
   * Then the DoIP ECU has received no vehicle identification request within 500 ms
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received no vehicle identification request within {doipDuration}")
  public void identificationNotRequestedWithin(String name, Duration time) {
    Verdicts.on(name).within(time).showsNo(Expected.vehicleIdentification());
  }
}
