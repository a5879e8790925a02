package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment in the life of a connection. Immutable; prints as it is written in a step.
 *
 * @param kind which moment
 * @param messages behind how many messages of the entity, for {@link MomentKind#AFTER_MESSAGES};
 *     else 0
 */
public record Moment(MomentKind kind, int messages) implements Place {
  private static final Pattern AFTER_MESSAGES = Pattern.compile("after (\\d{1,9}) messages?");

  /**
   * Checks the count.
   *
   * @param kind which moment
   * @param messages behind how many messages of the entity, for {@link MomentKind#AFTER_MESSAGES};
   *     else 0
   * @throws InvalidValueException if it is no such count
   */
  public Moment {
    boolean counts = kind == MomentKind.AFTER_MESSAGES;
    if (counts ? messages < 1 : messages != 0) {
      throw InvalidValueException.of(
          "a moment",
          counts ? name(messages) : kind.text() + " and " + messages + " messages",
          counts ? "1 message or more" : "no number of messages",
          "write for example \"after 3 messages\"; before the first one is \"accept\"");
    }
  }

  /**
   * A moment that needs no number.
   *
   * @param kind which one
   * @return the moment
   * @throws InvalidValueException for {@link MomentKind#AFTER_MESSAGES}
   */
  public static Moment of(MomentKind kind) {
    return new Moment(kind, 0);
  }

  /**
   * Right after a number of messages that the entity has sent on a connection.
   *
   * @param messages how many, 1 or more
   * @return the moment
   * @throws InvalidValueException if the number is below 1
   */
  public static Moment afterMessages(int messages) {
    return new Moment(MomentKind.AFTER_MESSAGES, messages);
  }

  /**
   * Reads a moment.
   *
   * @param text for example {@code before response} or {@code after 3 messages}
   * @return the moment
   * @throws InvalidValueException if there is none of this name; it names the nearest one
   */
  public static Moment parse(String text) {
    String given = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    Matcher count = AFTER_MESSAGES.matcher(given);
    if (count.matches()) {
      return afterMessages(Integer.parseInt(count.group(1)));
    }
    for (MomentKind kind : MomentKind.values()) {
      if (kind != MomentKind.AFTER_MESSAGES && kind.isWritten(given)) {
        return of(kind);
      }
    }
    List<String> known = new ArrayList<>();
    for (MomentKind kind : MomentKind.values()) {
      known.add(kind == MomentKind.AFTER_MESSAGES ? "after 3 messages" : kind.text());
    }
    throw InvalidValueException.of(
        "a moment",
        text,
        "one of " + String.join(", ", known),
        DidYouMean.among(given, known)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("write one of these"));
  }

  @Override
  public String name() {
    if (kind != MomentKind.AFTER_MESSAGES) {
      return kind.text();
    }
    return name(messages);
  }

  private static String name(int messages) {
    return "after " + messages + (messages == 1 ? " message" : " messages");
  }

  @Override
  public String phrase() {
    return kind.spot() == Spot.HEADER || kind.spot() == Spot.PAYLOAD ? name() : "at " + name();
  }

  @Override
  public boolean matches(Occasion occasion) {
    return kind.matches(occasion, messages);
  }

  @Override
  public Spot spot() {
    return kind.spot();
  }

  @Override
  public void checkFor(Scope scope) {
    boolean early = kind == MomentKind.ACCEPT || kind == MomentKind.TLS_HANDSHAKE;
    if (early && scope.tester().isPresent()) {
      throw InvalidValueException.of(
          "a moment for one DoIP tester",
          name(),
          "a moment at which its address is known, from \"before activation response\" on",
          "name the connection in place of the tester: | connection | 1 |");
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
