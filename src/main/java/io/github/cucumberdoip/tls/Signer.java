package io.github.cucumberdoip.tls;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.util.List;
import java.util.Vector;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateEntry;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.SignatureScheme;
import org.bouncycastle.tls.TlsContext;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedSigner;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/** Shows the certificate of the ECU and signs with its key. */
final class Signer {
  private static final int P256_BITS = 256;
  private static final int P384_BITS = 384;

  private Signer() {}

  static TlsCredentials credentials(TlsContext context, BcTlsCrypto crypto, TlsIdentity identity)
      throws IOException {
    boolean tls13 = TlsUtils.isTLSv13(context);
    return new BcDefaultTlsCredentialedSigner(
        new TlsCryptoParameters(context),
        crypto,
        PrivateKeyFactory.createKey(identity.key().getEncoded()),
        certificate(crypto, identity, tls13),
        algorithm(context, schemes(identity, tls13)));
  }

  private static Certificate certificate(BcTlsCrypto crypto, TlsIdentity identity, boolean tls13)
      throws IOException {
    try {
      List<X509Certificate> chain = identity.chain();
      TlsCertificate[] all = new TlsCertificate[chain.size()];
      CertificateEntry[] entries = new CertificateEntry[chain.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = crypto.createCertificate(chain.get(i).getEncoded());
        entries[i] = new CertificateEntry(all[i], null);
      }
      return tls13 ? new Certificate(TlsUtils.EMPTY_BYTES, entries) : new Certificate(all);
    } catch (CertificateEncodingException e) {
      throw new TlsFatalAlert(AlertDescription.internal_error, e);
    }
  }

  /** How the key can sign, the preferred way first. */
  private static List<Integer> schemes(TlsIdentity identity, boolean tls13) {
    return switch (identity.certificate().getPublicKey().getAlgorithm()) {
      case "RSA" ->
          tls13
              ? List.of(SignatureScheme.rsa_pss_rsae_sha256)
              : List.of(SignatureScheme.rsa_pss_rsae_sha256, SignatureScheme.rsa_pkcs1_sha256);
      case "EC" -> List.of(ofCurve(identity));
      default -> List.of(SignatureScheme.ed25519);
    };
  }

  private static int ofCurve(TlsIdentity identity) {
    int bits =
        ((ECKey) identity.certificate().getPublicKey())
            .getParams()
            .getCurve()
            .getField()
            .getFieldSize();
    if (bits == P256_BITS) {
      return SignatureScheme.ecdsa_secp256r1_sha256;
    }
    return bits == P384_BITS
        ? SignatureScheme.ecdsa_secp384r1_sha384
        : SignatureScheme.ecdsa_secp521r1_sha512;
  }

  private static SignatureAndHashAlgorithm algorithm(TlsContext context, List<Integer> schemes)
      throws IOException {
    Vector<?> offered = context.getSecurityParametersHandshake().getClientSigAlgs();
    for (int scheme : schemes) {
      SignatureAndHashAlgorithm algorithm = SignatureScheme.getSignatureAndHashAlgorithm(scheme);
      if (offered == null || offered.contains(algorithm)) {
        return algorithm;
      }
    }
    throw new TlsFatalAlert(
        AlertDescription.handshake_failure,
        "the tester accepts no signature that the key of the ECU's certificate can make");
  }
}
