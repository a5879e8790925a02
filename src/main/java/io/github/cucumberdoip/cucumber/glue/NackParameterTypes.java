package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.ParameterType;
import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.HeaderNackCode;

/** How the codes of negative acknowledgements are written. */
public class NackParameterTypes {
  private static final String QUOTED_OR_WORD = "\"[^\"]*\"|\\S+";

  /**
   * A diagnostic message NACK code by name or number, {@code "unknown target address"} or {@code
   * 0x03}.
   *
   * @param text what stands in the step
   * @return the code
   */
  @ParameterType(name = "doipNackCode", value = QUOTED_OR_WORD)
  public DiagnosticNackCode doipNackCode(String text) {
    return DiagnosticNackCode.parse(StepValues.unquoted(text));
  }

  /**
   * A generic DoIP header NACK code by name or number, {@code "unknown payload type"} or {@code
   * 0x01}.
   *
   * @param text what stands in the step
   * @return the code
   */
  @ParameterType(name = "doipHeaderNackCode", value = QUOTED_OR_WORD)
  public HeaderNackCode doipHeaderNackCode(String text) {
    return HeaderNackCode.parse(StepValues.unquoted(text));
  }
}
