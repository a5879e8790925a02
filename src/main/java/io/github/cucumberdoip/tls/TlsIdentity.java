package io.github.cucumberdoip.tls;

import io.github.cucumberdoip.message.InvalidValueException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate with its private key.
 *
 * @param key the private key of the first certificate
 * @param chain the certificate and those that vouch for it, up to but without the authority that
 *     the other side knows
 */
public record TlsIdentity(PrivateKey key, List<X509Certificate> chain) {
  /**
   * Checks that there is a certificate.
   *
   * @param key the private key of the first certificate
   * @param chain one certificate or more
   * @throws InvalidValueException if the chain is empty
   */
  public TlsIdentity {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw InvalidValueException.of(
          "a certificate chain", "", "one certificate or more", "give the certificate of the key");
    }
  }

  /**
   * Reads an identity from PEM files.
   *
   * @param certificates the certificate, followed by those that vouch for it
   * @param key the private key: PKCS#8, SEC 1 or PKCS#1, not encrypted; may be the same file
   * @return the identity
   * @throws InvalidValueException if a file cannot be read, has not what it should have, or the key
   *     is not that of the certificate
   * @throws TlsException if Bouncy Castle is not on the class path
   */
  public static TlsIdentity ofPem(Path certificates, Path key) {
    return KeyFiles.matching(
        new TlsIdentity(KeyFiles.pemKey(key), KeyFiles.certificates(certificates)), key);
  }

  /**
   * Reads an identity from a PKCS#12 file, the first in it that has a key.
   *
   * @param file the file, usually {@code .p12} or {@code .pfx}
   * @param password of the file and of the key
   * @return the identity
   * @throws InvalidValueException if the file cannot be read, the password is wrong, or no key is
   *     in it
   */
  public static TlsIdentity ofPkcs12(Path file, String password) {
    return KeyFiles.pkcs12(file, password);
  }

  /**
   * Reads certificates without keys, for example of the testers that an ECU accepts.
   *
   * @param file one certificate or more, PEM or DER
   * @return the certificates
   * @throws InvalidValueException if the file cannot be read or has no certificate in it
   */
  public static List<X509Certificate> certificates(Path file) {
    return KeyFiles.certificates(file);
  }

  /** {@return the certificate of the key} */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "TlsIdentity[" + certificate().getSubjectX500Principal() + "]";
  }
}
