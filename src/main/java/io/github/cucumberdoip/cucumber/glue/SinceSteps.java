package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.assertj.Count;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.cucumber.Marks;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Steps that check which UDS requests came in since a named mark. */
public class SinceSteps {
  /**
   * Sets a mark behind all that happened so far, at all ECUs of the scenario, once what the
   * embedded testers sent has arrived. A mark of the same name moves here.
   *
   * <pre>
   * When the DoIP mark "reset" is set
   * </pre>
   *
   * @param mark the name of the mark
   */
  @When("the DoIP mark {string} is set")
  public void setMark(String mark) {
    Marks.set(mark);
  }

  /**
   * Checks that a UDS request was received at least once since a mark; what came before it does not
   * count. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "10 03" since the DoIP mark "reset"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param mark the name of the mark
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} since the DoIP mark {string}")
  public void receivedSince(String name, UdsPattern pattern, String mark) {
    Verdicts.on(name, mark).shows(Expected.request(pattern));
  }

  /**
   * Checks that a UDS request was received at least once within a time that begins at a mark. Waits
   * for it as long as the time is not over; what comes later does not count.
   *
   * <pre>
   * Then the DoIP ECU has received "10 03" within 2 s since the DoIP mark "reset"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param time how long
   * @param mark the name of the mark
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} within {doipDuration} since the DoIP mark {string}")
  public void receivedWithinSince(String name, UdsPattern pattern, Duration time, String mark) {
    Verdicts.on(name, mark).within(time).shows(Expected.request(pattern));
  }

  /**
   * Checks that a UDS request was received exactly so many times since a mark. Waits until so many
   * are there, up to 2 s or as the scenario says, and then fails if there are more.
   *
   * <pre>
   * Then the DoIP ECU has received "10 03" exactly 1 time since the DoIP mark "reset"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param times how often
   * @param mark the name of the mark
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} exactly {doipCount} time(s) since the DoIP mark {string}")
  public void exactlyTimesSince(String name, UdsPattern pattern, Integer times, String mark) {
    Verdicts.on(name, mark).shows(Expected.request(pattern), Count.exactly(times));
  }

  /**
   * Checks that a UDS request was not received since a mark, so far.
   *
   * <pre>
   * Then the DoIP ECU has received no request "2E ..." since the DoIP mark "reset"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param mark the name of the mark
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received no request {udsPattern} since the DoIP mark {string}")
  public void receivedNoRequestSince(String name, UdsPattern pattern, String mark) {
    Verdicts.on(name, mark).showsNo(Expected.request(pattern));
  }

  /**
   * Checks that a UDS request was not received within a time that begins at a mark. Watches as long
   * as the time is not over, and fails at once when the request comes; what comes later does not
   * count.
   *
   * <pre>
   * Then the DoIP ECU has received no request "22 ..." within 500 ms since the DoIP mark "reset"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param time how long
   * @param mark the name of the mark
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received no request {udsPattern} within {doipDuration} since the DoIP mark {string}")
  public void receivedNoRequestWithinSince(
      String name, UdsPattern pattern, Duration time, String mark) {
    Verdicts.on(name, mark).within(time).showsNo(Expected.request(pattern));
  }
}
