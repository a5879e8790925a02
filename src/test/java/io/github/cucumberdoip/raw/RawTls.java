package io.github.cucumberdoip.raw;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.tls.CertificateKind;
import io.github.cucumberdoip.tls.TlsCertificates;
import io.github.cucumberdoip.tls.TlsIdentity;
import io.github.cucumberdoip.tls.TlsSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** The certificates of a scenario, and connections by the TLS of the JDK, which is not ours. */
final class RawTls {
  private static final char[] NO_PASSWORD = {};

  private final TlsCertificates certificates = TlsCertificates.generate();

  /** Opens the TLS port of an entity on a free port. */
  void open(DoipServer entity, boolean mutual) {
    TlsSettings settings = TlsSettings.of(certificates.ecu(CertificateKind.VALID)).withPort(0);
    entity
        .tls()
        .open(mutual ? settings.withTrustedClients(List.of(certificates.authority())) : settings);
  }

  TlsIdentity tester(String kind) {
    return certificates.tester(CertificateKind.parse(kind));
  }

  /** Connects and does the handshake. */
  SSLSocket connect(
      InetSocketAddress entity, String version, Optional<String> suite, Optional<TlsIdentity> own)
      throws IOException {
    SSLSocket socket = (SSLSocket) context(own).getSocketFactory().createSocket();
    try {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(RawTcp.WAIT_MILLIS);
      socket.setEnabledProtocols(new String[] {"TLSv" + version});
      suite.ifPresent(name -> socket.setEnabledCipherSuites(new String[] {name}));
      socket.connect(entity, RawTcp.WAIT_MILLIS);
      socket.startHandshake();
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** The first message of a handshake, as an old tester sends it. */
  static byte[] clientHello(String version) {
    int minor = Integer.parseInt(version.substring(2)) + 1;
    String random = "5A".repeat(32);
    String suites = "0004 C009 C00A";
    String extensions = "000E 000A00040002 0017 000B00020100";
    String body = "03%02X".formatted(minor) + random + "00" + suites + "0100" + extensions;
    int length = Hex.bytes(body).length;
    return Hex.bytes("16 0301 %04X 01 %06X".formatted(length + 4, length) + body);
  }

  /** The first message of a TLS 1.2 handshake that every entity takes. */
  static byte[] clientHello() {
    String suites = "0006 C02B C02C 00FF";
    String extensions = "0016 000A00040002 0017 000B00020100 000D000400020403";
    String body = "0303" + "5A".repeat(32) + "00" + suites + "0100" + extensions;
    int length = Hex.bytes(body).length;
    return Hex.bytes("16 0301 %04X 01 %06X".formatted(length + 4, length) + body);
  }

  private SSLContext context(Optional<TlsIdentity> own) {
    try {
      KeyStore trusted = emptyStore();
      trusted.setCertificateEntry("authority", certificates.authority());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      KeyStore keys = emptyStore();
      if (own.isPresent()) {
        Certificate[] chain = own.get().chain().toArray(Certificate[]::new);
        keys.setKeyEntry("tester", own.get().key(), NO_PASSWORD, chain);
      }
      KeyManagerFactory key =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      key.init(keys, NO_PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(key.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
