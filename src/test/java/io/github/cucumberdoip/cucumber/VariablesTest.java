package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
  private static final Map<String, String> PROPERTIES =
      Map.of("doip.tcp.port", "13401", "both", "property", "empty", "", "strange", "$1 \\ ${both}");
  private static final Map<String, String> ENVIRONMENT =
      Map.of("DOIP_UDP_PORT", "13402", "BOTH", "environment", "AN_OTHER_NAME", "found");

  private final Variables variables = new Variables(PROPERTIES::get, ENVIRONMENT::get);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13400 | 13400",
        "${doip.tcp.port} | 13401",
        "${doip.tcp.port:13400} | 13401",
        "${doip.udp.port} | 13402",
        "${doip.tls.port:3496} | 3496",
        "${both} | property",
        "${an.other-name} | found",
        "${empty:full} | full",
        "[${unset:}] | []",
        "${unset:a:b} | a:b",
        "${doip.tcp.port} to ${doip.udp.port:1} | 13401 to 13402",
        "${strange} | $1 \\ ${both}",
        "${} and ${1} and $x and { | ${} and ${1} and $x and {",
      })
  void propertyThenEnvironmentThenDefault(String text, String expected) {
    assertThat(variables.expand(text)).isEqualTo(expected);
  }

  @Test
  void aVariableThatIsNotSetSaysHowToSetIt() {
    assertThatThrownBy(() -> variables.expand("port ${doip.tls.port}"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            """
            not a variable with a value: "${doip.tls.port}"
              expected: the system property doip.tls.port or the environment variable DOIP_TLS_PORT
              to mend:  set it, for example with -Ddoip.tls.port=..., or write a default: ${doip.tls.port:...}""");
  }

  @Test
  void whatIsRememberedGoesBeforeAllOthers() {
    Variables remembering = variables.remembering(Map.of("key", "AA BB", "both", "remembered"));

    assertThat(remembering.expand("27 02 ${key}, ${both}, ${doip.tcp.port}"))
        .isEqualTo("27 02 AA BB, remembered, 13401");
    assertThatThrownBy(() -> remembering.expand("${keey}"))
        .hasMessageEndingWith("did you mean ${key}, which is remembered?");
    assertThatThrownBy(() -> remembering.expand("${doip.tls.port}"))
        .hasMessageContaining("-Ddoip.tls.port=...");
  }

  @Test
  void listsDurationsAndNumbersTakeThem() {
    assertThat(StepLists.set("${no.list:0x02 and 2019}", StepValues::protocolVersion))
        .containsExactlyInAnyOrder(2, 3);
    assertThat(StepValues.duration("${no.duration:2s}")).hasSeconds(2);
    assertThat(StepValues.count("${no.count:3}")).isEqualTo(3);
    assertThat(StepValues.number("a port", "${no.port:0x10}", 16)).isEqualTo(16);
    assertThat(StepValues.unquoted("\"${no.text:22 F1 90}\"")).isEqualTo("22 F1 90");
  }
}
