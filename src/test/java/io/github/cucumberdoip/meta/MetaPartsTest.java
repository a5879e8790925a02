package io.github.cucumberdoip.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaPartsTest {

  @Test
  void putsTaggedScenarioIntoFeature() {
    assertThat(FeatureText.complete("@a\nScenario: s\n"))
        .isEqualTo("Feature: nested\n@a\nScenario: s\n");
  }

  @Test
  void putsScenarioThatQuotesFeatureIntoFeature() {
    assertThat(FeatureText.complete("Scenario: s\n* runs:\n```\nFeature: f\n```\n"))
        .startsWith("Feature: nested\nScenario: s\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Feature: f", "# language: en\n@tag\n  Feature: f\n", "\n\nAbility: f"})
  void leavesWholeFeatureAlone(String text) {
    assertThat(FeatureText.complete(text)).isEqualTo(text);
  }

  @Test
  void findsLinesInOrderAndTrimmed() {
    assertThat(MessageLines.firstMissing(" two\n\n  four", "one\n  two 2\nthree\nfour")).isEmpty();
  }

  @Test
  void missesLinesInAnotherOrder() {
    assertThat(MessageLines.firstMissing("two\none", "one\ntwo")).contains("one");
  }

  @Test
  void wantsRepeatedLinesRepeated() {
    assertThat(MessageLines.firstMissing("one\none", "one\ntwo")).contains("one");
  }
}
