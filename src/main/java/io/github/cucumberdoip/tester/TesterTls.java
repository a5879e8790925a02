package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.tls.TlsIdentity;
import io.github.cucumberdoip.tls.TlsVersion;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a tester secures a connection, with the TLS of the JDK. Immutable; each {@code with} method
 * returns a copy.
 *
 * @param trusted the authorities whose certificates are accepted
 * @param trustsAll whether any certificate is accepted, whatever is wrong with it
 * @param identity the tester's own certificate, for ECUs that demand one
 * @param versions the versions of TLS that are offered
 * @param suites the cipher suites that are offered by their names, the preferred ones first; empty
 *     for those that the JDK offers
 */
public record TesterTls(
    List<X509Certificate> trusted,
    boolean trustsAll,
    Optional<TlsIdentity> identity,
    Set<TlsVersion> versions,
    List<String> suites) {
  /**
   * Checks the values.
   *
   * @param trusted the authorities whose certificates are accepted
   * @param trustsAll whether any certificate is accepted
   * @param identity the tester's own certificate
   * @param versions the versions of TLS that are offered
   * @param suites the cipher suites that are offered; {@code TLS_} may be left out
   * @throws InvalidValueException if no version is given, or the JDK does not have a suite; lists
   *     those that it has
   */
  public TesterTls {
    trusted = List.copyOf(trusted);
    versions = Set.copyOf(versions);
    suites = suites.stream().map(TesterTls::suite).toList();
    if (versions.isEmpty()) {
      throw InvalidValueException.of(
          "a list of TLS versions", "", "TLS 1.2, TLS 1.3 or both", "name at least one");
    }
  }

  private static String suite(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT);
    List<String> known = Arrays.asList(JdkTls.supportedSuites());
    if (known.contains(name)) {
      return name;
    }
    if (known.contains("TLS_" + name)) {
      return "TLS_" + name;
    }
    throw InvalidValueException.of(
        "a TLS cipher suite of this JDK, which the DoIP tester uses",
        text,
        "one of" + String.join("", known.stream().map(each -> "\n              " + each).toList()),
        DidYouMean.among(text.strip(), known)
            .map(near -> "did you mean " + near + "?")
            .orElse("take a name from the list, or use another tester for this suite"));
  }

  /**
   * Trusts authorities; offers both versions and the suites of the JDK.
   *
   * @param authorities whose certificates are accepted, if they are valid and for the address to
   *     which the tester connects
   * @return the settings
   */
  public static TesterTls trusting(X509Certificate... authorities) {
    return new TesterTls(
        List.of(authorities), false, Optional.empty(), Set.of(TlsVersion.values()), List.of());
  }

  /**
   * Trusts everybody, also certificates that have expired or are for another host: what a tester
   * must not do.
   *
   * @return a copy
   */
  public TesterTls withTrustInAll() {
    return new TesterTls(trusted, true, identity, versions, suites);
  }

  /**
   * Sets the tester's own certificate. It is given whenever the ECU demands one, even if it is not
   * one that the ECU accepts.
   *
   * @param own certificate and key
   * @return a copy
   */
  public TesterTls withIdentity(TlsIdentity own) {
    return new TesterTls(trusted, trustsAll, Optional.of(own), versions, suites);
  }

  /**
   * Sets the versions that are offered.
   *
   * @param some one or both
   * @return a copy
   */
  public TesterTls withVersions(TlsVersion... some) {
    return new TesterTls(trusted, trustsAll, identity, Set.of(some), suites);
  }

  /**
   * Sets the cipher suites that are offered.
   *
   * @param some their names, the preferred ones first; {@code TLS_} may be left out
   * @return a copy
   * @throws InvalidValueException if the JDK does not have one of them; lists those that it has
   */
  public TesterTls withSuites(List<String> some) {
    return new TesterTls(trusted, trustsAll, identity, versions, some);
  }
}
