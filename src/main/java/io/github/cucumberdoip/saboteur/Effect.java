package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.InvalidValueException;

/**
 * What a fault does. Immutable; prints as it is written in a step, {@code drip 1 byte every 10 ms}.
 */
public interface Effect {
  /**
   * Reads an effect of any kind.
   *
   * @param text for example {@code reset} or {@code truncate to 9 bytes}
   * @return the effect
   * @throws InvalidValueException if there is none of this name; it names the nearest one
   */
  static Effect parse(String text) {
    return FaultForms.parse(text);
  }

  /**
   * The name, as it is written in a step and as the journal tells it.
   *
   * @return the same text for equal effects
   */
  String name();

  /**
   * Refuses a place where the effect cannot work.
   *
   * @param place where the fault is to be injected
   * @throws InvalidValueException if it cannot work there; it says where it can
   */
  void checkAt(Place place);

  /**
   * Whether it changes a message before it goes on the wire, so that it comes before all effects on
   * the way.
   *
   * @return false for what happens on the wire
   */
  default boolean changesMessage() {
    return false;
  }

  /**
   * Whether it works on the bytes of a message: where it stands after a message, or where there is
   * none, it works on the next one.
   *
   * @return false for what happens by itself, such as the end of the connection
   */
  default boolean needsMessage() {
    return false;
  }

  /**
   * Whether it can do its harm to a message; one to which it cannot is passed over and not counted.
   *
   * @param occasion what is about to happen, at a place of the fault
   * @return false for example if the message lacks the field that would be wrong
   */
  default boolean canStrike(Occasion occasion) {
    return true;
  }

  /**
   * Does its harm to a plan.
   *
   * @param plan what is planned to be sent so far
   * @param spot where in the plan, as the place of the fault says
   * @param occasion what is about to happen, with the message in question
   * @return the new plan
   */
  WirePlan apply(WirePlan plan, Spot spot, Occasion occasion);
}
