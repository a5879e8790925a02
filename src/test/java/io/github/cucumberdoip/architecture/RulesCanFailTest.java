package io.github.cucumberdoip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that can't fail holds nothing, so each is shown classes that break it. */
class RulesCanFailTest {
  private static final String BAD = ArchitectureTest.ROOT + ".architecture.bad";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(BAD);

  @Test
  void seesArrowUpward() {
    assertReports(Layers.arrowsPointDownward(BAD), "KnowsCodec.above");
  }

  @Test
  void seesPackageOutsideTheLayers() {
    assertReports(Layers.everyPackageIsLayer(BAD), "InNoLayer");
  }

  @Test
  void seesCycle() {
    assertReports(Layers.noCycles(), "KnowsCodec.above", "KnowsMessage.below");
  }

  @Test
  void seesStaticFieldThatCanBeWritten() {
    assertReports(Rules.staticFieldsAreFinal(), "StaticState.written");
  }

  @Test
  void seesStaticFieldsOfMutableTypes() {
    assertReports(
        Rules.staticFieldsAreImmutable(BAD),
        "StaticState.LIST",
        "StaticState.COUNTER",
        "StaticState.LOCAL",
        "StaticState.ARRAY");
  }

  @Test
  void acceptsStaticFieldsThatNobodyCanWrite() {
    assertThat(report(Rules.staticFieldsAreImmutable(BAD))).doesNotContain("FINE");
  }

  @Test
  void seesSleep() {
    assertReports(Rules.nobodySleeps(), "Sleeps.onThread", "Sleeps.onUnit");
  }

  @Test
  void seesOutput() {
    assertReports(Rules.onlyCliPrints(BAD), "Prints.out", "Prints.err", "Prints.trace");
  }

  @Test
  void seesCucumberInTheFixture() {
    assertReports(Rules.cucumberStaysInItsPackages(BAD), "KnowsCucumber.scenario");
  }

  @Test
  void seesSocketsAmongTheRules() {
    assertReports(
        Rules.socketsStayInTheirPackages(BAD),
        "KnowsSockets.socket",
        "KnowsSockets.channel",
        "KnowsSockets.secure");
  }

  @Test
  void seesGlueThatSomeObjectFactoriesCanNotMake() {
    assertReports(Rules.glueIsPublicAndStateless(BAD), "Stateful", "Injected", "Hidden");
  }

  @Test
  void seesLongFile(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("Long.java"), "\n".repeat(SourceSize.MOST_LINES + 1));
    Files.writeString(directory.resolve("Fits.java"), "\n".repeat(SourceSize.MOST_LINES));

    assertThat(SourceSize.tooLong(directory)).containsExactly("Long.java: 301 lines");
  }

  private static void assertReports(ArchRule rule, String... culprits) {
    assertThat(report(rule)).contains(culprits);
  }

  private static String report(ArchRule rule) {
    return String.join("\n", rule.evaluate(CLASSES).getFailureReport().getDetails());
  }
}
