package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.ParameterType;
import io.github.cucumberdoip.assertj.Cadence;
import io.github.cucumberdoip.assertj.UdsParts;
import io.github.cucumberdoip.cucumber.Cadences;
import io.github.cucumberdoip.cucumber.DoipEvent;
import io.github.cucumberdoip.cucumber.StepValues;

/** How steps write what only checks need. */
public class AssertionParameterTypes {
  /**
   * How regularly something shall happen, {@code 2 s +/- 200 ms} or {@code 2 s +/- 10 %}.
   *
   * @param text what stands in the step
   * @return the cadence
   */
  @ParameterType(name = "doipCadence", value = "\"[^\"]*\"|\\S+(?: (?!for |since )\\S+)*")
  public Cadence doipCadence(String text) {
    return Cadences.cadence(text);
  }

  /**
   * UDS bytes with parts that have names, {@code "27 02 {key}"} or {@code "67 01 {seed:4}"}.
   *
   * @param text what stands in the step
   * @return the pattern and its parts
   */
  @ParameterType(name = "udsParts", value = "\"[^\"]*\"|\\S+")
  public UdsParts udsParts(String text) {
    return UdsParts.parse(StepValues.unquoted(text));
  }

  /**
   * What a tester does besides UDS requests, {@code connection} or {@code "routing activation
   * request"}.
   *
   * @param text what stands in the step
   * @return the event
   */
  @ParameterType(name = "doipEvent", value = "\"[^\"]*\"|[^\\s\"][^\"]*")
  public DoipEvent doipEvent(String text) {
    return DoipEvent.parse(StepValues.unquoted(text));
  }
}
