package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.tls.CertificateKind;
import io.github.cucumberdoip.tls.TlsIdentity;
import io.github.cucumberdoip.tls.TlsVersion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which certificates are accepted by either side. */
@Tag("sockets")
@Timeout(60)
class TlsAuthenticationTest {
  private static final TlsEcus ECUS = new TlsEcus();

  @ParameterizedTest
  @EnumSource(names = "VALID", mode = EnumSource.Mode.EXCLUDE)
  void testersRefuseBadCertificates(CertificateKind kind) throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls.withIdentity(ECUS.certificates().ecu(kind)));
        SSLSocket tester = ECUS.peer().connect(server)) {
      assertThatThrownBy(tester::startHandshake).isInstanceOf(SSLHandshakeException.class);
      assertThat(TlsEcus.failure(server))
          .startsWith("the tester sent the alert certificate_unknown (46)");
      TlsEcus.assertNothingReceived(server);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void mutualAuthentication(String version) throws Exception {
    TlsIdentity own = ECUS.certificates().tester(CertificateKind.VALID);
    try (DoipServer server =
            ECUS.started(tls -> tls.withTrustedClients(List.of(ECUS.certificates().authority())));
        RawTester tester =
            ECUS.peer().versions(version).with(own.key(), own.chain()).tester(server)) {
      tester.activate();
      assertThat(TlsEcus.note(server, "TLS handshake done: "))
          .endsWith("client certificate CN=DoIP tester");
    }
  }

  @ParameterizedTest
  @CsvSource({"TLSv1.2,handshake_failure (40)", "TLSv1.3,certificate_required (116)"})
  void noClientCertificate(String version, String alert) throws Exception {
    try (DoipServer server =
            ECUS.started(tls -> tls.withTrustedClients(List.of(ECUS.certificates().authority())));
        SSLSocket tester = ECUS.peer().versions(version).connect(server)) {
      assertRefused(tester);
      assertThat(TlsEcus.failure(server))
          .isEqualTo("the ECU sent the alert " + alert + ": the tester gave no client certificate");
      TlsEcus.assertNothingReceived(server);
    }
  }

  /** With TLS 1.3 the tester is through before the ECU has seen its certificate. */
  private static void assertRefused(SSLSocket tester) {
    assertThatThrownBy(
            () -> {
              tester.startHandshake();
              RawTester.over(tester).send(RawTester.ACTIVATION).receive();
            })
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "EXPIRED,certificate_expired (45),has expired",
    "NOT_YET_VALID,certificate_expired (45),is not valid yet",
    "UNTRUSTED,unknown_ca (48),'is not trusted, its issuer is CN=unknown authority'"
  })
  void badClientCertificates(CertificateKind kind, String alert, String reason) throws Exception {
    TlsIdentity own = ECUS.certificates().tester(kind);
    try (DoipServer server =
            ECUS.started(
                tls ->
                    tls.withVersions(Set.of(TlsVersion.TLS_1_2))
                        .withTrustedClients(List.of(ECUS.certificates().authority())));
        SSLSocket tester = ECUS.peer().withAlways(own.key(), own.chain()).connect(server)) {
      assertRefused(tester);
      assertThat(TlsEcus.failure(server))
          .isEqualTo(
              "the ECU sent the alert "
                  + alert
                  + ": the client certificate of CN=DoIP tester "
                  + reason);
      TlsEcus.assertNothingReceived(server);
    }
  }

  @Test
  void aClientCertificateCanBeTrustedItself() throws Exception {
    TlsIdentity own = ECUS.certificates().tester(CertificateKind.UNTRUSTED);
    try (DoipServer server =
            ECUS.started(tls -> tls.withTrustedClients(List.of(own.certificate())));
        RawTester tester = ECUS.peer().withAlways(own.key(), own.chain()).tester(server)) {
      tester.activate();
    }
  }
}
