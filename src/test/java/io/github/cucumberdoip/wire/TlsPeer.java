package io.github.cucumberdoip.wire;

import io.github.cucumberdoip.DoipServer;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;

/** The TLS of the JDK as a tester: another implementation than that of the ECU. */
final class TlsPeer {
  private static final int MILLIS = 20_000;
  private static final char[] NO_PASSWORD = new char[0];

  private final KeyStore trusted;
  private KeyManager[] keys = {};
  private String[] versions = {"TLSv1.2", "TLSv1.3"};
  private String[] suites = {};
  private String host = "127.0.0.1";

  private TlsPeer(KeyStore trusted) {
    this.trusted = trusted;
  }

  static TlsPeer trusting(X509Certificate authority) throws Exception {
    KeyStore store = store();
    store.setCertificateEntry("ca", authority);
    return new TlsPeer(store);
  }

  private static KeyStore store() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  TlsPeer with(PrivateKey key, List<X509Certificate> chain) throws Exception {
    KeyStore store = store();
    store.setKeyEntry("own", key, NO_PASSWORD, chain.toArray(Certificate[]::new));
    KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
    factory.init(store, NO_PASSWORD);
    keys = factory.getKeyManagers();
    return this;
  }

  /** Gives the certificate whether the other side asks for its issuer or not. */
  TlsPeer withAlways(PrivateKey key, List<X509Certificate> chain) throws Exception {
    with(key, chain);
    X509ExtendedKeyManager manager = (X509ExtendedKeyManager) keys[0];
    keys = new KeyManager[] {new Eager(manager)};
    return this;
  }

  /** Has one key and always takes it. */
  private static final class Eager extends X509ExtendedKeyManager {
    private final X509ExtendedKeyManager keys;

    Eager(X509ExtendedKeyManager keys) {
      this.keys = keys;
    }

    @Override
    public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
      return keys.chooseClientAlias(types, null, socket);
    }

    @Override
    public String[] getClientAliases(String type, Principal[] issuers) {
      return keys.getClientAliases(type, null);
    }

    @Override
    public String[] getServerAliases(String type, Principal[] issuers) {
      return new String[0];
    }

    @Override
    public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
      return null;
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
      return keys.getCertificateChain(alias);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
      return keys.getPrivateKey(alias);
    }
  }

  String[] supportedSuites() throws Exception {
    return SSLContext.getDefault().getDefaultSSLParameters().getCipherSuites();
  }

  TlsPeer versions(String... some) {
    versions = some;
    return this;
  }

  TlsPeer suites(String... some) {
    suites = some;
    return this;
  }

  /** A socket that has not shaken hands yet. */
  SSLSocket connect(DoipServer server) throws Exception {
    Socket plain = new Socket();
    plain.setSoTimeout(MILLIS);
    plain.connect(server.tls().address(), MILLIS);
    return over(plain);
  }

  SSLSocket over(Socket plain) throws Exception {
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys, trust.getTrustManagers(), null);
    SSLSocket socket =
        (SSLSocket) context.getSocketFactory().createSocket(plain, host, plain.getPort(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setProtocols(versions);
    if (suites.length > 0) {
      parameters.setCipherSuites(suites);
    }
    socket.setSSLParameters(parameters);
    return socket;
  }

  /** Connected and through the handshake. */
  RawTester tester(DoipServer server) throws Exception {
    SSLSocket socket = connect(server);
    socket.startHandshake();
    return RawTester.over(socket);
  }
}
