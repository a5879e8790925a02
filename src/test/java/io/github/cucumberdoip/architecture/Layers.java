package io.github.cucumberdoip.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packages of the product and which of the others each of them may know. */
final class Layers {
  private static final String ROOT = "fixture";

  private Layers() {}

  /** The layers, lowest first, each with all that it may use. */
  private static Map<String, List<String>> arrows() {
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    arrows.put("message", List.of());
    arrows.put("uds", List.of("message"));
    arrows.put("journal", List.of("message", "uds"));
    arrows.put("ecu", List.of("message", "uds"));
    arrows.put("codec", List.of("ecu", "journal", "message", "uds"));
    arrows.put("saboteur", List.of("codec", "message", "uds"));
    arrows.put("entity", List.of("codec", "ecu", "journal", "message", "saboteur", "uds"));
    arrows.put("tls", List.of("message"));
    arrows.put("transport", plus(with(arrows, "entity"), "tls"));
    arrows.put("judge", List.of("codec", "journal", "message", "uds"));
    // the fixture says what the judge has to know of it
    arrows.put(ROOT, plus(with(arrows, "transport"), "judge"));
    arrows.put("assertj", List.of("ecu", "journal", "judge", "message", "uds"));
    arrows.put("tester", List.of("codec", "message", "tls", "uds"));
    arrows.put("report", List.of("codec", "journal", "message", "uds"));
    List<String> belowWorld =
        List.of(
            ROOT,
            "assertj",
            "judge",
            "report",
            "tls",
            "entity",
            "saboteur",
            "codec",
            "ecu",
            "journal",
            "message",
            "uds");
    // the world holds what the fixture returns, such as announcements under way
    arrows.put("cucumber", plus(belowWorld, "transport"));
    arrows.put("cucumber.glue", plus(belowWorld, "cucumber"));
    arrows.put("cucumber.tester", plus(belowWorld, "cucumber", "tester"));
    arrows.put("cli", plus(belowWorld, "cucumber", "cucumber.glue", "cucumber.tester", "tester"));
    return arrows;
  }

  static ArchRule arrowsPointDownward(String root) {
    LayeredArchitecture rule =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String layer : arrows().keySet()) {
      rule = rule.layer(layer).definedBy(packageOf(root, layer));
    }
    for (Map.Entry<String, List<String>> arrow : arrows().entrySet()) {
      String[] below = arrow.getValue().toArray(String[]::new);
      rule =
          below.length == 0
              ? rule.whereLayer(arrow.getKey()).mayNotAccessAnyLayer()
              : rule.whereLayer(arrow.getKey()).mayOnlyAccessLayers(below);
    }
    return rule.because("arrows point downward only");
  }

  static ArchRule everyPackageIsLayer(String root) {
    String[] packages =
        arrows().keySet().stream().map(layer -> packageOf(root, layer)).toArray(String[]::new);
    return ArchRuleDefinition.classes()
        .should()
        .resideInAnyPackage(packages)
        .because("a package outside the layers is held by no rule");
  }

  static ArchRule noCycles() {
    return slices().assignedFrom(new ByPackage()).should().beFreeOfCycles();
  }

  private static String packageOf(String root, String layer) {
    return layer.equals(ROOT) ? root : root + "." + layer;
  }

  private static List<String> with(Map<String, List<String>> arrows, String layer) {
    return plus(arrows.get(layer), layer);
  }

  private static List<String> plus(List<String> layers, String... more) {
    return Stream.concat(layers.stream(), Stream.of(more)).toList();
  }

  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return SliceIdentifier.of(javaClass.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
