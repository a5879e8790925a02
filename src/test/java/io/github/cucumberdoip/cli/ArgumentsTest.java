package io.github.cucumberdoip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  @Test
  void hasDefaultForEverything() {
    assertThat(Arguments.parse(List.of()))
        .isEqualTo(
            new Arguments(
                List.of("features"),
                List.of(
                    "io.github.cucumberdoip.cucumber.glue",
                    "io.github.cucumberdoip.cucumber.tester"),
                "",
                Path.of("target/doip-report"),
                2,
                Map.of()));
  }

  @Test
  void takesOptionsAndPathsInAnyOrder() {
    Arguments arguments =
        Arguments.parse(
            List.of(
                "one",
                "--tags",
                "@a and not @b",
                "two.feature:12",
                "--glue",
                "my.steps",
                "--report",
                "out",
                "--glue",
                "more.steps",
                "--threads",
                "8",
                "--set",
                "doip.tcp.port=0",
                "--set",
                "a=b=c"));

    assertThat(arguments.paths()).containsExactly("one", "two.feature:12");
    assertThat(arguments.glue()).endsWith("my.steps", "more.steps").hasSize(4);
    assertThat(arguments.tags()).isEqualTo("@a and not @b");
    assertThat(arguments.report()).isEqualTo(Path.of("out"));
    assertThat(arguments.threads()).isEqualTo(8);
    assertThat(arguments.variables()).isEqualTo(Map.of("doip.tcp.port", "0", "a", "b=c"));
  }

  @Test
  void offersNearOption() {
    assertThatThrownBy(() -> Arguments.parse(List.of("--tag", "@a")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            """
            not an option: "--tag"
              expected: --glue, --tags, --report, --threads, --set, --help
              to mend:  did you mean --tags?""");
  }

  @ParameterizedTest
  @CsvSource({"--glue,''", "--tags,--threads", "--report,''", "--threads,--glue", "--set,--glue"})
  void wantsValueAfterOption(String option, String next) {
    List<String> words = next.isEmpty() ? List.of(option) : List.of(option, next);

    assertThatThrownBy(() -> Arguments.parse(words))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a value for " + option + ": \"" + next + "\"")
        .hasMessageContaining("write for example " + option + " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "257", "two", "1e1", "99999999999"})
  void refusesImpossibleNumberOfThreads(String number) {
    assertThatThrownBy(() -> Arguments.parse(List.of("--threads", number)))
        .hasMessageStartingWith("not a number of threads: \"" + number + "\"")
        .hasMessageContaining("1..256");
  }

  @Test
  void refusesGlueThatIsNoPackage() {
    assertThatThrownBy(() -> Arguments.parse(List.of("--glue", "src/test/java")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a package: \"src/test/java\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doip.tcp.port", "=1", "1=2", "a b=c"})
  void refusesVariableWithoutNameOrValue(String text) {
    assertThatThrownBy(() -> Arguments.parse(List.of("--set", text)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a variable with its value: \"" + text + "\"");
  }

  @Test
  void refusesBrokenTagExpression() {
    assertThatThrownBy(() -> Arguments.parse(List.of("--tags", "@a and")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a tag expression: \"@a and\"");
  }
}
