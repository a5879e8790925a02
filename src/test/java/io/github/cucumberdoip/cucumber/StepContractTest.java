package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.cucumberdoip.meta.AttachmentSteps;
import io.github.cucumberdoip.meta.BackgroundSteps;
import io.github.cucumberdoip.meta.MetaSteps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds all steps to the contract of the step library. */
class StepContractTest {
  private static final String PACKAGE = "io.github.cucumberdoip.cucumber";
  private static final String META = "io.github.cucumberdoip.meta";
  private static final String RAW = "io.github.cucumberdoip.raw";

  private final List<StepMethod> steps = new ArrayList<>();

  @BeforeEach
  void readSources() throws IOException {
    steps.addAll(StepSources.below(Path.of("src/main/java", PACKAGE.replace('.', '/'))));
    steps.addAll(StepSources.below(Path.of("src/test/java", META.replace('.', '/'))));
    steps.addAll(StepSources.below(Path.of("src/test/java", RAW.replace('.', '/'))));
  }

  @Test
  void everyStepKeepsTheContract() {
    assertThat(steps).flatExtracting(StepContract::problems).isEmpty();
    assertThat(classes()).flatExtracting(StepContract::problems).isEmpty();
  }

  @Test
  void sourcesShowEveryStepThatCucumberSees() {
    assertThat(steps)
        .extracting(StepMethod::place)
        .containsExactlyInAnyOrderElementsOf(
            classes().stream().flatMap(type -> StepContract.stepMethods(type).stream()).toList());
  }

  @Test
  void everyExampleInJavadocUsesItsStep(@TempDir Path scratch) throws IOException {
    List<String> problems = new ArrayList<>();
    for (StepMethod step : steps) {
      problems.addAll(
          StepExamples.problems(step, scratch, PACKAGE + ".glue", PACKAGE + ".tester", META, RAW));
    }
    assertThat(problems).isEmpty();
  }

  private static List<Class<?>> classes() {
    List<Class<?>> classes =
        new ArrayList<>(List.of(MetaSteps.class, BackgroundSteps.class, AttachmentSteps.class));
    new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages(PACKAGE).stream()
            .map(JavaClass::reflect)
            .forEach(classes::add);
    new ClassFileImporter()
        .importPackages(RAW).stream().map(JavaClass::reflect).forEach(classes::add);
    return classes;
  }
}
