package io.github.cucumberdoip.tls;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is right or wrong with a generated certificate. */
public enum CertificateKind {
  /** Nothing is wrong with it. */
  VALID("valid"),
  /** Its time is over since a day ago. */
  EXPIRED("expired"),
  /** Its time begins in a day. */
  NOT_YET_VALID("not yet valid"),
  /** An authority that nobody knows has issued it. */
  UNTRUSTED("untrusted"),
  /** It is for a host of another name. */
  FOR_ANOTHER_HOST("for another host");

  private final String words;

  CertificateKind(String words) {
    this.words = words;
  }

  /**
   * Finds a kind by its words.
   *
   * @param text for example {@code expired}
   * @return the kind, empty if the words are those of none
   */
  public static Optional<CertificateKind> find(String text) {
    return Arrays.stream(values()).filter(kind -> kind.words.equals(text.strip())).findFirst();
  }

  /**
   * Reads a kind.
   *
   * @param text for example {@code expired}
   * @return the kind
   * @throws InvalidValueException if there is no such kind; lists the known ones
   */
  public static CertificateKind parse(String text) {
    List<String> known = Arrays.stream(values()).map(CertificateKind::toString).toList();
    return find(text)
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "a kind of certificate",
                    text,
                    "one of " + String.join(", ", known),
                    DidYouMean.among(text.strip(), known)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("take one of the list")));
  }

  /** {@return its words} */
  @Override
  public String toString() {
    return words;
  }
}
