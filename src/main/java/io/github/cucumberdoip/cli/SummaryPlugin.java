package io.github.cucumberdoip.cli;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestRunStarted;
import io.cucumber.plugin.event.TestStepFinished;
import io.github.cucumberdoip.cucumber.NearestSentences;
import io.github.cucumberdoip.cucumber.UndefinedSteps;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Collects what the summary tells. Scenarios may run, and report, on several threads. */
final class SummaryPlugin implements ConcurrentEventListener {
  /** What Cucumber says when a table or a text is missing below a step, or is too much. */
  private static final String ANOTHER_ARITY = "However, the gherkin step has ";

  private final Path workingDirectory;
  private final NearestSentences sentences = new NearestSentences();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<UUID, PickleStepTestStep> failedSteps = new HashMap<>();
  private Instant start = Instant.EPOCH;
  private Duration time = Duration.ZERO;

  SummaryPlugin(Path workingDirectory) {
    this.workingDirectory = workingDirectory.toAbsolutePath();
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestRunStarted.class, this::started);
    publisher.registerHandlerFor(StepDefinedEvent.class, sentences::defined);
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
    publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
    publisher.registerHandlerFor(TestRunFinished.class, this::finished);
  }

  synchronized Summary summary() {
    return new Summary(outcomes, time);
  }

  private synchronized void started(TestRunStarted event) {
    start = event.getInstant();
  }

  private synchronized void finished(TestRunFinished event) {
    time = Duration.between(start, event.getInstant());
  }

  private synchronized void stepFinished(TestStepFinished event) {
    if (!event.getResult().getStatus().isOk()
        && event.getTestStep() instanceof PickleStepTestStep step) {
      failedSteps.putIfAbsent(event.getTestCase().getId(), step);
    }
  }

  private synchronized void scenarioFinished(TestCaseFinished event) {
    TestCase scenario = event.getTestCase();
    PickleStepTestStep step = failedSteps.remove(scenario.getId());
    outcomes.add(
        new Outcome(
            event.getResult().getStatus(),
            scenario.getName(),
            display(scenario.getUri()),
            step == null ? scenario.getLocation().getLine() : step.getStep().getLine(),
            step == null ? "" : step.getStep().getKeyword() + step.getStep().getText(),
            message(event.getResult(), step)));
  }

  private String message(Result result, PickleStepTestStep step) {
    Throwable error = result.getError();
    if (error != null && String.valueOf(error.getMessage()).contains(ANOTHER_ARITY)) {
      return "this step needs a table or a text in three quotes below it, or must not have one\n"
          + error.getMessage();
    }
    if (error != null) {
      return error.getMessage() == null ? error.toString() : error.getMessage();
    }
    return result.getStatus() == Status.UNDEFINED ? undefined(step) : "";
  }

  private String undefined(PickleStepTestStep step) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "no step reads like this: correct its wording, put values with blanks in quotes, or name the"
            + " package that has it after --glue");
    if (step != null) {
      lines.addAll(UndefinedSteps.help(sentences.to(step.getStep().getText())));
    }
    return String.join("\n", lines);
  }

  private String display(URI uri) {
    if (!"file".equals(uri.getScheme())) {
      return uri.toString();
    }
    Path file = Path.of(uri);
    return (file.startsWith(workingDirectory) ? workingDirectory.relativize(file) : file)
        .toString();
  }
}
