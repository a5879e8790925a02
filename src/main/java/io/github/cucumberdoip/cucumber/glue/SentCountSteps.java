package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Count;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Steps that check how often the DoIP ECU sent UDS responses, when and to whom. */
public class SentCountSteps {
  /**
   * Checks that the ECU sent a UDS response at least once. Waits for it up to the given time.
   *
   * <pre>
   * Then the DoIP ECU has sent the UDS response "71 01 FF 00 ..." within 5 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param response the bytes of the response, with wildcards
   * @param time how long
   */
  @Then("the DoIP ECU{doipEcuName} has sent the UDS response {udsPattern} within {doipDuration}")
  public void sentWithin(String name, UdsPattern response, Duration time) {
    Verdicts.on(name).within(time).shows(Expected.response(response));
  }

  /**
   * Checks that the ECU sent a UDS response exactly so many times. Waits until so many are there,
   * up to 2 s or as the scenario says, and then fails if there are more.
   *
   * <pre>
   * Then the DoIP ECU has sent the UDS response "7F 22 78" exactly 2 times
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param response the bytes of the response, with wildcards
   * @param times how often
   */
  @Then(
      "the DoIP ECU{doipEcuName} has sent the UDS response {udsPattern} exactly {doipCount} time(s)")
  public void sentExactly(String name, UdsPattern response, Integer times) {
    Verdicts.on(name).shows(Expected.response(response), Count.exactly(times));
  }

  /**
   * Checks that the ECU sent a UDS response at least so many times. Waits for them, up to 2 s or as
   * the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has sent the UDS response "7F 22 78" at least 2 times
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param response the bytes of the response, with wildcards
   * @param times how often
   */
  @Then(
      "the DoIP ECU{doipEcuName} has sent the UDS response {udsPattern} at least {doipCount} time(s)")
  public void sentAtLeast(String name, UdsPattern response, Integer times) {
    Verdicts.on(name).shows(Expected.response(response), Count.atLeast(times));
  }

  /**
   * Checks that the ECU sent a UDS response at most so many times. Looks at what is there now.
   *
   * <pre>
   * Then the DoIP ECU has sent the UDS response "7F ..." at most 1 time
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param response the bytes of the response, with wildcards
   * @param times how often
   */
  @Then(
      "the DoIP ECU{doipEcuName} has sent the UDS response {udsPattern} at most {doipCount} time(s)")
  public void sentAtMost(String name, UdsPattern response, Integer times) {
    Verdicts.on(name).shows(Expected.response(response), Count.atMost(times));
  }

  /**
   * Checks that the ECU sent a UDS response to a tester at least once. Waits for it, up to 2 s or
   * as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has sent the UDS response "62 F1 90 ..." to the DoIP tester 0x0E80
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param response the bytes of the response, with wildcards
   * @param tester the address of the tester
   */
  @Then(
      "the DoIP ECU{doipEcuName} has sent the UDS response {udsPattern} to the DoIP tester {doipAddress}")
  public void sentTo(String name, UdsPattern response, LogicalAddress tester) {
    Verdicts.on(name).shows(Expected.response(response).from(tester));
  }

  /**
   * Checks that the ECU did not send a UDS response, neither so far nor within the given time.
   * Watches for all of it, and fails at once when the response is sent.
   *
   * <pre>
   * Then the DoIP ECU has sent no UDS response "7F ..." within 200 ms
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param response the bytes of the response, with wildcards
   * @param time how long
   */
  @Then("the DoIP ECU{doipEcuName} has sent no UDS response {udsPattern} within {doipDuration}")
  public void sentNoneWithin(String name, UdsPattern response, Duration time) {
    Verdicts.on(name).within(time).showsNo(Expected.response(response));
  }
}
