package io.github.cucumberdoip.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that issues certificates with keys on the curve P-256. */
final class Authority {
  private static final Duration DAY = Duration.ofDays(1);
  private static final int SERIAL_BITS = 64;

  private final X500Name name;
  private final KeyPair keys;
  private final X509Certificate certificate;

  private Authority(X500Name name, KeyPair keys, X509Certificate certificate) {
    this.name = name;
    this.keys = keys;
    this.certificate = certificate;
  }

  static Authority named(String commonName) {
    try {
      KeyPair keys = newKeys();
      X500Name name = name(commonName);
      JcaX509v3CertificateBuilder builder =
          builder(name, name, CertificateKind.VALID, keys.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      return new Authority(name, keys, signed(builder, keys));
    } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
      throw failed(e);
    }
  }

  X509Certificate certificate() {
    return certificate;
  }

  /** A certificate for a server and a client, for hosts given by name or IP address. */
  TlsIdentity issue(String commonName, CertificateKind kind, List<String> hosts) {
    try {
      KeyPair own = newKeys();
      JcaX509v3CertificateBuilder builder = builder(name, name(commonName), kind, own.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      builder.addExtension(
          Extension.extendedKeyUsage,
          false,
          new ExtendedKeyUsage(
              new KeyPurposeId[] {KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth}));
      if (!hosts.isEmpty()) {
        builder.addExtension(Extension.subjectAlternativeName, false, names(hosts));
      }
      return new TlsIdentity(own.getPrivate(), List.of(signed(builder, keys)));
    } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
      throw failed(e);
    }
  }

  private static GeneralNames names(List<String> hosts) {
    return new GeneralNames(
        hosts.stream()
            .map(
                host ->
                    new GeneralName(
                        host.matches("[0-9.]+|.*:.*") ? GeneralName.iPAddress : GeneralName.dNSName,
                        host))
            .toArray(GeneralName[]::new));
  }

  private static X500Name name(String commonName) {
    return new X500Name("CN=" + commonName);
  }

  private static KeyPair newKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private static JcaX509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, CertificateKind kind, PublicKey key) {
    Instant now = Instant.now();
    Instant begin = kind == CertificateKind.NOT_YET_VALID ? now.plus(DAY) : now.minus(DAY);
    Instant end = kind == CertificateKind.EXPIRED ? now.minus(DAY) : now.plus(DAY);
    if (kind == CertificateKind.EXPIRED) {
      begin = end.minus(DAY);
    } else if (kind == CertificateKind.NOT_YET_VALID) {
      end = begin.plus(DAY);
    }
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(SERIAL_BITS, new SecureRandom()),
        Date.from(begin),
        Date.from(end),
        subject,
        key);
  }

  private static X509Certificate signed(JcaX509v3CertificateBuilder builder, KeyPair by)
      throws GeneralSecurityException, OperatorCreationException {
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate())));
  }

  private static TlsException failed(Exception e) {
    return TlsException.of(
        "cannot generate a certificate: " + e.getMessage(),
        "a Java runtime with elliptic curves",
        "give the certificate and its key as files",
        e);
  }
}
