package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Count;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Steps that check how often UDS requests came in. */
public class ReceivedCountSteps {
  /**
   * Checks that a UDS request was received exactly so many times. Waits until so many are there, up
   * to 2 s or as the scenario says, and then fails if there are more.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" exactly 2 times
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param times how often
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} exactly {doipCount} time(s)")
  public void exactlyTimes(String name, UdsPattern pattern, Integer times) {
    Verdicts.on(name).shows(Expected.request(pattern), Count.exactly(times));
  }

  /**
   * Checks that a UDS request was received exactly so many times. Watches for all of the given
   * time, and fails at once when there is one too many.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" exactly 2 times within 1 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param times how often
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} exactly {doipCount} time(s) within {doipDuration}")
  public void exactlyTimesWithin(String name, UdsPattern pattern, Integer times, Duration time) {
    Verdicts.on(name).within(time).shows(Expected.request(pattern), Count.exactly(times));
  }

  /**
   * Checks that a UDS request was received at least so many times. Waits for them, up to 2 s or as
   * the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" at least 2 times
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param times how often
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} at least {doipCount} time(s)")
  public void atLeastTimes(String name, UdsPattern pattern, Integer times) {
    Verdicts.on(name).shows(Expected.request(pattern), Count.atLeast(times));
  }

  /**
   * Checks that a UDS request was received at least so many times. Waits for them up to the given
   * time.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" at least 2 times within 1 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param times how often
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} at least {doipCount} time(s) within {doipDuration}")
  public void atLeastTimesWithin(String name, UdsPattern pattern, Integer times, Duration time) {
    Verdicts.on(name).within(time).shows(Expected.request(pattern), Count.atLeast(times));
  }

  /**
   * Checks that a UDS request was received at most so many times. Looks at what is there now.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" at most 2 times
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param times how often
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} at most {doipCount} time(s)")
  public void atMostTimes(String name, UdsPattern pattern, Integer times) {
    Verdicts.on(name).shows(Expected.request(pattern), Count.atMost(times));
  }

  /**
   * Checks that a UDS request was received at most so many times. Watches for all of the given
   * time, and fails at once when there is one too many.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" at most 2 times within 1 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param times how often
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} at most {doipCount} time(s) within {doipDuration}")
  public void atMostTimesWithin(String name, UdsPattern pattern, Integer times, Duration time) {
    Verdicts.on(name).within(time).shows(Expected.request(pattern), Count.atMost(times));
  }

  /**
   * Checks that a tester sent a UDS request exactly so many times. Waits until so many are there,
   * up to 2 s or as the scenario says, and then fails if there are more.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" from the DoIP tester 0x0E80 exactly 1 time
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param tester the source address of the tester
   * @param times how often
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} from the DoIP tester {doipAddress} exactly {doipCount} time(s)")
  public void exactlyTimesFrom(
      String name, UdsPattern pattern, LogicalAddress tester, Integer times) {
    Verdicts.on(name).shows(Expected.request(pattern).from(tester), Count.exactly(times));
  }
}
