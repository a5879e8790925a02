package io.github.cucumberdoip.tls;

import static io.github.cucumberdoip.tls.TlsVersion.TLS_1_2;
import static io.github.cucumberdoip.tls.TlsVersion.TLS_1_3;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The cipher suites that the ECU knows: those that DoIP implementations name, and for TLS 1.2 also
 * the common ones for certificates with RSA keys. The names are those of the IANA registry. The
 * order is the one in which the ECU prefers them unless told otherwise.
 */
public enum TlsSuite {
  /** TLS 1.3. */
  TLS_AES_128_GCM_SHA256(0x1301, TLS_1_3, null),
  /** TLS 1.3. */
  TLS_AES_256_GCM_SHA384(0x1302, TLS_1_3, null),
  /** TLS 1.3. */
  TLS_CHACHA20_POLY1305_SHA256(0x1303, TLS_1_3, null),
  /** TLS 1.3. */
  TLS_AES_128_CCM_SHA256(0x1304, TLS_1_3, null),
  /** TLS 1.3, with a short tag. */
  TLS_AES_128_CCM_8_SHA256(0x1305, TLS_1_3, null),
  /** TLS 1.2, for a certificate with an EC key. */
  TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256(0xC02B, TLS_1_2, "EC"),
  /** TLS 1.2, for a certificate with an EC key. */
  TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384(0xC02C, TLS_1_2, "EC"),
  /** TLS 1.2, for a certificate with an EC key. */
  TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256(0xCCA9, TLS_1_2, "EC"),
  /** TLS 1.2, for a certificate with an EC key. */
  TLS_ECDHE_ECDSA_WITH_AES_128_CCM(0xC0AC, TLS_1_2, "EC"),
  /** TLS 1.2, for a certificate with an EC key, with a short tag. */
  TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8(0xC0AE, TLS_1_2, "EC"),
  /** TLS 1.2, for a certificate with an EC key. */
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256(0xC023, TLS_1_2, "EC"),
  /**
   * TLS 1.2, for a certificate with an EC key; without encryption, so that traffic can be read.
   * Only used when it is asked for by name.
   */
  TLS_ECDHE_ECDSA_WITH_NULL_SHA(0xC006, TLS_1_2, "EC"),
  /** TLS 1.2, for a certificate with an RSA key. */
  TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256(0xC02F, TLS_1_2, "RSA"),
  /** TLS 1.2, for a certificate with an RSA key. */
  TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384(0xC030, TLS_1_2, "RSA"),
  /** TLS 1.2, for a certificate with an RSA key. */
  TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256(0xCCA8, TLS_1_2, "RSA"),
  /** TLS 1.2, for a certificate with an RSA key. */
  TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256(0xC027, TLS_1_2, "RSA");

  private final int code;
  private final TlsVersion version;
  private final String keyAlgorithm;

  TlsSuite(int code, TlsVersion version, String keyAlgorithm) {
    this.code = code;
    this.version = version;
    this.keyAlgorithm = keyAlgorithm;
  }

  /**
   * Reads a cipher suite.
   *
   * @param text its name, with or without {@code TLS_} before it, or its number such as {@code
   *     0x1301}
   * @return the suite
   * @throws InvalidValueException if the ECU does not know it; lists those that it knows
   */
  public static TlsSuite parse(String text) {
    String given = text.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(suite -> suite.isCalled(given))
        .findFirst()
        .orElseThrow(() -> unknown(text));
  }

  static Optional<TlsSuite> of(int code) {
    return Arrays.stream(values()).filter(suite -> suite.code == code).findFirst();
  }

  private boolean isCalled(String given) {
    return name().equals(given)
        || name().equals("TLS_" + given)
        || String.format("0X%04X", code).equals(given);
  }

  private static InvalidValueException unknown(String text) {
    List<String> names = Arrays.stream(values()).map(TlsSuite::name).toList();
    return InvalidValueException.of(
        "a TLS cipher suite",
        text,
        "one of" + String.join("", names.stream().map(name -> "\n              " + name).toList()),
        DidYouMean.among(text.strip(), names)
            .map(near -> "did you mean " + near + "?")
            .orElse("take a name from the list"));
  }

  /** {@return its number in the registry} */
  public int code() {
    return code;
  }

  /** {@return the version of TLS that it belongs to} */
  public TlsVersion version() {
    return version;
  }

  /** {@return whether it leaves the traffic readable} */
  public boolean isUnencrypted() {
    return this == TLS_ECDHE_ECDSA_WITH_NULL_SHA;
  }

  /** Whether it goes with a certificate whose key is of an algorithm. */
  boolean fits(String algorithm) {
    return keyAlgorithm == null || keyAlgorithm.equals(algorithm);
  }
}
