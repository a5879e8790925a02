package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.java.en.Given;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;

/** Steps that set up DoIP testers. */
public class TesterSetupSteps {
  /**
   * Sets up a DoIP tester. Without this step a scenario has one tester without a name, with source
   * address 0x0E80.
   *
   * <pre>
   * Given a DoIP tester with source address 0x0E80
   * Given a DoIP tester "OTA" with source address 0x0E81
   * </pre>
   *
   * @param name the name of the tester, empty for the only one of a scenario
   * @param address its source address
   */
  @Given("a DoIP tester{doipTesterName} with source address {doipAddress}")
  public void testerWithAddress(String name, LogicalAddress address) {
    TesterRack.add(name, address);
  }

  /**
   * Sets the protocol version in the header of everything that the tester sends; 0x02 without this
   * step. Before the first act of the tester.
   *
   * <pre>
   * Given the DoIP tester speaks protocol version 2019
   * </pre>
   *
   * @param name the name of the tester
   * @param version the version, or the year of its edition
   */
  @Given("the DoIP tester{doipTesterName} speaks protocol version {doipVersion}")
  public void speaksVersion(String name, Integer version) {
    TesterRack.tester(name).set(setup -> setup.protocolVersion(version));
  }

  /**
   * Lets the tester receive alive check requests without answering them. Before its first act.
   *
   * <pre>
   * Given the DoIP tester does not answer alive checks
   * </pre>
   *
   * @param name the name of the tester
   */
  @Given("the DoIP tester{doipTesterName} does not answer alive checks")
  public void doesNotAnswerAliveChecks(String name) {
    TesterRack.tester(name).set(setup -> setup.answerAliveChecks(false));
  }

  /**
   * Sets how long the tester waits for the first response to a request before it sends the next one
   * (P2), and for an answer on UDP (A_DoIP_Ctrl); 2 s each without this step. Before its first act.
   *
   * <pre>
   * Given the DoIP tester waits at most 300 ms for an answer
   * </pre>
   *
   * @param name the name of the tester
   * @param wait how long
   */
  @Given("the DoIP tester{doipTesterName} waits at most {doipDuration} for an answer")
  public void waitsForAnswer(String name, Duration wait) {
    TesterRack.tester(name).set(setup -> setup.p2(wait).controlTimeout(wait));
  }

  /**
   * Sets how long the tester waits after each response-pending message (P2*); 5 s without this
   * step. Before its first act.
   *
   * <pre>
   * Given the DoIP tester waits at most 1 s after each response-pending message
   * </pre>
   *
   * @param name the name of the tester
   * @param wait how long
   */
  @Given(
      "the DoIP tester{doipTesterName} waits at most {doipDuration} after each response-pending message")
  public void waitsAfterPending(String name, Duration wait) {
    TesterRack.tester(name).set(setup -> setup.p2Star(wait));
  }
}
