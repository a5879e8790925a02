package io.github.cucumberdoip.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.tls.TlsServerProtocol;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/** One handshake of an ECU with a tester. */
final class Handshake {
  private Handshake() {}

  static TlsSession accept(
      TlsSettings settings, Optional<KeyLog> keyLog, InputStream in, OutputStream out)
      throws TlsHandshakeException {
    FirstBytes seen = new FirstBytes(in);
    TlsServerProtocol protocol = new TlsServerProtocol(seen, out);
    try {
      EcuTlsServer server = new EcuTlsServer(new BcTlsCrypto(new SecureRandom()), settings, keyLog);
      protocol.accept(server);
      return new TlsSession(protocol, server);
    } catch (IOException | RuntimeException e) {
      throw new TlsHandshakeException(
          HandshakeReason.of(e, seen, settings), HandshakeReason.isByTester(e, seen), e);
    }
  }
}
