package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.InvalidValueException;

/**
 * Messages of a kind, as the place of a fault. Prints as it is written in a step.
 *
 * @param kind which messages
 */
public record IntoMessages(SentMessage kind) implements Place {
  @Override
  public String name() {
    return kind.text();
  }

  @Override
  public String phrase() {
    return "into " + kind.text();
  }

  @Override
  public boolean matches(Occasion occasion) {
    return switch (occasion.kind()) {
      case MESSAGE, DATAGRAM -> kind.covers(occasion.message());
      case ANNOUNCEMENT -> kind.coversAnnouncements();
      default -> false;
    };
  }

  @Override
  public Spot spot() {
    return Spot.BEFORE;
  }

  @Override
  public void checkFor(Scope scope) {
    if (!kind.goByTcp() && !scope.equals(Scope.ALL)) {
      throw InvalidValueException.of(
          "messages for one DoIP tester or one connection",
          name(),
          "messages that go by TCP; by UDP nobody knows which tester asks",
          "leave out the tester and the connection");
    }
  }

  /**
   * The kind of messages of a place.
   *
   * @throws io.github.cucumberdoip.message.InvalidValueException if the place is a moment, at which
   *     an effect on messages cannot work
   */
  static SentMessage kindAt(Effect effect, Place place) {
    if (place instanceof IntoMessages messages) {
      return messages.kind;
    }
    throw Misfit.of(
        effect,
        place,
        "a fault that strikes at a moment",
        "name the messages in place of the moment, for example: into its responses");
  }

  @Override
  public String toString() {
    return name();
  }
}
