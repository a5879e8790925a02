package io.github.cucumberdoip.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Vector;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.crypto.TlsCertificate;

/** Decides which testers an ECU accepts by their certificates. */
final class ClientCertificates {
  private final List<X509Certificate> trusted;

  ClientCertificates(List<X509Certificate> trusted) {
    this.trusted = trusted;
  }

  /** The names of the authorities that are accepted. */
  Vector<X500Name> authorities() {
    return trusted.stream()
        .map(each -> X500Name.getInstance(each.getSubjectX500Principal().getEncoded()))
        .collect(Collectors.toCollection(Vector::new));
  }

  /** The certificate of a tester that is accepted; an alert if it is not. */
  X509Certificate accept(Certificate given, boolean tls13) throws IOException {
    if (given == null || given.isEmpty()) {
      throw new TlsFatalAlert(
          tls13 ? AlertDescription.certificate_required : AlertDescription.handshake_failure,
          "the tester gave no client certificate");
    }
    List<X509Certificate> chain = chain(given);
    X509Certificate tester = chain.get(0);
    String name = "the client certificate of " + tester.getSubjectX500Principal();
    try {
      tester.checkValidity();
      if (!trusted.contains(tester)) {
        validate(chain);
      }
      return tester;
    } catch (CertificateExpiredException e) {
      throw new TlsFatalAlert(AlertDescription.certificate_expired, name + " has expired");
    } catch (CertificateNotYetValidException e) {
      throw new TlsFatalAlert(AlertDescription.certificate_expired, name + " is not valid yet");
    } catch (GeneralSecurityException e) {
      throw new TlsFatalAlert(
          AlertDescription.unknown_ca,
          name + " is not trusted, its issuer is " + tester.getIssuerX500Principal());
    }
  }

  private void validate(List<X509Certificate> chain) throws GeneralSecurityException {
    CertPath path =
        CertificateFactory.getInstance("X.509")
            .generateCertPath(chain.stream().filter(each -> !trusted.contains(each)).toList());
    Set<TrustAnchor> anchors =
        trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
    PKIXParameters parameters = new PKIXParameters(anchors);
    parameters.setRevocationEnabled(false);
    CertPathValidator.getInstance("PKIX").validate(path, parameters);
  }

  private static List<X509Certificate> chain(Certificate given) throws IOException {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      List<X509Certificate> chain = new ArrayList<>();
      for (TlsCertificate each : given.getCertificateList()) {
        chain.add(
            (X509Certificate)
                factory.generateCertificate(new ByteArrayInputStream(each.getEncoded())));
      }
      return chain;
    } catch (CertificateException e) {
      throw new TlsFatalAlert(AlertDescription.bad_certificate, e);
    }
  }
}
