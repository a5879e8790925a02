package io.github.cucumberdoip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path directory;

  @Test
  void explainsItself() {
    assertThat(run("features", "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("--tags expression").contains("2 ");
    assertThat(err.size()).isZero();
  }

  @Test
  void endsWithPathOfReport() throws IOException {
    feature("good", "* the DoIP sample passes");

    assertThat(runFeatures()).isZero();

    Path report = directory.resolve("out").resolve("report.html");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .matches("(?s)1 scenario: 1 passed, in [0-9.]+ s\nReport: .*")
        .endsWith("Report: " + report + System.lineSeparator());
    assertThat(report).isNotEmptyFile();
    assertThat(report.resolveSibling("report.xml")).content().contains("testcase");
  }

  @Test
  void showsWhereAndWhyScenarioFailed() throws IOException {
    feature("bad", "* the DoIP sample passes", "* the DoIP sample fails with \"one|two\"");
    feature("good", "* the DoIP sample passes");
    feature("typo", "* the DoIP sample pases");

    assertThat(runFeatures()).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            directory.resolve("bad.feature")
                + ":4: failed: bad\n"
                + "  at \"* the DoIP sample fails with \"one|two\"\"\n"
                + "    one\n    two\n")
        .contains(
            directory.resolve("typo.feature")
                + ":3: undefined: typo\n  at \"* the DoIP sample pases\"\n"
                + "    no step reads like this")
        .contains("3 scenarios: 1 passed, 1 undefined, 1 failed, in ");
  }

  @Test
  void saysThatATableIsMissing() throws IOException {
    feature("bare", "* a DoIP ECU with:");

    assertThat(runFeatures()).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("at \"* a DoIP ECU with:\"\n    this step needs a table or a text");
  }

  @Test
  void runsOneLineOfFile() throws IOException {
    Files.writeString(
        directory.resolve("two.feature"),
        "Feature: f\nScenario: a\n* the DoIP sample passes\nScenario: b\n* typo\n");

    assertThat(runFeatures(directory.resolve("two.feature") + ":2")).isZero();
  }

  @Test
  void saysWhatIsWrongWithPath() {
    assertThat(run("features", "no/such.feature:3")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("not a feature file or directory: \"no/such.feature:3\"")
        .contains("to mend:");
    assertThat(out.size()).isZero();
  }

  @Test
  void doesNotPassWhenTagsLeaveNothing() throws IOException {
    feature("good", "* the DoIP sample passes");

    assertThat(runFeatures(directory.toString(), "--tags", "@none")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("not a selection of scenarios:")
        .contains("@none");
  }

  @Test
  void showsWhatIsNoGherkin() throws IOException {
    feature("broken", "* the DoIP sample passes", "Gien a typo");

    assertThat(runFeatures()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("broken.feature", "Gien a typo");
  }

  @Test
  void offersNearCommand() {
    assertThat(run("feature")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("did you mean features?");
  }

  @Test
  void wantsCommand() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--help");
  }

  private int runFeatures() {
    return runFeatures(directory.toString());
  }

  private int runFeatures(String... words) {
    List<String> all = new ArrayList<>(List.of("features"));
    all.addAll(List.of(words));
    all.addAll(List.of("--report", directory.resolve("out").toString()));
    all.addAll(List.of("--glue", "io.github.cucumberdoip.support.sample"));
    return run(all.toArray(String[]::new));
  }

  private int run(String... words) {
    return Main.run(
        List.of(words),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private void feature(String name, String... steps) throws IOException {
    Files.writeString(
        directory.resolve(name + ".feature"),
        "Feature: f\nScenario: " + name + "\n" + String.join("\n", steps) + "\n");
  }
}
