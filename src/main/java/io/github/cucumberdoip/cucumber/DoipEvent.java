package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.assertj.ExpectedMessage;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a tester does besides UDS requests, and what a request can come before or after. */
public enum DoipEvent {
  /** A tester connected by TCP. */
  CONNECTION("connection", Expected.connection()),
  /** A routing activation request, whatever it was answered. */
  ROUTING_ACTIVATION("routing activation request", Expected.routingActivation()),
  /** An answer to an alive check. */
  ALIVE_CHECK(
      "alive check response", ExpectedMessage.of("alive check response", AliveCheckResponse.class)),
  /** A tester closed a connection, or broke it. */
  DISCONNECTION("disconnection", Expected.disconnection()),
  /** A vehicle identification request of any kind. */
  IDENTIFICATION("vehicle identification request", Expected.vehicleIdentification());

  private static final String REQUEST = " request";

  private final String text;
  private final Expected expected;

  DoipEvent(String text, Expected expected) {
    this.text = text;
    this.expected = expected;
  }

  /**
   * What a journal shows when it happens.
   *
   * @return the expectation
   */
  public Expected expected() {
    return expected;
  }

  /**
   * Reads the name of an event; case, an article before it and {@code request} behind it do not
   * matter.
   *
   * @param written for example {@code routing activation request}
   * @return the event
   * @throws InvalidValueException if there is none of this name; it names the nearest one
   */
  public static DoipEvent parse(String written) {
    String given =
        written
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s_-]+", " ")
            .replaceFirst("^(a|an|the) ", "");
    for (DoipEvent event : values()) {
      if (given.equals(event.text) || (given + REQUEST).equals(event.text)) {
        return event;
      }
    }
    List<String> known = Arrays.stream(values()).map(DoipEvent::toString).toList();
    throw InvalidValueException.of(
        "an event",
        written,
        "one of " + String.join(", ", known),
        DidYouMean.among(given, known)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("write one of these"));
  }

  @Override
  public String toString() {
    return text;
  }
}
