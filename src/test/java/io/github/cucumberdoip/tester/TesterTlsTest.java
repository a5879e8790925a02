package io.github.cucumberdoip.tester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.tls.TlsVersion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TesterTlsTest {
  @Test
  void offersBothVersionsAndTheSuitesOfTheJdk() {
    TesterTls tls = TesterTls.trusting();
    assertThat(tls.versions()).isEqualTo(Set.of(TlsVersion.TLS_1_2, TlsVersion.TLS_1_3));
    assertThat(tls.suites()).isEmpty();
    assertThat(tls.trustsAll()).isFalse();
  }

  @Test
  void suitesByNameWithOrWithoutPrefix() {
    assertThat(
            TesterTls.trusting()
                .withSuites(List.of("TLS_AES_128_GCM_SHA256", "aes_256_gcm_sha384"))
                .suites())
        .containsExactly("TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384");
  }

  @Test
  void aSuiteThatTheJdkLacks() {
    TesterTls tls = TesterTls.trusting();
    assertThatThrownBy(() -> tls.withSuites(List.of("TLS_AES_128_GCM_SHA265")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(
            "not a TLS cipher suite of this JDK, which the DoIP tester uses: \"TLS_AES_128_GCM_SHA265\"")
        .hasMessageContaining("\n              TLS_AES_128_GCM_SHA256\n")
        .hasMessageEndingWith("to mend:  did you mean TLS_AES_128_GCM_SHA256?");
  }

  @Test
  void noVersion() {
    TesterTls tls = TesterTls.trusting();
    assertThatThrownBy(tls::withVersions)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("name at least one");
  }
}
