package io.github.cucumberdoip.tls;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * Certificates for tests, made by an authority of their own that is good for a day. Nothing is
 * written to disk unless {@link #writeTo} is called. Safe for several threads.
 *
 * <pre>{@code
 * TlsCertificates certificates = TlsCertificates.generate();
 * TlsSettings tls = TlsSettings.of(certificates.ecu(CertificateKind.EXPIRED));
 * }</pre>
 */
public final class TlsCertificates {
  private static final List<String> LOCAL_HOSTS = List.of("localhost", "127.0.0.1", "::1");
  private static final List<String> OTHER_HOST = List.of("another-ecu.example");

  private final Authority authority;
  private final Authority stranger;

  private TlsCertificates(Authority authority, Authority stranger) {
    this.authority = authority;
    this.stranger = stranger;
  }

  /**
   * Makes a new authority.
   *
   * @return an authority that nobody knows yet
   * @throws TlsException if Bouncy Castle is not on the class path
   */
  public static TlsCertificates generate() {
    BouncyCastle.require("generating certificates");
    return new TlsCertificates(
        Authority.named("DoIP test authority"), Authority.named("unknown authority"));
  }

  /**
   * The certificate of the authority, to be trusted by testers.
   *
   * @return a certificate that is signed with its own key
   */
  public X509Certificate authority() {
    return authority.certificate();
  }

  /**
   * A new certificate of an ECU.
   *
   * @param kind what is right or wrong with it
   * @param hosts names and IP addresses under which testers reach the ECU, besides localhost,
   *     127.0.0.1 and ::1
   * @return the certificate with its key
   */
  public TlsIdentity ecu(CertificateKind kind, String... hosts) {
    List<String> all = new ArrayList<>(LOCAL_HOSTS);
    all.addAll(List.of(hosts));
    return issuer(kind)
        .issue(
            "DoIP ECU",
            kind,
            kind == CertificateKind.FOR_ANOTHER_HOST
                ? OTHER_HOST
                : all.stream().distinct().toList());
  }

  /**
   * A new certificate of a tester, for ECUs that demand one.
   *
   * @param kind what is right or wrong with it
   * @return the certificate with its key
   */
  public TlsIdentity tester(CertificateKind kind) {
    return issuer(kind).issue("DoIP tester", kind, List.of());
  }

  private Authority issuer(CertificateKind kind) {
    return kind == CertificateKind.UNTRUSTED ? stranger : authority;
  }

  /**
   * Writes what a tester outside of this JVM needs: {@code ca.pem} to trust, and a client
   * certificate with its key as {@code tester.pem}, {@code tester-key.pem} and {@code tester.p12}
   * (password {@code changeit}); the same for an ECU as {@code ecu.pem} and so on.
   *
   * @param folder made if it does not exist; files of these names are replaced
   * @throws TlsException if it cannot be written
   */
  public void writeTo(Path folder) {
    CertificateFolder.write(
        folder, authority(), tester(CertificateKind.VALID), ecu(CertificateKind.VALID));
  }
}
