package io.github.cucumberdoip.tls;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The versions of TLS that DoIP allows (ISO 13400-2:2019, Tables 30 and 31). */
public enum TlsVersion {
  /** TLS 1.2, RFC 5246. */
  TLS_1_2("1.2"),
  /** TLS 1.3, RFC 8446. */
  TLS_1_3("1.3");

  private final String number;

  TlsVersion(String number) {
    this.number = number;
  }

  /**
   * Reads a version.
   *
   * @param text for example {@code TLS 1.3}, {@code TLSv1.3} or {@code 1.3}
   * @return the version
   * @throws InvalidValueException if there is no such version; lists the supported ones
   */
  public static TlsVersion parse(String text) {
    String given = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^TLS\\s*V?\\s*", "");
    List<String> names = Arrays.stream(values()).map(TlsVersion::toString).toList();
    return Arrays.stream(values())
        .filter(version -> version.number.equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "a TLS version",
                    text,
                    "one of " + String.join(", ", names),
                    given.matches("[0-9.]+")
                        ? "DoIP allows no others"
                        : DidYouMean.among(text.strip(), names)
                            .map(near -> "did you mean " + near + "?")
                            .orElse("DoIP allows no others")));
  }

  /** {@return the name that the JDK has for it, for example {@code TLSv1.3}} */
  public String jdkName() {
    return "TLSv" + number;
  }

  @Override
  public String toString() {
    return "TLS " + number;
  }
}
