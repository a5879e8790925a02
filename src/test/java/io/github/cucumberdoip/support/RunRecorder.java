package io.github.cucumberdoip.support;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.SnippetsSuggestedEvent;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import io.github.cucumberdoip.support.FeatureRun.Failure;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRun.UndefinedStep;
import java.util.ArrayList;
import java.util.List;

/** Writes down what happens while one feature runs on one thread. */
final class RunRecorder implements ConcurrentEventListener {
  private final List<ScenarioRun> scenarios = new ArrayList<>();
  private final List<UndefinedStep> undefinedSteps = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(SnippetsSuggestedEvent.class, this::snippets);
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
    publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
  }

  FeatureRun result() {
    return new FeatureRun(scenarios, undefinedSteps);
  }

  private void snippets(SnippetsSuggestedEvent event) {
    undefinedSteps.add(
        new UndefinedStep(event.getSuggestion().getStep(), event.getSuggestion().getSnippets()));
  }

  private void stepFinished(TestStepFinished event) {
    Throwable error = event.getResult().getError();
    if (error != null) {
      String message = error.getMessage() == null ? error.toString() : error.getMessage();
      failures.add(new Failure(text(event.getTestStep()), message, error));
    }
  }

  private void scenarioFinished(TestCaseFinished event) {
    scenarios.add(
        new ScenarioRun(event.getTestCase().getName(), event.getResult().getStatus(), failures));
    failures.clear();
  }

  private static String text(TestStep step) {
    return step instanceof PickleStepTestStep gherkin
        ? gherkin.getStep().getText()
        : step.getCodeLocation();
  }
}
