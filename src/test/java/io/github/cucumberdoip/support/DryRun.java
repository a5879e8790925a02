package io.github.cucumberdoip.support;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.SnippetsSuggestedEvent;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestStepFinished;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which steps features use, found out without executing one.
 *
 * @param defined the steps that the glue offers: expression by place, such as {@code
 *     com.example.Steps.method(int)}
 * @param used the places of the steps that some scenario uses
 * @param undefined the steps that no glue knows, with file and line
 */
public record DryRun(Map<String, String> defined, Set<String> used, Set<String> undefined) {

  /**
   * Reads all features below a directory, or a single one.
   *
   * @param features a directory or file
   * @param glue names of packages
   * @return what they use
   */
  public static DryRun of(Path features, String... glue) {
    RuntimeOptionsBuilder options = new RuntimeOptionsBuilder().setDryRun();
    List.of(glue).forEach(name -> options.addGlue(GluePath.parse(name)));
    options.addFeature(FeatureWithLines.parse(features.toUri().toString()));
    Recorder recorder = new Recorder(new DryRun(new TreeMap<>(), new TreeSet<>(), new TreeSet<>()));
    Runtime.builder()
        .withRuntimeOptions(options.build())
        .withAdditionalPlugins(recorder)
        .build()
        .run();
    return recorder.run();
  }

  /**
   * The steps that no scenario uses.
   *
   * @param packageName only steps of this package and below
   * @return a line for each: expression and place
   */
  public List<String> unused(String packageName) {
    return defined.entrySet().stream()
        .filter(step -> step.getKey().startsWith(packageName + "."))
        .filter(step -> !used.contains(step.getKey()))
        .map(step -> "unused: \"" + step.getValue() + "\" at " + step.getKey())
        .toList();
  }

  private record Recorder(DryRun run) implements ConcurrentEventListener {
    @Override
    public void setEventPublisher(EventPublisher publisher) {
      publisher.registerHandlerFor(StepDefinedEvent.class, this::defined);
      publisher.registerHandlerFor(TestStepFinished.class, this::used);
      publisher.registerHandlerFor(SnippetsSuggestedEvent.class, this::undefined);
    }

    private void defined(StepDefinedEvent event) {
      run.defined.put(
          event.getStepDefinition().getLocation(), event.getStepDefinition().getPattern());
    }

    private void used(TestStepFinished event) {
      if (event.getTestStep() instanceof PickleStepTestStep step
          && step.getCodeLocation() != null) {
        run.used.add(step.getCodeLocation());
      }
    }

    private void undefined(SnippetsSuggestedEvent event) {
      run.undefined.add(
          "undefined: \"%s\" at %s:%d"
              .formatted(
                  event.getSuggestion().getStep(),
                  Path.of(event.getUri()).getFileName(),
                  event.getStepLocation().getLine()));
    }
  }
}
