package io.github.cucumberdoip.tls;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.DefaultTlsClient;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.TlsAuthentication;
import org.bouncycastle.tls.TlsClientProtocol;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsProtocol;
import org.bouncycastle.tls.TlsServerCertificate;
import org.bouncycastle.tls.TlsServerProtocol;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/**
 * A handshake in memory, before the port is open. It loads what the first handshake needs: a tester
 * has 2 s from its connection on (T_TCP_Initial_Inactivity), which must not go by with that. It
 * also shows whether the ECU can sign with its key.
 */
final class Rehearsal {
  private Rehearsal() {}

  static void of(TlsSettings settings) {
    BcTlsCrypto crypto = new BcTlsCrypto(new SecureRandom());
    EcuTlsServer ecu =
        new EcuTlsServer(crypto, settings.withTrustedClients(List.of()), Optional.empty());
    TlsServerProtocol server = new TlsServerProtocol();
    TlsClientProtocol client = new TlsClientProtocol();
    try {
      server.accept(ecu);
      client.connect(new Tester(crypto, ecu));
      while (server.isHandshaking() || client.isHandshaking()) {
        pass(client, server);
        pass(server, client);
      }
    } catch (IOException | RuntimeException e) {
      throw TlsException.of(
          "cannot shake hands with the certificate of "
              + settings.identity().certificate().getSubjectX500Principal()
              + ": "
              + e.getMessage(),
          "a certificate with a key of EC (P-256, P-384, P-521), RSA or Ed25519 that is its own",
          "check the certificate and its key, and that the cipher suites go with them",
          e);
    }
  }

  private static void pass(TlsProtocol from, TlsProtocol to) throws IOException {
    byte[] bytes = new byte[from.getAvailableOutputBytes()];
    from.readOutput(bytes, 0, bytes.length);
    if (bytes.length > 0) {
      to.offerInput(bytes);
    }
  }

  /** Offers what the ECU takes and trusts everybody. */
  private static final class Tester extends DefaultTlsClient {
    private final ProtocolVersion[] versions;
    private final int[] suites;

    Tester(BcTlsCrypto crypto, EcuTlsServer ecu) {
      super(crypto);
      this.versions = ecu.getSupportedVersions();
      this.suites = ecu.getSupportedCipherSuites();
    }

    @Override
    protected ProtocolVersion[] getSupportedVersions() {
      return versions;
    }

    @Override
    protected int[] getSupportedCipherSuites() {
      return suites;
    }

    @Override
    public TlsAuthentication getAuthentication() {
      return new TlsAuthentication() {
        @Override
        public void notifyServerCertificate(TlsServerCertificate certificate) {
          // trusted
        }

        @Override
        public TlsCredentials getClientCredentials(CertificateRequest request) {
          return null;
        }
      };
    }
  }
}
