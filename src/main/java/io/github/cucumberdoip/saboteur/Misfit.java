package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.InvalidValueException;

/** The refusal of an effect at a place where it cannot work. */
final class Misfit {
  private Misfit() {}

  static InvalidValueException of(Effect effect, Place place, String expected, String mend) {
    return InvalidValueException.of(
        "a DoIP fault " + place.phrase(), effect.name(), expected, mend);
  }

  /** Effects on the wire strike at a moment. */
  static Moment moment(Effect effect, Place place) {
    if (place instanceof Moment moment) {
      return moment;
    }
    throw of(
        effect,
        place,
        "a fault that changes messages",
        "name a moment in place of the message, for example: at \"before response\"");
  }
}
