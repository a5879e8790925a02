package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.ParameterType;
import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.judge.TesterRule;
import io.github.cucumberdoip.judge.TesterRules;

/** How the rules that testers are judged by are written. */
public class JudgeParameterTypes {
  /**
   * A rule by its id or its title, {@code T-19}.
   *
   * @param text what stands in the step
   * @return the rule
   */
  @ParameterType(name = "doipTesterRule", value = "\"[^\"]*\"|\\S+")
  public TesterRule doipTesterRule(String text) {
    return TesterRules.parse(StepValues.unquoted(text));
  }
}
