package io.github.cucumberdoip.tls;

import io.github.cucumberdoip.message.FileTrouble;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Writes certificates and keys in the forms that tools read. */
final class CertificateFolder {
  private static final String PASSWORD = "changeit";
  private static final int LINE = 64;

  private CertificateFolder() {}

  static void write(Path folder, X509Certificate authority, TlsIdentity tester, TlsIdentity ecu) {
    try {
      Files.createDirectories(folder);
      write(folder.resolve("ca.pem"), "CERTIFICATE", authority.getEncoded());
      write(folder, "tester", tester);
      write(folder, "ecu", ecu);
    } catch (IOException | GeneralSecurityException e) {
      throw TlsException.of(
          "cannot write the certificates to " + folder + ": " + FileTrouble.of(e),
          "a folder that can be written to",
          "name another folder, for example target/tls",
          e);
    }
  }

  private static void write(Path folder, String name, TlsIdentity identity)
      throws IOException, GeneralSecurityException {
    write(folder.resolve(name + ".pem"), "CERTIFICATE", identity.certificate().getEncoded());
    write(folder.resolve(name + "-key.pem"), "PRIVATE KEY", identity.key().getEncoded());
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        name, identity.key(), PASSWORD.toCharArray(), identity.chain().toArray(Certificate[]::new));
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".p12"))) {
      store.store(out, PASSWORD.toCharArray());
    }
  }

  private static void write(Path file, String label, byte[] der) throws IOException {
    Base64.Encoder lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
    Files.writeString(
        file,
        "-----BEGIN "
            + label
            + "-----\n"
            + lines.encodeToString(der)
            + "\n-----END "
            + label
            + "-----\n");
  }
}
