package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.support.FeatureRun;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All pages keep what they promise. */
class DocsTest {
  private static final FeatureRunner RUNNER =
      FeatureRunner.withGlue(
          "io.github.cucumberdoip.cucumber.glue",
          "io.github.cucumberdoip.cucumber.tester",
          "io.github.cucumberdoip.meta");

  static Stream<Block> features() {
    return blocks("gherkin")
        // The tutorial has features that fail on purpose and steps of its own; TutorialIT runs
        // them.
        .filter(block -> !block.isMarked("file"))
        .filter(block -> block.text().strip().matches("(?s)(Feature|Example):.*"));
  }

  @ParameterizedTest
  @MethodSource("features")
  @Tag("sockets")
  void completeFeaturesPass(Block block) {
    String text = block.text().strip();
    FeatureRun run = RUNNER.run(text.startsWith("Feature:") ? text : "Feature: page\n" + text);

    assertThat(run.scenarios()).as(block.place()).isNotEmpty();
    assertThat(run.scenarios())
        .as(block.place())
        .allSatisfy(
            scenario -> assertThat(scenario.status()).as(said(scenario)).isEqualTo(Status.PASSED));
    assertThat(run.undefinedSteps()).as(block.place()).isEmpty();
  }

  @Test
  void linksLeadToFiles() {
    List<String> broken =
        Page.all().stream()
            .flatMap(
                page ->
                    page.links().stream()
                        .filter(link -> !link.matches("[a-z]+:.*"))
                        .filter(link -> !Files.exists(target(page.path(), link)))
                        .map(link -> page.path() + " links to " + link))
            .toList();

    assertThat(broken).isEmpty();
  }

  @Test
  void findsTheLinksAndFeaturesOfTheReadme() {
    assertThat(Page.read(Path.of("README.md")).links())
        .contains("docs/tutorials/first-scenario.md");
    assertThat(features().map(block -> block.page().toString())).contains("README.md");
  }

  @Test
  void versionsAreThoseOfOurPom() throws IOException {
    OwnPom pom = OwnPom.read();

    assertThat(blocks("xml").filter(block -> block.text().contains("<version>"))).isNotEmpty();
    assertThat(blocks("xml"))
        .allSatisfy(
            block ->
                assertThat(pom.deviations(withoutReader(block.text())))
                    .as(block.place())
                    .isEmpty());
  }

  /** The reader's own project has a version of its own. */
  private static String withoutReader(String pom) {
    return pom.replaceAll("<groupId>example</groupId>\\s*<artifactId>.*</artifactId>", "");
  }

  @Test
  void aVersionOfItsOwnIsFound() throws IOException {
    String other = "<artifactId>cucumber-bom</artifactId> <version>7.0.0</version>";

    assertThat(OwnPom.read().deviations(other)).singleElement().asString().contains("7.0.0, ours");
  }

  @Test
  void glueLinesNameOurPackages() {
    Set<String> ours =
        Set.of("io.github.cucumberdoip.cucumber.glue", "io.github.cucumberdoip.cucumber.tester");
    List<String> lines =
        blocks("properties")
            .flatMap(block -> block.text().lines())
            .filter(line -> line.startsWith("cucumber.glue="))
            .toList();

    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(Stream.of(line.substring(line.indexOf('=') + 1).split(",")))
                    .containsAll(ours));
    assertThat(ours).allMatch(name -> Files.isDirectory(source(name)));
  }

  private static Path source(String packageName) {
    return Path.of("src/main/java", packageName.split("\\."));
  }

  private static Path target(Path page, String link) {
    Path base = page.getParent() == null ? Path.of("") : page.getParent();
    return base.resolve(link.replaceFirst("#.*", "")).normalize().toAbsolutePath();
  }

  private static String said(ScenarioRun scenario) {
    return scenario.name() + " at " + scenario.failingStep() + "\n" + scenario.message();
  }

  private static Stream<Block> blocks(String language) {
    return Page.all().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.language().equals(language));
  }
}
