package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Cadence;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Steps that check how regularly UDS requests come, by the clock of the ECU. */
public class CadenceSteps {
  /**
   * Checks that a UDS request comes regularly, from all testers together. Watches for the given
   * time from now on. From the begin of the time to the first, and from the last to its end, no
   * more than the longest time may pass.
   *
   * <pre>
   * Then the DoIP ECU has received "3E ..." every 2 s +/- 200 ms for 6 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param cadence how regularly
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} every {doipCadence} for {doipDuration}")
  public void everyFor(String name, UdsPattern pattern, Cadence cadence, Duration time) {
    Verdicts.on(name).within(time).keeps(Expected.request(pattern), cadence);
  }

  /**
   * Checks that a UDS request of one tester comes regularly. Watches for the given time from now
   * on. From the begin of the time to the first, and from the last to its end, no more than the
   * longest time may pass.
   *
   * <pre>
   * Then the DoIP ECU has received "3E ..." from the DoIP tester 0x0E80 every 2 s +/- 200 ms for 6 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param tester the address of the tester
   * @param cadence how regularly
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} from the DoIP tester {doipAddress} every {doipCadence} for {doipDuration}")
  public void everyForFrom(
      String name, UdsPattern pattern, LogicalAddress tester, Cadence cadence, Duration time) {
    Verdicts.on(name).within(time).keeps(Expected.request(pattern).from(tester), cadence);
  }

  /**
   * Checks that a UDS request came regularly since a mark, until now. Does not wait. From the begin
   * of the time to the first, and from the last to its end, no more than the longest time may pass.
   *
   * <pre>
   * Then the DoIP ECU has received "3E ..." every 2 s +/- 200 ms since the DoIP mark "extended session"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param cadence how regularly
   * @param mark the name of the mark
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} every {doipCadence} since the DoIP mark {string}")
  public void everySince(String name, UdsPattern pattern, Cadence cadence, String mark) {
    Verdicts.on(name, mark).keeps(Expected.request(pattern), cadence);
  }

  /**
   * Checks that a UDS request comes regularly in a time that begins at a mark. Waits until the time
   * is over; what comes later does not count. From the begin of the time to the first, and from the
   * last to its end, no more than the longest time may pass.
   *
   * <pre>
   * Then the DoIP ECU has received "3E ..." every 2 s +/- 200 ms for 6 s since the DoIP mark "session"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param cadence how regularly
   * @param time how long
   * @param mark the name of the mark
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} every {doipCadence} for {doipDuration} since the DoIP mark {string}")
  public void everyForSince(
      String name, UdsPattern pattern, Cadence cadence, Duration time, String mark) {
    Verdicts.on(name, mark).within(time).keeps(Expected.request(pattern), cadence);
  }

  /**
   * Checks that a UDS request comes often enough, as a watchdog would. Watches for the given time
   * from now on. From the begin of the time to the first, and from the last to its end, no more
   * than the longest time may pass.
   *
   * <pre>
   * Then the DoIP ECU has received "3E ..." at least every 5 s for 20 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param longest the longest time between two
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} at least every {doipDuration} for {doipDuration}")
  public void atLeastEveryFor(String name, UdsPattern pattern, Duration longest, Duration time) {
    Verdicts.on(name).within(time).keeps(Expected.request(pattern), Cadence.atLeastEvery(longest));
  }

  /**
   * Checks that a UDS request came often enough since a mark, until now. Does not wait. From the
   * begin of the time to the first, and from the last to its end, no more than the longest time may
   * pass.
   *
   * <pre>
   * Then the DoIP ECU has received "3E ..." at least every 5 s since the DoIP mark "session"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   * @param longest the longest time between two
   * @param mark the name of the mark
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} at least every {doipDuration} since the DoIP mark {string}")
  public void atLeastEverySince(String name, UdsPattern pattern, Duration longest, String mark) {
    Verdicts.on(name, mark).keeps(Expected.request(pattern), Cadence.atLeastEvery(longest));
  }
}
