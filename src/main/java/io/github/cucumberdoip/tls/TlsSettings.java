package io.github.cucumberdoip.tls;

import io.github.cucumberdoip.message.InvalidValueException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an ECU listens with TLS. Immutable; each {@code with} method returns a copy.
 *
 * @param identity the certificate that the ECU shows, with its key
 * @param port where it listens; 0 for a free port
 * @param versions the versions of TLS that it speaks
 * @param suites the cipher suites that it takes, the preferred ones first
 * @param trustedClients the authorities, or the certificates themselves, of the testers that it
 *     accepts; empty if it asks for no client certificate
 * @param keyLog where the keys of each connection are written in the form that Wireshark reads
 * @param handshakeTime how long a handshake may take
 */
public record TlsSettings(
    TlsIdentity identity,
    int port,
    Set<TlsVersion> versions,
    List<TlsSuite> suites,
    List<X509Certificate> trustedClients,
    Optional<Path> keyLog,
    Duration handshakeTime) {
  /** The port of the standard (ISO 13400-2:2019, Table 39). */
  public static final int DEFAULT_PORT = 3496;

  /** How long a handshake may take unless told otherwise. */
  public static final Duration DEFAULT_HANDSHAKE_TIME = Duration.ofSeconds(5);

  private static final List<TlsSuite> DEFAULT_SUITES =
      Arrays.stream(TlsSuite.values()).filter(suite -> !suite.isUnencrypted()).toList();

  /**
   * Checks the values.
   *
   * @param identity the certificate that the ECU shows, with its key
   * @param port where it listens; 0 for a free port
   * @param versions the versions of TLS that it speaks
   * @param suites the cipher suites that it takes, the preferred ones first
   * @param trustedClients the authorities of the testers that it accepts
   * @param keyLog where keys are written
   * @param handshakeTime how long a handshake may take
   * @throws InvalidValueException if the port is outside of 0..65535, no version is given, a
   *     version has no suite that goes with it and with the key of the certificate, or the time is
   *     not above zero
   */
  public TlsSettings {
    versions = Set.copyOf(versions);
    suites = List.copyOf(suites);
    trustedClients = List.copyOf(trustedClients);
    if (port < 0 || port > 0xFFFF) {
      throw InvalidValueException.of("a TLS port", port, "0..65535", "write 0 for a free port");
    }
    if (versions.isEmpty()) {
      throw InvalidValueException.of(
          "a list of TLS versions", "", "TLS 1.2, TLS 1.3 or both", "name at least one");
    }
    if (handshakeTime.isNegative() || handshakeTime.isZero()) {
      throw InvalidValueException.of(
          "a time for a TLS handshake",
          handshakeTime.toMillis() + " ms",
          "above zero",
          "the default is 5 s");
    }
    for (TlsVersion version : versions) {
      checkSuites(version, suites, identity.certificate().getPublicKey().getAlgorithm());
    }
  }

  private static void checkSuites(TlsVersion version, List<TlsSuite> suites, String key) {
    String family = key.equals("EdDSA") ? "EC" : key;
    if (suites.stream().noneMatch(suite -> suite.version() == version && suite.fits(family))) {
      throw InvalidValueException.of(
          "a list of cipher suites for " + version,
          String.join(", ", suites.stream().map(TlsSuite::name).toList()),
          "at least one that belongs to "
              + version
              + " and goes with a certificate of an "
              + key
              + " key",
          "add one of "
              + String.join(
                  ", ",
                  Arrays.stream(TlsSuite.values())
                      .filter(suite -> suite.version() == version && suite.fits(family))
                      .map(TlsSuite::name)
                      .toList())
              + ", or leave the version out");
    }
  }

  /**
   * The defaults: port 3496, TLS 1.2 and 1.3, all suites but the one without encryption, no client
   * certificates, no key log, 5 s for a handshake.
   *
   * @param identity the certificate that the ECU shows, with its key
   * @return the settings
   */
  public static TlsSettings of(TlsIdentity identity) {
    return new TlsSettings(
        identity,
        DEFAULT_PORT,
        Set.of(TlsVersion.values()),
        DEFAULT_SUITES,
        List.of(),
        Optional.empty(),
        DEFAULT_HANDSHAKE_TIME);
  }

  /**
   * Sets the certificate.
   *
   * @param newIdentity the certificate that the ECU shows, with its key
   * @return a copy
   */
  public TlsSettings withIdentity(TlsIdentity newIdentity) {
    return new TlsSettings(
        newIdentity, port, versions, suites, trustedClients, keyLog, handshakeTime);
  }

  /**
   * Sets the port.
   *
   * @param newPort 0..65535; 0 for a free port
   * @return a copy
   */
  public TlsSettings withPort(int newPort) {
    return new TlsSettings(
        identity, newPort, versions, suites, trustedClients, keyLog, handshakeTime);
  }

  /**
   * Sets the versions of TLS. Suites of other versions are left out.
   *
   * @param some one or both
   * @return a copy
   */
  public TlsSettings withVersions(Collection<TlsVersion> some) {
    return new TlsSettings(
        identity, port, Set.copyOf(some), suites, trustedClients, keyLog, handshakeTime);
  }

  /**
   * Sets the cipher suites; the versions become those that the suites belong to.
   *
   * @param some one or more, the preferred ones first
   * @return a copy
   * @throws InvalidValueException if none is given, or none goes with the key of the certificate
   */
  public TlsSettings withSuites(List<TlsSuite> some) {
    Set<TlsVersion> needed = new TreeSet<>(some.stream().map(TlsSuite::version).toList());
    return new TlsSettings(identity, port, needed, some, trustedClients, keyLog, handshakeTime);
  }

  /**
   * Demands a client certificate (mutual authentication).
   *
   * @param trusted the authorities, or the certificates themselves, of the testers that are
   *     accepted; empty to ask for no certificate
   * @return a copy
   */
  public TlsSettings withTrustedClients(List<X509Certificate> trusted) {
    return new TlsSettings(identity, port, versions, suites, trusted, keyLog, handshakeTime);
  }

  /**
   * Writes the keys of each connection to a file, in the NSS key log format that Wireshark reads.
   *
   * @param file made if it does not exist, else added to
   * @return a copy
   */
  public TlsSettings withKeyLog(Path file) {
    return new TlsSettings(
        identity, port, versions, suites, trustedClients, Optional.of(file), handshakeTime);
  }

  /**
   * Sets how long a handshake may take.
   *
   * @param limit above zero
   * @return a copy
   */
  public TlsSettings withHandshakeTime(Duration limit) {
    return new TlsSettings(identity, port, versions, suites, trustedClients, keyLog, limit);
  }
}
