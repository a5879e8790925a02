package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Count;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.assertj.ExpectedRequest;
import io.github.cucumberdoip.assertj.JournalAssert;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.Marks;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/**
 * Steps that check which UDS requests an ECU behind a DoIP gateway got: those that were sent to it
 * and those for its groups, but none that the gateway refused. An ECU that is busy with a function
 * of yours gets the next request of the same tester when it is done.
 */
public class GatewayReceivedSteps {
  /**
   * Checks that an ECU got a UDS request. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the ECU "BMS" behind the DoIP gateway has received "22 F1 90"
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   */
  @Then("the ECU {string} behind the DoIP gateway{doipEcuName} has received {udsPattern}")
  public void received(String ecu, String gateway, UdsPattern pattern) {
    on(gateway, ecu).shows(request(gateway, ecu, pattern));
  }

  /**
   * Checks that an ECU got a UDS request of a tester. Waits for it, up to 2 s or as the scenario
   * says.
   *
   * <pre>
   * Then the ECU "BMS" behind the DoIP gateway has received "22 F1 90" from the DoIP tester 0x0E80
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param tester the source address of the tester
   */
  @Then(
      "the ECU {string} behind the DoIP gateway{doipEcuName} has received {udsPattern} from the DoIP tester {doipAddress}")
  public void receivedFrom(String ecu, String gateway, UdsPattern pattern, LogicalAddress tester) {
    on(gateway, ecu).shows(request(gateway, ecu, pattern).from(tester));
  }

  /**
   * Checks that an ECU got a UDS request exactly so many times. Waits until so many are there, up
   * to 2 s or as the scenario says, and then fails if there are more.
   *
   * <pre>
   * Then the ECU "BMS" behind the DoIP gateway has received "22 F1 90" exactly 2 times
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param times how often
   */
  @Then(
      "the ECU {string} behind the DoIP gateway{doipEcuName} has received {udsPattern} exactly {doipCount} time(s)")
  public void exactlyTimes(String ecu, String gateway, UdsPattern pattern, Integer times) {
    on(gateway, ecu).shows(request(gateway, ecu, pattern), Count.exactly(times));
  }

  /**
   * Checks that an ECU did not get a UDS request so far.
   *
   * <pre>
   * Then the ECU "BMS" behind the DoIP gateway has received no request "2E ..."
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   */
  @Then(
      "the ECU {string} behind the DoIP gateway{doipEcuName} has received no request {udsPattern}")
  public void receivedNoRequest(String ecu, String gateway, UdsPattern pattern) {
    on(gateway, ecu).showsNo(request(gateway, ecu, pattern));
  }

  /**
   * Checks that an ECU did not get a UDS request, neither so far nor within the given time. Watches
   * for all of it, and fails at once when the request comes.
   *
   * <pre>
   * Then the ECU "BMS" behind the DoIP gateway has received no request "2E ..." within 200 ms
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param time how long
   */
  @Then(
      "the ECU {string} behind the DoIP gateway{doipEcuName} has received no request {udsPattern} within {doipDuration}")
  public void receivedNoRequestWithin(
      String ecu, String gateway, UdsPattern pattern, Duration time) {
    on(gateway, ecu).within(time).showsNo(request(gateway, ecu, pattern));
  }

  /**
   * Checks that an ECU got a UDS request at least once since a mark. Waits for it, up to 2 s or as
   * the scenario says.
   *
   * <pre>
   * Then the ECU "BMS" behind the DoIP gateway has received "10 03" since the DoIP mark "reset"
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param mark the name of the mark
   */
  @Then(
      "the ECU {string} behind the DoIP gateway{doipEcuName} has received {udsPattern} since the DoIP mark {string}")
  public void receivedSince(String ecu, String gateway, UdsPattern pattern, String mark) {
    on(gateway, ecu)
        .since(Marks.of(mark, DoipWorld.current().ecu(gateway)))
        .shows(request(gateway, ecu, pattern));
  }

  private static JournalAssert on(String gateway, String ecu) {
    return Verdicts.onBehind(gateway, DoipWorld.current().ecu(gateway).gateway().ecu(ecu));
  }

  private static ExpectedRequest request(String gateway, String ecu, UdsPattern pattern) {
    LogicalAddress address = DoipWorld.current().ecu(gateway).gateway().ecu(ecu).address();
    return Expected.request(pattern).reaching(address);
  }
}
