package io.github.cucumberdoip.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.tls.TlsServerProtocol;

/**
 * A connection after its handshake: what is read from and written to its streams goes through TLS.
 * One thread may read while others write, one at a time.
 */
public final class TlsSession {
  private final TlsServerProtocol protocol;
  private final TlsVersion version;
  private final TlsSuite suite;
  private final Optional<X509Certificate> client;

  TlsSession(TlsServerProtocol protocol, EcuTlsServer server) {
    this.protocol = protocol;
    this.version = server.version();
    this.suite = server.suite();
    this.client = server.client();
  }

  /** {@return what the tester sends; it ends with the tester's close_notify or its connection} */
  public InputStream in() {
    return protocol.getInputStream();
  }

  /** {@return what the ECU sends} */
  public OutputStream out() {
    return protocol.getOutputStream();
  }

  /**
   * Says with a close_notify that the ECU sends no more, and closes both streams below.
   *
   * @throws IOException if it cannot be sent
   */
  public void end() throws IOException {
    protocol.close();
  }

  /** {@return the version that both agreed on} */
  public TlsVersion version() {
    return version;
  }

  /** {@return the cipher suite that both agreed on} */
  public TlsSuite suite() {
    return suite;
  }

  /** {@return the certificate of the tester, empty if none was demanded} */
  public Optional<X509Certificate> client() {
    return client;
  }

  /** For a reader: version, suite and the name of the tester's certificate. */
  @Override
  public String toString() {
    return version
        + ", "
        + suite
        + client.map(c -> ", client certificate " + c.getSubjectX500Principal()).orElse("");
  }
}
