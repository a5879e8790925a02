package io.github.cucumberdoip.tls;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Vector;
import org.bouncycastle.tls.AbstractTlsServer;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.ClientCertificateType;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/** The ECU's part in one handshake, as its settings say. */
final class EcuTlsServer extends AbstractTlsServer {
  private final BcTlsCrypto crypto;
  private final TlsSettings settings;
  private final Optional<KeyLog> keyLog;
  private final ClientCertificates clients;
  private Optional<X509Certificate> client = Optional.empty();

  EcuTlsServer(BcTlsCrypto crypto, TlsSettings settings, Optional<KeyLog> keyLog) {
    super(crypto);
    this.crypto = crypto;
    this.settings = settings;
    this.keyLog = keyLog;
    this.clients = new ClientCertificates(settings.trustedClients());
  }

  TlsVersion version() {
    return TlsUtils.isTLSv13(context) ? TlsVersion.TLS_1_3 : TlsVersion.TLS_1_2;
  }

  TlsSuite suite() {
    return TlsSuite.of(context.getSecurityParametersConnection().getCipherSuite()).orElseThrow();
  }

  Optional<X509Certificate> client() {
    return client;
  }

  @Override
  protected ProtocolVersion[] getSupportedVersions() {
    boolean newer = settings.versions().contains(TlsVersion.TLS_1_3);
    boolean older = settings.versions().contains(TlsVersion.TLS_1_2);
    if (newer && older) {
      return ProtocolVersion.TLSv13.downTo(ProtocolVersion.TLSv12);
    }
    return (newer ? ProtocolVersion.TLSv13 : ProtocolVersion.TLSv12).only();
  }

  @Override
  protected int[] getSupportedCipherSuites() {
    String key = settings.identity().certificate().getPublicKey().getAlgorithm();
    String family = key.equals("EdDSA") ? "EC" : key;
    return settings.suites().stream()
        .filter(suite -> suite.fits(family))
        .mapToInt(TlsSuite::code)
        .toArray();
  }

  @Override
  protected boolean preferLocalCipherSuites() {
    return true;
  }

  @Override
  protected String getDetailMessageNoCipherSuite() {
    return "the tester offers none of the ECU's cipher suites";
  }

  /** Testers often just close the socket. */
  @Override
  public boolean requiresCloseNotify() {
    return false;
  }

  @Override
  public TlsCredentials getCredentials() throws IOException {
    if (version() == TlsVersion.TLS_1_3 && keyLog.isPresent()) {
      keyLog.get().handshake(context);
    }
    return Signer.credentials(context, crypto, settings.identity());
  }

  @Override
  public CertificateRequest getCertificateRequest() throws IOException {
    if (settings.trustedClients().isEmpty()) {
      return null;
    }
    Vector<?> algorithms = TlsUtils.getDefaultSupportedSignatureAlgorithms(context);
    return version() == TlsVersion.TLS_1_3
        ? new CertificateRequest(TlsUtils.EMPTY_BYTES, algorithms, null, clients.authorities())
        : new CertificateRequest(
            new short[] {ClientCertificateType.ecdsa_sign, ClientCertificateType.rsa_sign},
            algorithms,
            clients.authorities());
  }

  @Override
  public void notifyClientCertificate(Certificate certificate) throws IOException {
    client = Optional.of(clients.accept(certificate, version() == TlsVersion.TLS_1_3));
  }

  @Override
  public void notifyHandshakeComplete() throws IOException {
    if (keyLog.isPresent()) {
      if (version() == TlsVersion.TLS_1_3) {
        keyLog.get().application(context);
      } else {
        keyLog.get().master(context);
      }
    }
  }
}
