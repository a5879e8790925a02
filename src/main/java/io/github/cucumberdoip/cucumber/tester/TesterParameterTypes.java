package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.java.ParameterType;
import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.uds.ServiceId;

/** How the values that only tester steps have are written. */
public class TesterParameterTypes {
  private static final String QUOTED_OR_WORD = "\"[^\"]*\"|\\S+";

  /**
   * The name of a tester, with a blank before it, or nothing: {@code the DoIP tester "OTA"}, {@code
   * the DoIP tester}.
   *
   * @param text what stands in the step
   * @return the name, empty if there is none
   */
  @ParameterType(name = "doipTesterName", value = "(?: \"[^\"]*\")?")
  public String doipTesterName(String text) {
    return StepValues.unquoted(text);
  }

  /**
   * A UDS service by name, abbreviation or number: {@code TesterPresent}, {@code TP}, {@code 0x3E}.
   *
   * @param text what stands in the step
   * @return the service
   */
  @ParameterType(name = "udsService", value = QUOTED_OR_WORD)
  public ServiceId udsService(String text) {
    return ServiceId.parse(StepValues.unquoted(text));
  }
}
