package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Steps that check what else happened since a named mark. */
public class SinceOtherSteps {
  /**
   * Checks that the ECU sent a UDS response at least once since a mark. Waits for it, up to 2 s or
   * as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has sent the UDS response "50 03 ..." since the DoIP mark "reset"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param response the bytes of the response, with wildcards
   * @param mark the name of the mark
   */
  @Then(
      "the DoIP ECU{doipEcuName} has sent the UDS response {udsPattern} since the DoIP mark {string}")
  public void sentResponseSince(String name, UdsPattern response, String mark) {
    Verdicts.on(name, mark).shows(Expected.response(response));
  }

  /**
   * Checks that the ECU did not send a UDS response since a mark, so far.
   *
   * <pre>
   * Then the DoIP ECU has sent no UDS response "7F ..." since the DoIP mark "reset"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param response the bytes of the response, with wildcards
   * @param mark the name of the mark
   */
  @Then(
      "the DoIP ECU{doipEcuName} has sent no UDS response {udsPattern} since the DoIP mark {string}")
  public void sentNoResponseSince(String name, UdsPattern response, String mark) {
    Verdicts.on(name, mark).showsNo(Expected.response(response));
  }

  /**
   * Checks that a tester has connected by TCP since a mark. Waits for it, up to 2 s or as the
   * scenario says.
   *
   * <pre>
   * Then a DoIP tester has connected to the DoIP ECU since the DoIP mark "reset"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param mark the name of the mark
   */
  @Then("a DoIP tester has connected to the DoIP ECU{doipEcuName} since the DoIP mark {string}")
  public void connectedSince(String name, String mark) {
    Verdicts.on(name, mark).shows(Expected.connection());
  }

  /**
   * Checks that a tester has connected by TCP within a time that begins at a mark. Waits for it as
   * long as the time is not over; what comes later does not count.
   *
   * <pre>
   * Then a DoIP tester has connected to the DoIP ECU within 5 s since the DoIP mark "reset"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param time how long
   * @param mark the name of the mark
   */
  @Then(
      "a DoIP tester has connected to the DoIP ECU{doipEcuName} within {doipDuration} since the DoIP mark {string}")
  public void connectedWithinSince(String name, Duration time, String mark) {
    Verdicts.on(name, mark).within(time).shows(Expected.connection());
  }

  /**
   * Checks that no tester has connected by TCP since a mark, so far.
   *
   * <pre>
   * Then no DoIP tester has connected to the DoIP ECU since the DoIP mark "reset"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param mark the name of the mark
   */
  @Then("no DoIP tester has connected to the DoIP ECU{doipEcuName} since the DoIP mark {string}")
  public void notConnectedSince(String name, String mark) {
    Verdicts.on(name, mark).showsNo(Expected.connection());
  }
}
