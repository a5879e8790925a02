package io.github.cucumberdoip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the product to the rules of the house. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  static final String ROOT = "io.github.cucumberdoip";

  @ArchTest static final ArchRule ARROWS = Layers.arrowsPointDownward(ROOT);
  @ArchTest static final ArchRule PACKAGES = Layers.everyPackageIsLayer(ROOT);
  @ArchTest static final ArchRule CYCLES = Layers.noCycles();
  @ArchTest static final ArchRule FINAL = Rules.staticFieldsAreFinal();
  @ArchTest static final ArchRule IMMUTABLE = Rules.staticFieldsAreImmutable(ROOT);
  @ArchTest static final ArchRule SLEEP = Rules.nobodySleeps();
  @ArchTest static final ArchRule PRINT = Rules.onlyCliPrints(ROOT);
  @ArchTest static final ArchRule CUCUMBER = Rules.cucumberStaysInItsPackages(ROOT);
  @ArchTest static final ArchRule SOCKETS = Rules.socketsStayInTheirPackages(ROOT);
  @ArchTest static final ArchRule GLUE = Rules.glueIsPublicAndStateless(ROOT);

  @Test
  void sourceFilesCanBeReadInOneGo() throws IOException {
    assertThat(SourceSize.tooLong(Path.of("src"))).isEmpty();
  }
}
