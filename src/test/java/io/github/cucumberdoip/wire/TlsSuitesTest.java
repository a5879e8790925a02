package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.tls.TlsIdentity;
import io.github.cucumberdoip.tls.TlsSuite;
import io.github.cucumberdoip.tls.TlsVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each cipher suite that the ECU knows, with OpenSSL as the tester. */
@Tag("sockets")
@Timeout(120)
class TlsSuitesTest {
  private static final TlsEcus ECUS = new TlsEcus();

  @TempDir static Path folder;

  private static TlsIdentity rsa;

  @BeforeAll
  static void makeCertificates() throws Exception {
    assumeTrue(Openssl.isInstalled(), "openssl is not on the PATH");
    ECUS.certificates().writeTo(folder);
    Path certificate = folder.resolve("rsa.pem");
    Path key = folder.resolve("rsa-key.pem");
    Openssl.run(
        ("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=ecu -keyout "
                + key
                + " -out "
                + certificate)
            .split(" "));
    rsa = TlsIdentity.ofPem(certificate, key);
  }

  @ParameterizedTest
  @EnumSource
  void routingActivation(TlsSuite suite) throws Exception {
    boolean byRsa = suite.name().contains("_RSA_");
    try (DoipServer server =
        ECUS.started(tls -> (byRsa ? tls.withIdentity(rsa) : tls).withSuites(List.of(suite)))) {
      byte[] answer =
          Openssl.exchange(
              Hex.bytes(RawTester.ACTIVATION),
              17,
              "s_client",
              "-quiet",
              "-verify_return_error",
              "-connect",
              "127.0.0.1:" + server.tls().address().getPort(),
              "-CAfile",
              folder.resolve(byRsa ? "rsa.pem" : "ca.pem").toString(),
              suite.version() == TlsVersion.TLS_1_3 ? "-tls1_3" : "-tls1_2",
              "-ciphersuites",
              suite.version() == TlsVersion.TLS_1_3 ? suite.name() : "TLS_AES_128_GCM_SHA256",
              "-cipher",
              (suite.version() == TlsVersion.TLS_1_3 ? "DEFAULT" : openssl(suite)) + "@SECLEVEL=0");
      assertThat(answer).as(server.journal().entries().toString()).hasSize(17);
      assertThat(Hex.message(answer)).isEqualTo(RawTester.ACTIVATED);
      assertThat(TlsEcus.note(server, "TLS handshake done: "))
          .endsWith(suite.version() + ", " + suite);
    }
  }

  /** OpenSSL has names of its own for the suites of TLS 1.2. */
  private static String openssl(TlsSuite suite) {
    return suite
        .name()
        .substring("TLS_".length())
        .replace("_WITH_", "_")
        .replace("AES_128_CBC_", "AES128_")
        .replace("AES_", "AES")
        .replace("CCM_8", "CCM8")
        .replace("POLY1305_SHA256", "POLY1305")
        .replace('_', '-');
  }
}
