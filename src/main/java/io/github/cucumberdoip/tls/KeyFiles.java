package io.github.cucumberdoip.tls;

import io.github.cucumberdoip.message.FileTrouble;
import io.github.cucumberdoip.message.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads certificates and keys from files. */
final class KeyFiles {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----");

  private KeyFiles() {}

  /** One certificate or more, PEM or DER. */
  static List<X509Certificate> certificates(Path file) {
    String what = "a file with a certificate";
    String expected = "X.509 certificates as PEM, beginning with -----BEGIN CERTIFICATE-----";
    try {
      InputStream in = new ByteArrayInputStream(onlyCertificates(Files.readAllBytes(file)));
      List<X509Certificate> all =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (all.isEmpty()) {
        throw InvalidValueException.of(what, file, expected, "the file has no certificate in it");
      }
      return all;
    } catch (IOException | GeneralSecurityException e) {
      throw InvalidValueException.of(what, file, expected, mend(e));
    }
  }

  /** Of a PEM file what is no certificate is left out, for example the key; DER stays as it is. */
  private static byte[] onlyCertificates(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    String pem =
        PEM.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    return pem.isEmpty() ? file : pem.getBytes(StandardCharsets.ISO_8859_1);
  }

  static PrivateKey pemKey(Path file) {
    BouncyCastle.require("reading a private key from a PEM file");
    String what = "a file with a private key";
    String expected =
        "a private key as PEM that is not encrypted, beginning with -----BEGIN PRIVATE KEY-----";
    try {
      return PemKey.read(Files.readString(file))
          .orElseThrow(
              () ->
                  InvalidValueException.of(
                      what,
                      file,
                      expected,
                      "write the key without a password: openssl pkey -in <file> -out key.pem"));
    } catch (IOException e) {
      throw InvalidValueException.of(what, file, expected, mend(e));
    }
  }

  static TlsIdentity pkcs12(Path file, String password) {
    String what = "a PKCS#12 file with a certificate and its private key";
    String expected = "a PKCS#12 file that opens with the given password";
    char[] secret = password.toCharArray();
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, secret);
      for (String alias : Collections.list(store.aliases())) {
        if (store.isKeyEntry(alias)) {
          return new TlsIdentity(
              (PrivateKey) store.getKey(alias, secret),
              Arrays.stream(store.getCertificateChain(alias))
                  .map(X509Certificate.class::cast)
                  .toList());
        }
      }
      throw InvalidValueException.of(what, file, expected, "the file has no private key in it");
    } catch (FileSystemException e) {
      throw InvalidValueException.of(what, file, expected, mend(e));
    } catch (IOException | GeneralSecurityException e) {
      throw InvalidValueException.of(
          what,
          file,
          expected,
          e.getCause() instanceof UnrecoverableKeyException
              ? "give the password with which the file was written"
              : "this is no PKCS#12 file; PEM files go into certificate file and private key file");
    }
  }

  static TlsIdentity matching(TlsIdentity identity, Path key) {
    if (!isPair(identity.key(), identity.certificate().getPublicKey())) {
      throw InvalidValueException.of(
          "the private key of " + identity.certificate().getSubjectX500Principal(),
          key,
          "the key of the first certificate of the other file",
          "check that both files belong together, and the order of the certificates");
    }
    return identity;
  }

  /** Whether what one of them signs the other one accepts. */
  private static boolean isPair(PrivateKey key, PublicKey certified) {
    String family = certified.getAlgorithm();
    String algorithm = family.equals("EC") ? "SHA256withECDSA" : "SHA256with" + family;
    try {
      Signature signature = Signature.getInstance(family.equals("EdDSA") ? family : algorithm);
      signature.initSign(key);
      byte[] signed = signature.sign();
      signature.initVerify(certified);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String mend(Exception e) {
    return e instanceof NoSuchFileException
        ? "there is no such file; paths begin where the run was started"
        : "the system says: " + FileTrouble.of(e);
  }
}
