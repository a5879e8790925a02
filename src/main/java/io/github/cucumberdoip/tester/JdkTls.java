package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.tls.TlsVersion;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** The client's side of TLS, as the JDK does it. */
final class JdkTls {
  private static final int RECORD = 1 << 15;

  private final TesterTls settings;
  private final SSLContext context;

  private JdkTls(TesterTls settings, SSLContext context) {
    this.settings = settings;
    this.context = context;
  }

  static String[] supportedSuites() {
    try {
      return SSLContext.getDefault().getSupportedSSLParameters().getCipherSuites();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no TLS", e);
    }
  }

  /**
   * Made before the connection: an ECU gives a new one 2 s, which are not for loading the classes
   * of TLS.
   */
  static JdkTls prepare(TesterTls settings) throws IOException {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      KeyManager[] keys = settings.identity().stream().map(OnlyKey::new).toArray(KeyManager[]::new);
      context.init(keys, trust(settings), null);
      JdkTls tls = new JdkTls(settings, context);
      tls.warmUp();
      return tls;
    } catch (GeneralSecurityException e) {
      throw new IOException("the JDK cannot use these certificates: " + e.getMessage(), e);
    }
  }

  private void warmUp() throws IOException {
    SSLEngine engine = context.createSSLEngine();
    engine.setUseClientMode(true);
    engine.wrap(ByteBuffer.allocate(0), ByteBuffer.allocate(RECORD));
  }

  private static TrustManager[] trust(TesterTls settings)
      throws GeneralSecurityException, IOException {
    if (settings.trustsAll()) {
      return new TrustManager[] {new TrustInAll()};
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    List<X509Certificate> trusted = settings.trusted();
    for (int i = 0; i < trusted.size(); i++) {
      store.setCertificateEntry("trusted-" + i, trusted.get(i));
    }
    TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
    factory.init(store);
    return factory.getTrustManagers();
  }

  /** Shakes hands over a connection, within its read timeout. */
  SSLSocket secure(Socket plain, InetSocketAddress entity) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            context
                .getSocketFactory()
                .createSocket(plain, entity.getAddress().getHostAddress(), entity.getPort(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setProtocols(
        settings.versions().stream().map(TlsVersion::jdkName).toArray(String[]::new));
    if (!settings.suites().isEmpty()) {
      parameters.setCipherSuites(settings.suites().toArray(String[]::new));
    }
    if (!settings.trustsAll()) {
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
    }
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }
}
