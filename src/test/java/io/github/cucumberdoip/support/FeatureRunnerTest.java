package io.github.cucumberdoip.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRun.UndefinedStep;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureRunnerTest {
  private final FeatureRunner runner =
      FeatureRunner.withGlue("io.github.cucumberdoip.support.sample");

  @Test
  void tellsHowEachScenarioEnded() {
    FeatureRun run =
        runner.run(
            """
            Feature: f
              Scenario: good
                * the DoIP sample passes
              Scenario: bad
                * the DoIP sample passes
                * the DoIP sample fails with "one|two"
              Scenario: later
                * the DoIP sample is pending
            """);

    assertThat(run.scenarios())
        .extracting(ScenarioRun::name, ScenarioRun::status)
        .containsExactly(
            tuple("good", Status.PASSED),
            tuple("bad", Status.FAILED),
            tuple("later", Status.PENDING));
    ScenarioRun bad = run.scenariosNamed("bad").get(0);
    assertThat(bad.failingStep()).isEqualTo("the DoIP sample fails with \"one|two\"");
    assertThat(bad.message()).isEqualTo("one\ntwo");
    assertThat(bad.failures().get(0).error()).isInstanceOf(AssertionError.class);
  }

  @Test
  void offersSnippetsForUndefinedSteps() {
    FeatureRun run = runner.run("Feature: f\nScenario: s\n* the DoIP sample flies\n");

    assertThat(run.onlyScenario().status()).isEqualTo(Status.UNDEFINED);
    assertThat(run.undefinedSteps())
        .extracting(UndefinedStep::text)
        .containsExactly("the DoIP sample flies");
    assertThat(run.undefinedSteps().get(0).snippets().get(0)).contains("the DoIP sample flies");
  }

  @Test
  void keepsFailuresOfHooksBesideThoseOfSteps() {
    ScenarioRun scenario =
        runner
            .run("Feature: f\n@failing-hook\nScenario: s\n* the DoIP sample fails without a word\n")
            .onlyScenario();

    assertThat(scenario.message()).isEqualTo("java.lang.IllegalStateException\nthe hook fails too");
    assertThat(scenario.failures().get(1).step()).contains("SampleSteps.failsAtEnd");
  }

  @Test
  void runsOnlyTaggedScenarios() {
    FeatureRun run =
        runner
            .tagged("@a and not @b")
            .run("Feature: f\n@a\nScenario: one\n@a @b\nScenario: two\nScenario: three\n");

    assertThat(run.onlyScenario().name()).isEqualTo("one");
  }

  @Test
  void nestsOnOneThread() {
    ScenarioRun outer =
        runner
            .run(
                """
                Feature: f
                  Scenario: outer
                    * the DoIP sample runs a failing scenario within
                    * the DoIP sample passes
                """)
            .onlyScenario();

    assertThat(outer.name()).isEqualTo("outer");
    assertThat(outer.status()).isEqualTo(Status.PASSED);
  }

  @Test
  void runsOnSeveralThreadsAtOnce() {
    List<String> messages =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(
                i -> "Feature: f\nScenario: s\n* the DoIP sample fails with \"%d\"\n".formatted(i))
            .map(feature -> runner.run(feature).onlyScenario().message())
            .toList();

    assertThat(messages).isEqualTo(IntStream.range(0, 40).mapToObj(String::valueOf).toList());
  }

  @Test
  void refusesTextThatIsNotGherkin() {
    assertThatThrownBy(() -> runner.run("Feature: f\nScenario: s\n* a step\n  Gien a typo\n"))
        .isInstanceOf(FeatureParserException.class)
        .hasMessageContaining("Gien a typo");
  }

  @Test
  void namesTheScenariosThatRanWhenAskedForAnother() {
    FeatureRun run = runner.run("Feature: f\nScenario: good\n* the DoIP sample passes\n");

    assertThatThrownBy(() -> run.scenariosNamed("god"))
        .hasMessage(
            "no scenario \"god\" in the feature that ran\n  scenarios: \"good\"\n"
                + "  did you mean \"good\"?");
  }
}
