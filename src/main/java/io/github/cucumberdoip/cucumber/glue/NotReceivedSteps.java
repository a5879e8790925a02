package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Steps that check which UDS requests did not come in. */
public class NotReceivedSteps {
  /**
   * Checks that a UDS request was not received so far.
   *
   * <pre>
   * Then the DoIP ECU has received no request "2E ..."
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   */
  @Then("the DoIP ECU{doipEcuName} has received no request {udsPattern}")
  public void receivedNoRequest(String name, UdsPattern pattern) {
    Verdicts.on(name).showsNo(Expected.request(pattern));
  }

  /**
   * Checks that a UDS request was not received, neither so far nor within the given time. Watches
   * for all of it, and fails at once when the request comes.
   *
   * <pre>
   * Then the DoIP ECU has received no request "2E ..." within 2 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param time how long
   */
  @Then("the DoIP ECU{doipEcuName} has received no request {udsPattern} within {doipDuration}")
  public void receivedNoRequestWithin(String name, UdsPattern pattern, Duration time) {
    Verdicts.on(name).within(time).showsNo(Expected.request(pattern));
  }

  /**
   * Checks that a tester did not send a UDS request so far.
   *
   * <pre>
   * Then the DoIP ECU has received no request "2E ..." from the DoIP tester 0x0E81
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param tester the source address of the tester
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received no request {udsPattern} from the DoIP tester {doipAddress}")
  public void receivedNoRequestFrom(String name, UdsPattern pattern, LogicalAddress tester) {
    Verdicts.on(name).showsNo(Expected.request(pattern).from(tester));
  }

  /**
   * Checks that nothing was received so far, neither by TCP nor by UDP: no UDS request, no routing
   * activation request, no vehicle identification request, nothing malformed. A connection alone is
   * no request.
   *
   * <pre>
   * Then the DoIP ECU has received no DoIP request at all
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} has received no DoIP request at all")
  public void receivedNothing(String name) {
    Verdicts.on(name).showsNo(Expected.anyMessage());
  }

  /**
   * Checks that nothing was received, neither so far nor within the given time. Watches for all of
   * it, and fails at once when something comes.
   *
   * <pre>
   * Then the DoIP ECU has received no DoIP request at all within 1 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param time how long
   */
  @Then("the DoIP ECU{doipEcuName} has received no DoIP request at all within {doipDuration}")
  public void receivedNothingWithin(String name, Duration time) {
    Verdicts.on(name).within(time).showsNo(Expected.anyMessage());
  }
}
