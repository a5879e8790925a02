package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Steps that check what the DoIP ECU sent, and how long checks wait. */
public class SentSteps {
  /**
   * Checks that the ECU sent a UDS response at least once, one from a stub or another. Waits for
   * it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has sent the UDS response "62 F1 90 ..."
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   */
  @Then("the DoIP ECU{doipEcuName} has sent the UDS response {udsPattern}")
  public void sentResponse(String name, UdsPattern pattern) {
    Verdicts.on(name).shows(Expected.response(pattern));
  }

  /**
   * Checks that the ECU did not send a UDS response so far.
   *
   * <pre>
   * Then the DoIP ECU has sent no UDS response "7F ..."
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param pattern the bytes, with wildcards, or the name of a service
   */
  @Then("the DoIP ECU{doipEcuName} has sent no UDS response {udsPattern}")
  public void sentNoResponse(String name, UdsPattern pattern) {
    Verdicts.on(name).showsNo(Expected.response(pattern));
  }

  /**
   * Says how long the Then steps of the scenario wait for something to come, unless they say so
   * themselves. 2 s without this step.
   *
   * <pre>
   * Given the DoIP assertions wait at most 10 s
   * </pre>
   *
   * @param time how long
   */
  @Given("the DoIP assertions wait at most {doipDuration}")
  public void waitAtMost(Duration time) {
    DoipWorld.current().waitAtMost(time);
  }
}
