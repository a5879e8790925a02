package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.entity.DiagnosticSettings;
import java.util.function.UnaryOperator;

/**
 * Steps about what a DoIP ECU or gateway acknowledges and how. They hold from the next request on,
 * also while it runs.
 */
public class AcknowledgementSteps {
  /**
   * Lets acknowledgements, positive and negative, repeat the whole request: its UDS bytes, as ISO
   * 13400-2 allows. Without this step they repeat nothing.
   *
   * <pre>
   * Given the DoIP ECU repeats the request in its DoIP acknowledgements
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} repeats the request in its DoIP acknowledgements")
  public void repeatsRequest(String ecu) {
    change(ecu, settings -> settings.withEchoedBytes(DiagnosticSettings.WHOLE));
  }

  /**
   * Lets acknowledgements, positive and negative, repeat the beginning of the request; 0 bytes for
   * none.
   *
   * <pre>
   * Given the DoIP ECU repeats the first 2 bytes of the request in its DoIP acknowledgements
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param bytes how many UDS bytes
   */
  @Given(
      "the DoIP ECU{doipEcuName} repeats the first {doipCount} byte(s) of the request in its DoIP acknowledgements")
  public void repeatsFirstBytes(String ecu, Integer bytes) {
    change(ecu, settings -> settings.withEchoedBytes(bytes));
  }

  /**
   * Limits the requests that the ECU itself takes; longer ones get the NACK "diagnostic message too
   * large". ECUs behind a gateway have limits of their own.
   *
   * <pre>
   * Given the DoIP ECU takes UDS requests of at most 256 bytes
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param bytes the length of the longest request, without SA and TA
   */
  @Given("the DoIP ECU{doipEcuName} takes UDS requests of at most {doipCount} byte(s)")
  public void takesAtMost(String ecu, Integer bytes) {
    change(ecu, settings -> settings.withOwn(settings.own().withMaxRequestSize(bytes)));
  }

  /**
   * Limits what a DoIP ECU or gateway can hold on the way to any target; longer requests get the
   * NACK "out of memory".
   *
   * <pre>
   * Given the DoIP ECU has memory for UDS requests of at most 4096 bytes
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param bytes the length of the longest request, without SA and TA
   */
  @Given("the DoIP ECU{doipEcuName} has memory for UDS requests of at most {doipCount} byte(s)")
  public void hasMemoryFor(String ecu, Integer bytes) {
    change(ecu, settings -> settings.withMemory(bytes));
  }

  private static void change(String ecu, UnaryOperator<DiagnosticSettings> change) {
    DoipWorld.current().ecu(ecu).settings(settings -> settings.diagnostics(change));
  }
}
