package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.When;
import java.time.Duration;

/**
 * Steps that keep a scenario waiting while its DoIP ECUs serve testers from outside of it. Where
 * the ECU listens is written into the report; the command line prints it at once.
 */
public class ServingSteps {
  /**
   * Serves until the time has passed, or until the thread of the scenario is interrupted; by the
   * command line that is SIGINT (Ctrl-C) or SIGTERM. Then the scenario goes on.
   *
   * <pre>
   * When the DoIP ECU keeps serving for 5 minutes
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param time how long
   */
  @When("the DoIP ECU{doipEcuName} keeps serving for {doipDuration}")
  public void servesForTime(String name, Duration time) {
    EcuService.forTime(name, time);
  }

  /**
   * Serves until the thread of the scenario is interrupted; by the command line that is SIGINT
   * (Ctrl-C) or SIGTERM. Then the scenario goes on. The system property {@code doip.serve.limit},
   * or the environment variable {@code DOIP_SERVE_LIMIT}, bounds it: a duration such as {@code 2
   * min}, or {@code none}. Without either, the command line has no bound, and all others bound it
   * to 10 minutes, so that no build hangs.
   *
   * <pre>
   * When the DoIP ECU keeps serving until it is interrupted
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @When("the DoIP ECU{doipEcuName} keeps serving until it is interrupted")
  public void servesUntilInterrupted(String name) {
    EcuService.untilInterrupted(name);
  }
}
