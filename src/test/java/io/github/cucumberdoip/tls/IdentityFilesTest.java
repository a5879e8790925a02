package io.github.cucumberdoip.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.util.Base64;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates and keys that come as files. */
class IdentityFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void write() {
    TlsCertificates.generate().writeTo(folder);
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  @Test
  void pemAndPkcs12HoldTheSame() {
    TlsIdentity pem = TlsIdentity.ofPem(file("ecu.pem"), file("ecu-key.pem"));
    TlsIdentity store = TlsIdentity.ofPkcs12(file("ecu.p12"), "changeit");
    assertThat(pem.certificate()).isEqualTo(store.certificate());
    assertThat(pem.key()).isEqualTo(store.key());
    assertThat(pem).hasToString("TlsIdentity[CN=DoIP ECU]");
    assertThat(TlsIdentity.certificates(file("ca.pem"))).hasSize(1);
  }

  @Test
  void certificateAndKeyInOneFile() throws Exception {
    Path both = file("both.pem");
    Files.writeString(
        both, Files.readString(file("ecu.pem")) + Files.readString(file("ecu-key.pem")));
    assertThat(TlsIdentity.ofPem(both, both).certificate())
        .isEqualTo(TlsIdentity.certificates(file("ecu.pem")).get(0));
  }

  /** As older versions of OpenSSL write it. */
  @Test
  void anRsaKeyInItsOldForm() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      writer.writeObject(pair.getPrivate());
    }
    assertThat(text.toString()).startsWith("-----BEGIN RSA PRIVATE KEY-----");
    PrivateKey read = PemKey.read(text.toString()).orElseThrow();
    assertThat(read.getEncoded()).isEqualTo(pair.getPrivate().getEncoded());
  }

  @Test
  void anEcKeyInItsOldForm() throws Exception {
    ECPrivateKey key = (ECPrivateKey) TlsCertificates.generate().ecu(CertificateKind.VALID).key();
    byte[] sec1 =
        new org.bouncycastle.asn1.sec.ECPrivateKey(256, key.getS(), SECObjectIdentifiers.secp256r1)
            .getEncoded();
    String text =
        "-----BEGIN EC PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(sec1)
            + "\n-----END EC PRIVATE KEY-----\n";
    PrivateKey read = PemKey.read(text).orElseThrow();
    assertThat(((ECPrivateKey) read).getS()).isEqualTo(key.getS());
  }

  @Test
  void aKeyOfAnotherCertificate() {
    assertThatThrownBy(() -> TlsIdentity.ofPem(file("ecu.pem"), file("tester-key.pem")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not the private key of CN=DoIP ECU: ")
        .hasMessageContaining("to mend:  check that both files belong together");
  }

  @Test
  void aWrongPassword() {
    assertThatThrownBy(() -> TlsIdentity.ofPkcs12(file("ecu.p12"), "wrong"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("expected: a PKCS#12 file that opens with the given password");
  }

  @Test
  void aFileWithoutAKey() {
    assertThatThrownBy(() -> TlsIdentity.ofPem(file("ecu.pem"), file("ecu.pem")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("write the key without a password: openssl pkey");
  }

  @Test
  void keysDoNotShowInTexts() {
    TlsIdentity identity = TlsIdentity.ofPkcs12(file("ecu.p12"), "changeit");
    assertThat(TlsSettings.of(identity).toString()).doesNotContain("PrivateKey");
  }
}
