package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.ParameterType;
import io.github.cucumberdoip.cucumber.StepScopes;
import io.github.cucumberdoip.entity.Ending;
import io.github.cucumberdoip.saboteur.Scope;

/** How the parts of a demand are written that may be left out. */
public class DemandParameterTypes {
  /**
   * Whose messages, with a blank before it, or nothing for those of all: {@code of the DoIP tester
   * 0x0E80}, {@code on connection 2}.
   *
   * @param text what stands in the step
   * @return the scope
   */
  @ParameterType(
      name = "doipOrigin",
      value = "(?: of (?:the )?\\S+ tester \\S+)?(?: on (?:the )?connection \\S+)?")
  public Scope doipOrigin(String text) {
    return StepScopes.origin(text);
  }

  /**
   * What becomes of the connection, with a blank before it, or nothing for what the code stands
   * for: {@code and keeps the connection}, {@code and closes the connection}.
   *
   * @param text what stands in the step
   * @return the ending
   */
  @ParameterType(name = "doipEnding", value = "(?: and \\S+ (?:the |its )?connection)?")
  public Ending doipEnding(String text) {
    return Ending.parse(text);
  }
}
