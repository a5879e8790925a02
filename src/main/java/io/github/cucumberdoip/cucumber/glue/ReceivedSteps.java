package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Steps that check which UDS requests came in. */
public class ReceivedSteps {
  /**
   * Checks that a UDS request was received at least once, whatever it was answered, a refusal
   * included. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90"
   * Then the DoIP ECU "BMS" has received ReadDataByIdentifier
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern}")
  public void received(String name, UdsPattern pattern) {
    Verdicts.on(name).shows(Expected.request(pattern));
  }

  /**
   * Checks that a UDS request was received at least once. Waits for it up to the given time.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 ??" within 5 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param time how long
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} within {doipDuration}")
  public void receivedWithin(String name, UdsPattern pattern, Duration time) {
    Verdicts.on(name).within(time).shows(Expected.request(pattern));
  }

  /**
   * Checks that a tester sent a UDS request at least once. Waits for it, up to 2 s or as the
   * scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" from the DoIP tester 0x0E80
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param tester the source address of the tester
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} from the DoIP tester {doipAddress}")
  public void receivedFrom(String name, UdsPattern pattern, LogicalAddress tester) {
    Verdicts.on(name).shows(Expected.request(pattern).from(tester));
  }

  /**
   * Checks that a UDS request was sent to a target address, of one ECU or of a group, at least
   * once. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "3E 80" sent to 0xE000
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param target the address that it was sent to
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} sent to {doipAddress}")
  public void receivedSentTo(String name, UdsPattern pattern, LogicalAddress target) {
    Verdicts.on(name).shows(Expected.request(pattern).to(target));
  }
}
