package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.ParameterType;
import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.saboteur.Effect;
import io.github.cucumberdoip.saboteur.Moment;
import io.github.cucumberdoip.saboteur.Occurrence;
import io.github.cucumberdoip.saboteur.SentMessage;

/** How faults, their moments and their occurrences are written. */
public class FaultParameterTypes {
  /** A word must not begin with a quote, or half a quoted text would be one. */
  private static final String QUOTED_OR_WORD = "\"[^\"]*\"|[^\\s\"]\\S*";

  /** Names of several words, so that the last of them is not taken for an occurrence. */
  private static final String SEVERAL_WORDS =
      "(?:alive check|entity status|header|negative|positive|power mode|response[- ]pending"
          + "|routing activation|UDS|vehicle(?: identification)?)"
          + " (?:acknowledgements?|announcements?|identifications?|messages?|NACKs?|requests?|responses?)";

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

  /**
   * Messages that an ECU sends, {@code responses} or {@code routing activation responses}; names of
   * several words may have quotes or not.
   *
   * @param text what stands in the step
   * @return the messages
   */
  @ParameterType(
      name = "doipSentMessage",
      value = SEVERAL_WORDS + "|(?!" + SEVERAL_WORDS + ")(?:" + QUOTED_OR_WORD + ")")
  public SentMessage doipSentMessage(String text) {
    return SentMessage.parse(StepValues.unquoted(text));
  }
}
