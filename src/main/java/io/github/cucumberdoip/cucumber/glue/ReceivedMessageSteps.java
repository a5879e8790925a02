package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Count;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;

/** Steps that check which DoIP messages came in besides UDS requests. */
public class ReceivedMessageSteps {
  /**
   * Checks that a tester asked for routing activation at least once, whatever it was answered.
   * Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received a routing activation request from 0x0E80
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param tester the source address of the tester
   */
  @Then("the DoIP ECU{doipEcuName} has received a routing activation request from {doipAddress}")
  public void activationRequested(String name, LogicalAddress tester) {
    Verdicts.on(name).shows(Expected.routingActivation(tester));
  }

  /**
   * Checks that a tester asked for routing activation of a type at least once, whatever it was
   * answered. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received a routing activation request from 0x0E80 with activation type default
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param tester the source address of the tester
   * @param type the activation type
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received a routing activation request from {doipAddress} with activation type {doipActivationType}")
  public void activationOfTypeRequested(String name, LogicalAddress tester, ActivationType type) {
    Verdicts.on(name).shows(Expected.routingActivation(tester, type));
  }

  /**
   * Checks how many routing activation requests came, of any tester. Waits until so many are there,
   * up to 2 s or as the scenario says, and then fails if there are more.
   *
   * <pre>
   * Then the DoIP ECU has received exactly 1 routing activation request
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param times how often
   */
  @Then("the DoIP ECU{doipEcuName} has received exactly {doipCount} routing activation request(s)")
  public void activationRequestedTimes(String name, Integer times) {
    Verdicts.on(name).shows(Expected.routingActivation(), Count.exactly(times));
  }

  /**
   * Checks that no tester asked for routing activation so far.
   *
   * <pre>
   * Then the DoIP ECU has received no routing activation request
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} has received no routing activation request")
  public void activationNotRequested(String name) {
    Verdicts.on(name).showsNo(Expected.routingActivation());
  }

  /**
   * Checks that a tester answered an alive check at least once. Waits for it, up to 2 s or as the
   * scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received an alive check response from 0x0E80
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param tester the source address of the tester
   */
  @Then("the DoIP ECU{doipEcuName} has received an alive check response from {doipAddress}")
  public void aliveCheckAnswered(String name, LogicalAddress tester) {
    Verdicts.on(name).shows(Expected.aliveCheckResponse(tester));
  }

  /**
   * Checks that a tester answered no alive check, neither so far nor within the given time. Watches
   * for all of it.
   *
   * <pre>
   * Then the DoIP ECU has received no alive check response from 0x0E80 within 500 ms
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param tester the source address of the tester
   * @param time how long
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received no alive check response from {doipAddress} within {doipDuration}")
  public void aliveCheckNotAnswered(String name, LogicalAddress tester, Duration time) {
    Verdicts.on(name).within(time).showsNo(Expected.aliveCheckResponse(tester));
  }

  /**
   * Checks that bytes came, by TCP or UDP, that are no valid DoIP message, or that the ECU refused
   * or ignored for their header. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received a malformed DoIP message
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} has received a malformed DoIP message")
  public void malformedReceived(String name) {
    Verdicts.on(name).shows(Expected.malformedMessage());
  }

  /**
   * Checks that all bytes that came so far were valid DoIP messages that the ECU neither refused
   * nor ignored for their header.
   *
   * <pre>
   * Then the DoIP ECU has received no malformed DoIP message
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} has received no malformed DoIP message")
  public void noMalformedReceived(String name) {
    Verdicts.on(name).showsNo(Expected.malformedMessage());
  }
}
