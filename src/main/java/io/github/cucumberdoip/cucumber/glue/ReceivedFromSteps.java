package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Count;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Steps that check how often UDS requests of a tester or for a target came in, and when. */
public class ReceivedFromSteps {
  /**
   * Checks that a tester sent a UDS request at least once. Waits for it up to the given time.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" from the DoIP tester 0x0E80 within 5 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param tester the address of the tester
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} from the DoIP tester {doipAddress} within {doipDuration}")
  public void receivedFromWithin(
      String name, UdsPattern pattern, LogicalAddress tester, Duration time) {
    Verdicts.on(name).within(time).shows(Expected.request(pattern).from(tester));
  }

  /**
   * Checks that a tester sent a UDS request exactly so many times. Watches for all of the given
   * time, and fails at once when there is one too many.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" from the DoIP tester 0x0E80 exactly 2 times within 1 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param tester the address of the tester
   * @param times how often
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} from the DoIP tester {doipAddress} exactly {doipCount} time(s) within {doipDuration}")
  public void exactlyTimesFromWithin(
      String name, UdsPattern pattern, LogicalAddress tester, Integer times, Duration time) {
    Verdicts.on(name)
        .within(time)
        .shows(Expected.request(pattern).from(tester), Count.exactly(times));
  }

  /**
   * Checks that a tester sent a UDS request at least so many times. Waits for them, up to 2 s or as
   * the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "3E ..." from the DoIP tester 0x0E80 at least 2 times
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param tester the address of the tester
   * @param times how often
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} from the DoIP tester {doipAddress} at least {doipCount} time(s)")
  public void atLeastTimesFrom(
      String name, UdsPattern pattern, LogicalAddress tester, Integer times) {
    Verdicts.on(name).shows(Expected.request(pattern).from(tester), Count.atLeast(times));
  }

  /**
   * Checks that a tester sent a UDS request at most so many times. Looks at what is there now.
   *
   * <pre>
   * Then the DoIP ECU has received "11 01" from the DoIP tester 0x0E80 at most 1 time
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param tester the address of the tester
   * @param times how often
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} from the DoIP tester {doipAddress} at most {doipCount} time(s)")
  public void atMostTimesFrom(
      String name, UdsPattern pattern, LogicalAddress tester, Integer times) {
    Verdicts.on(name).shows(Expected.request(pattern).from(tester), Count.atMost(times));
  }

  /**
   * Checks that a UDS request was sent to a target address exactly so many times. Waits until so
   * many are there, up to 2 s or as the scenario says, and then fails if there are more.
   *
   * <pre>
   * Then the DoIP ECU has received "3E 80" sent to 0xE000 exactly 2 times
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param target the address that it was sent to
   * @param times how often
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} sent to {doipAddress} exactly {doipCount} time(s)")
  public void exactlyTimesTo(
      String name, UdsPattern pattern, LogicalAddress target, Integer times) {
    Verdicts.on(name).shows(Expected.request(pattern).to(target), Count.exactly(times));
  }

  /**
   * Checks that a tester did not send a UDS request, neither so far nor within the given time.
   * Watches for all of it, and fails at once when the request comes.
   *
   * <pre>
   * Then the DoIP ECU has received no request "2E ..." from the DoIP tester 0x0E81 within 1 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param tester the address of the tester
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received no request {udsPattern} from the DoIP tester {doipAddress} within {doipDuration}")
  public void receivedNoRequestFromWithin(
      String name, UdsPattern pattern, LogicalAddress tester, Duration time) {
    Verdicts.on(name).within(time).showsNo(Expected.request(pattern).from(tester));
  }

  /**
   * Checks that a UDS request was not sent to a target address so far.
   *
   * <pre>
   * Then the DoIP ECU has received no request "11 ..." sent to 0xE000
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param target the address that it was sent to
   */
  @Then("the DoIP ECU{doipEcuName} has received no request {udsPattern} sent to {doipAddress}")
  public void receivedNoRequestTo(String name, UdsPattern pattern, LogicalAddress target) {
    Verdicts.on(name).showsNo(Expected.request(pattern).to(target));
  }
}
