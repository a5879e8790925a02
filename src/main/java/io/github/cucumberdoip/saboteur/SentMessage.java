package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The messages that an entity sends, by what they are for: those that a fault is put into. */
public enum SentMessage {
  /** Positive acknowledgements of diagnostic messages, 0x8002. */
  ACKNOWLEDGEMENTS(
      "acknowledgements",
      DiagnosticMessageAck.class::isInstance,
      "ack",
      "positive acknowledgement"),

  /** Negative acknowledgements of diagnostic messages, 0x8003. */
  NACKS("NACKs", DiagnosticMessageNack.class::isInstance, "negative acknowledgement"),

  /** UDS responses, positive and negative, without those that only ask for time. */
  RESPONSES(
      "responses",
      message -> message instanceof DiagnosticMessage && !asksForTime(message),
      "UDS response"),

  /** UDS responses with NRC 0x78, which ask for time. */
  PENDINGS("response-pending messages", SentMessage::asksForTime),

  /** Routing activation responses, 0x0006. */
  ACTIVATIONS("routing activation responses", RoutingActivationResponse.class::isInstance),

  /** Alive check requests, 0x0007. */
  ALIVE_CHECKS("alive check requests", AliveCheckRequest.class::isInstance, "alive check"),

  /** Generic header negative acknowledgements, 0x0000, by TCP and UDP. */
  HEADER_NACKS("header NACKs", GenericHeaderNack.class::isInstance),

  /** Answers to vehicle identification requests, 0x0004. */
  IDENTIFICATIONS(
      "vehicle identifications",
      VehicleAnnouncement.class::isInstance,
      "vehicle identification response"),

  /** Vehicle announcements, which nobody asked for, 0x0004. */
  ANNOUNCEMENTS("announcements", VehicleAnnouncement.class::isInstance, "vehicle announcement"),

  /** Entity status responses, 0x4002. */
  STATUSES("entity status responses", EntityStatusResponse.class::isInstance),

  /** Diagnostic power mode information responses, 0x4004. */
  POWER_MODES("power mode responses", PowerModeResponse.class::isInstance),

  /** All that it sends. */
  ALL("messages", message -> true);

  private final String text;
  private final Predicate<DoipMessage> covered;
  private final List<String> aliases;

  SentMessage(String text, Predicate<DoipMessage> covered, String... aliases) {
    this.text = text;
    this.covered = covered;
    this.aliases = List.of(aliases);
  }

  private static boolean asksForTime(DoipMessage message) {
    return message instanceof DiagnosticMessage response
        && response.userData().length() == 3
        && response.userData().at(0) == Responses.NEGATIVE
        && response.userData().at(2) == Responses.PENDING;
  }

  /**
   * The name that a step has.
   *
   * @return words that go on "into its ..."
   */
  public String text() {
    return text;
  }

  /**
   * Whether a message that answers something is one of these.
   *
   * @param message a message that is to be sent, but no announcement; null for bytes that are none
   * @return true if it is
   */
  public boolean covers(DoipMessage message) {
    return this != ANNOUNCEMENTS && covered.test(message);
  }

  /**
   * Whether announcements that nobody asked for are among these.
   *
   * @return true for announcements and for all messages
   */
  public boolean coversAnnouncements() {
    return this == ANNOUNCEMENTS || this == ALL;
  }

  /** Whether these name a source and a target, some of them at least. */
  boolean isAddressed() {
    return goByTcp() && this != ALIVE_CHECKS && this != HEADER_NACKS;
  }

  /** Whether these carry UDS bytes, some of them at least. */
  boolean isUds() {
    return this == RESPONSES || this == PENDINGS || this == ALL;
  }

  /**
   * Whether these go by TCP.
   *
   * @return false for those that only UDP knows
   */
  public boolean goByTcp() {
    return switch (this) {
      case IDENTIFICATIONS, ANNOUNCEMENTS, STATUSES, POWER_MODES -> false;
      default -> true;
    };
  }

  /**
   * Whether these go by UDP.
   *
   * @return false for those that only TCP knows
   */
  public boolean goByUdp() {
    return !goByTcp() || this == HEADER_NACKS || this == ALL;
  }

  /**
   * The names of all.
   *
   * @return in the order of the reference
   */
  public static List<String> names() {
    return Arrays.stream(values()).map(SentMessage::text).toList();
  }

  /**
   * Finds messages by their name; case, blanks and dashes don't matter, and one is as good as many.
   *
   * @param text as {@link #text()} says it
   * @return the messages
   * @throws InvalidValueException if there are none of this name
   */
  public static SentMessage parse(String text) {
    String given = fold(text);
    return Arrays.stream(values())
        .filter(known -> known.isCalled(given))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "a DoIP message that an ECU sends",
                    text,
                    "one of: " + String.join(", ", names()),
                    DidYouMean.among(text, names())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("choose one of the list")));
  }

  private boolean isCalled(String folded) {
    return fold(text).equals(folded)
        || aliases.stream().map(SentMessage::fold).anyMatch(folded::equals);
  }

  private static String fold(String name) {
    return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT).replaceAll("s$", "");
  }

  @Override
  public String toString() {
    return text;
  }
}
