package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Count;
import io.github.cucumberdoip.assertj.Expected;
import java.time.Duration;

/** Steps that check how testers connect and disconnect. */
public class ConnectionSteps {
  /**
   * Checks that a tester opened a TCP connection at least once, also if it is closed again. Waits
   * for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then a DoIP tester has connected to the DoIP ECU
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("a DoIP tester has connected to the DoIP ECU{doipEcuName}")
  public void connected(String name) {
    Verdicts.on(name).shows(Expected.connection());
  }

  /**
   * Checks that a tester opened a TCP connection at least once. Waits for it up to the given time.
   *
   * <pre>
   * Then a DoIP tester has connected to the DoIP ECU within 10 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param time how long
   */
  @Then("a DoIP tester has connected to the DoIP ECU{doipEcuName} within {doipDuration}")
  public void connectedWithin(String name, Duration time) {
    Verdicts.on(name).within(time).shows(Expected.connection());
  }

  /**
   * Checks how many TCP connections testers opened. Waits until so many are there, up to 2 s or as
   * the scenario says, and then fails if there are more.
   *
   * <pre>
   * Then a DoIP tester has connected to the DoIP ECU exactly 2 times
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param times how often
   */
  @Then("a DoIP tester has connected to the DoIP ECU{doipEcuName} exactly {doipCount} time(s)")
  public void connectedTimes(String name, Integer times) {
    Verdicts.on(name).shows(Expected.connection(), Count.exactly(times));
  }

  /**
   * Checks that no tester opened a TCP connection so far.
   *
   * <pre>
   * Then no DoIP tester has connected to the DoIP ECU
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("no DoIP tester has connected to the DoIP ECU{doipEcuName}")
  public void notConnected(String name) {
    Verdicts.on(name).showsNo(Expected.connection());
  }

  /**
   * Checks that no tester opened a TCP connection, neither so far nor within the given time.
   * Watches for all of it.
   *
   * <pre>
   * Then no DoIP tester has connected to the DoIP ECU within 500 ms
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param time how long
   */
  @Then("no DoIP tester has connected to the DoIP ECU{doipEcuName} within {doipDuration}")
  public void notConnectedWithin(String name, Duration time) {
    Verdicts.on(name).within(time).showsNo(Expected.connection());
  }

  /**
   * Checks that a tester closed or broke a TCP connection at least once; connections that the ECU
   * closed do not count. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then a DoIP tester has disconnected from the DoIP ECU
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("a DoIP tester has disconnected from the DoIP ECU{doipEcuName}")
  public void disconnected(String name) {
    Verdicts.on(name).shows(Expected.disconnection());
  }

  /**
   * Checks that a tester closed or broke a TCP connection at least once; connections that the ECU
   * closed do not count. Waits for it up to the given time.
   *
   * <pre>
   * Then a DoIP tester has disconnected from the DoIP ECU within 5 s
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param time how long
   */
  @Then("a DoIP tester has disconnected from the DoIP ECU{doipEcuName} within {doipDuration}")
  public void disconnectedWithin(String name, Duration time) {
    Verdicts.on(name).within(time).shows(Expected.disconnection());
  }

  /**
   * Checks that no tester closed or broke a TCP connection so far.
   *
   * <pre>
   * Then no DoIP tester has disconnected from the DoIP ECU
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("no DoIP tester has disconnected from the DoIP ECU{doipEcuName}")
  public void notDisconnected(String name) {
    Verdicts.on(name).showsNo(Expected.disconnection());
  }

  /**
   * Checks that the ECU closed a TCP connection at least once, for example after a denied routing
   * activation. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has closed a DoIP connection
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} has closed a DoIP connection")
  public void closed(String name) {
    Verdicts.on(name).shows(Expected.closing());
  }

  /**
   * Checks that the ECU closed no TCP connection so far.
   *
   * <pre>
   * Then the DoIP ECU has closed no DoIP connection
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} has closed no DoIP connection")
  public void closedNone(String name) {
    Verdicts.on(name).showsNo(Expected.closing());
  }
}
