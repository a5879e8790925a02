package io.github.cucumberdoip.raw;

import io.cucumber.java.ParameterType;

/** How the features name raw testers. */
public class RawParameterTypes {
  /**
   * The name of a raw tester, one letter with a blank before it, or nothing: {@code the raw DoIP
   * tester}, {@code the raw DoIP tester B}.
   */
  @ParameterType(name = "doipRawName", value = "(?: [A-Z])?")
  public String doipRawName(String text) {
    return text;
  }
}
