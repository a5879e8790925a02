package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSettingsTest {
  private static ReportSettings settings(Map<String, String> variables, String... tags) {
    return ReportSettings.of(
        new Configuration(name -> Optional.ofNullable(variables.get(name)), Map.of()),
        List.of(tags));
  }

  private static ReportSettings when(String word, String... tags) {
    return settings(Map.of("doip.report.when", word), tags);
  }

  private static ReportSettings size(String text) {
    return settings(Map.of("doip.report.size", text));
  }

  @Test
  void byDefaultAllScenariosShowTheirTraffic() {
    assertThat(settings(Map.of()).when()).isEqualTo(ReportWhen.ALWAYS);
    assertThat(settings(Map.of()).limits().bytes()).isEqualTo(256 << 10);
  }

  @ParameterizedTest
  @CsvSource({
    "always, '', ALWAYS",
    "always, @doip-no-report, NEVER",
    "always, @doip-report-on-failure, ON_FAILURE",
    "on-failure, '', ON_FAILURE",
    "On Failure, @doip-report, ALWAYS",
    "ON_FAILURE, @doip-no-report, NEVER",
    "tagged, '', TAGGED",
    "tagged, @doip-report, ALWAYS",
    "tagged, @doip-report-on-failure, ON_FAILURE",
    "never, '', NEVER",
    "never, @doip-report, NEVER"
  })
  void tagsOverrideThePropertyUnlessItSaysNever(String word, String tag, ReportWhen expected) {
    assertThat(when(word, tag).when()).isEqualTo(expected);
  }

  @Test
  void onlyFailuresAreWantedOnFailure() {
    assertThat(ReportWhen.ALWAYS.wants(false)).isTrue();
    assertThat(ReportWhen.ON_FAILURE.wants(false)).isFalse();
    assertThat(ReportWhen.ON_FAILURE.wants(true)).isTrue();
    assertThat(ReportWhen.TAGGED.wants(true)).isFalse();
    assertThat(ReportWhen.NEVER.wants(true)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"5000, 5000", "64 KiB, 65536", "64kb, 65536", "1 MiB, 1048576", "4096 bytes, 4096"})
  void sizesHaveUnits(String text, int bytes) {
    assertThat(size(text).limits().bytes()).isEqualTo(bytes);
  }

  @Test
  void valuesThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> when("on-failures"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("did you mean on-failure?");
    assertThatThrownBy(() -> size("much"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("doip.report.size=256 KiB");
    assertThatThrownBy(() -> size("3000 MiB")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> size("1 KiB")).hasMessageContaining("4 KiB or more");
  }

  @Test
  void filesOnTheClassPathGiveOnlyOurProperties() {
    assertThat(Configuration.read(List.of("junit-platform.properties", "no.such.file")))
        .allSatisfy((name, value) -> assertThat(name).startsWith("doip."));
    Configuration files =
        new Configuration(name -> Optional.empty(), Map.of("doip.report.when", "never"));
    assertThat(ReportSettings.of(files, List.of()).when()).isEqualTo(ReportWhen.NEVER);
  }
}
