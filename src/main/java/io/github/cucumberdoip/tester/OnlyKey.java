package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.tls.TlsIdentity;
import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.X509ExtendedKeyManager;

/** The only certificate of a tester, given to whoever asks, also if its issuer is not accepted. */
final class OnlyKey extends X509ExtendedKeyManager {
  private static final String ALIAS = "own";

  private final TlsIdentity identity;

  OnlyKey(TlsIdentity identity) {
    this.identity = identity;
  }

  private boolean isOf(String type) {
    return type.startsWith(identity.key().getAlgorithm());
  }

  @Override
  public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
    return Arrays.stream(types).anyMatch(this::isOf) ? ALIAS : null;
  }

  @Override
  public String[] getClientAliases(String type, Principal[] issuers) {
    return isOf(type) ? new String[] {ALIAS} : new String[0];
  }

  @Override
  public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
    return null;
  }

  @Override
  public String[] getServerAliases(String type, Principal[] issuers) {
    return new String[0];
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return identity.chain().toArray(X509Certificate[]::new);
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return identity.key();
  }
}
