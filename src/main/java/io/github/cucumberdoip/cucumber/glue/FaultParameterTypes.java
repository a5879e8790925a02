package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.ParameterType;
import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.saboteur.Effect;
import io.github.cucumberdoip.saboteur.Moment;
import io.github.cucumberdoip.saboteur.Occurrence;

/** How faults, their moments and their occurrences are written. */
public class FaultParameterTypes {
  /** A word must not begin with a quote, or half a quoted text would be one. */
  private static final String QUOTED_OR_WORD = "\"[^\"]*\"|[^\\s\"]\\S*";

  /**
   * What goes wrong, {@code reset} or {@code "drip 1 byte every 10 ms"}.
   *
   * @param text what stands in the step
   * @return the effect
   */
  @ParameterType(name = "doipFault", value = QUOTED_OR_WORD)
  public Effect doipFault(String text) {
    return Effect.parse(StepValues.unquoted(text));
  }

  /**
   * When it goes wrong, {@code accept} or {@code "before response"}.
   *
   * @param text what stands in the step
   * @return the moment
   */
  @ParameterType(name = "doipMoment", value = QUOTED_OR_WORD)
  public Moment doipMoment(String text) {
    return Moment.parse(StepValues.unquoted(text));
  }

  /**
   * How often it goes wrong of the times that it could, {@code once} or {@code "only the 2nd"}.
   *
   * @param text what stands in the step
   * @return the occurrence
   */
  @ParameterType(name = "doipOccurrence", value = QUOTED_OR_WORD)
  public Occurrence doipOccurrence(String text) {
    return Occurrence.parse(StepValues.unquoted(text));
  }
}
