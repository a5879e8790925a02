package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.fr.Soit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows the contract steps that break it. */
class StepContractCanFailTest {
  private static final String JAVADOC = "/** Starts it. <pre>\n * Given a DoIP ECU\n * </pre> */ ";

  @Test
  void acceptsGoodStep() throws IOException {
    assertThat(problems(JAVADOC + "@Given(\"a DoIP ECU\") public void starts() {}")).isEmpty();
  }

  @Test
  void seesTwoAnnotations() throws IOException {
    assertThat(problems(JAVADOC + "@Given(\"a DoIP a\") @When(\"a DoIP b\") public void m() {}"))
        .containsExactly("Steps.m has 2 step annotations, one is allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TEXT",
        "\"a DoIP \" + \"ECU\"",
        "value = \"a DoIP ECU\"",
        "\"\"\"\na DoIP ECU\"\"\"",
      })
  void seesExpressionThatIsNoPlainLiteral(String argument) throws IOException {
    assertThat(problems(JAVADOC + "@Given(" + argument + ") public void m() {}"))
        .containsExactly("Steps.m has no plain string literal as its expression: " + argument);
  }

  @Test
  void seesMethodThatIsNotPublic() throws IOException {
    assertThat(problems(JAVADOC + "@Given(\"a DoIP ECU\") void m() {}"))
        .containsExactly("Steps.m is not public");
  }

  @Test
  void seesMissingJavadoc() throws IOException {
    assertThat(problems("@Given(\"a DoIP ECU\") public void m() {}"))
        .containsExactly("Steps.m has no Javadoc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Starts it.", "Given a DoIP ECU", "<pre>ecu.start()</pre>", "<pre>Given a DoIP"})
  void seesJavadocWithoutExample(String javadoc) throws IOException {
    assertThat(problems("/** " + javadoc + " */ @Given(\"a DoIP ECU\") public void m() {}"))
        .containsExactly("Steps.m has no Gherkin example in <pre> in its Javadoc");
  }

  @Test
  void seesNegativeMethodWithPositiveText() throws IOException {
    assertThat(problems(JAVADOC + "@Then(\"the DoIP ECU heard it\") public void heardNothing() {}"))
        .containsExactly(
            "Steps.heardNothing is negative by its name but not by its text: the DoIP ECU heard it");
  }

  @ParameterizedTest
  @CsvSource({
    "^a DoIP ECU$, is a regular expression",
    "a DoIP ECU$, is a regular expression",
    "/a DoIP ECU/, is a regular expression",
    "an ECU, 'could collide with steps of users, it lacks DoIP and UDS'",
    "I start the DoIP ECU, speaks as I",
    "the DoIP ECU that I start, speaks as I",
    "the DoIP ECU has (not )answered, 'has its negation as a choice, it must be a step of its own'",
    "the DoIP ECU has/has-not answered, "
        + "'has its negation as a choice, it must be a step of its own'",
  })
  void seesBadExpression(String expression, String problem) {
    assertThat(StepContract.problemsOfExpression(expression))
        .containsExactly(problem + ": " + expression);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the DoIP ECU has received no request {udsPattern} within {doipDuration}",
        "the UDS response is {udsBytes}",
        "the DoIP ECU announces itself {int} time(s)",
      })
  void acceptsGoodExpression(String expression) {
    assertThat(StepContract.problemsOfExpression(expression)).isEmpty();
  }

  @Test
  void seesParameterTypesWithoutPrefix() {
    assertThat(StepContract.problems(BadGlue.class))
        .containsExactlyInAnyOrder(
            "BadGlue.address makes a parameter type without prefix doip or uds: address",
            "BadGlue.doipVin makes a parameter type without prefix doip or uds: vin");
  }

  @Test
  void seesStepsInOtherLanguagesThatTheSourceScanDoesNotKnow() {
    assertThat(StepContract.stepMethods(BadGlue.class)).containsExactly("BadGlue.step");
  }

  @Test
  void seesExampleOfAnotherStep(@TempDir Path scratch) throws IOException {
    StepMethod step =
        new StepMethod(
            "SampleSteps.passes",
            true,
            List.of("\"the DoIP sample passes\""),
            "<pre>\n Given the DoIP sample is pending\n And the DoIP sample flies\n</pre>");

    assertThat(StepExamples.problems(step, scratch, "io.github.cucumberdoip.support.sample"))
        .containsExactly(
            "undefined: \"the DoIP sample flies\" at SampleSteps.passes.feature:4",
            "SampleSteps.passes is not used by the example in its own Javadoc");
  }

  private static List<String> problems(String method) {
    return StepSources.in("class Steps { " + method + " }").stream()
        .flatMap(step -> StepContract.problems(step).stream())
        .toList();
  }

  /** Glue that breaks the contract. */
  public static class BadGlue {

    /** Named by its method. */
    @ParameterType(".*")
    public String address(String text) {
      return text;
    }

    /** Named by its annotation. */
    @ParameterType(value = ".*", name = "vin")
    public String doipVin(String text) {
      return text;
    }

    /** Well named. */
    @ParameterType(".*")
    public String udsBytes(String text) {
      return text;
    }

    /** French. */
    @Soit("un DoIP ECU")
    public void step() {}
  }
}
