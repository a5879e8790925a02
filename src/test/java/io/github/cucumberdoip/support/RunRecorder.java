package io.github.cucumberdoip.support;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.SnippetsSuggestedEvent;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import io.github.cucumberdoip.support.FeatureRun.Attached;
import io.github.cucumberdoip.support.FeatureRun.Failure;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRun.UndefinedStep;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes down what happens while one feature runs on one thread. */
final class RunRecorder implements ConcurrentEventListener {
  private final List<ScenarioRun> scenarios = new ArrayList<>();
  private final List<UndefinedStep> undefinedSteps = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<Attached> attachments = new ArrayList<>();
  private final Map<String, String> steps = new HashMap<>();

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(SnippetsSuggestedEvent.class, this::snippets);
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
    publisher.registerHandlerFor(TestCaseStarted.class, this::scenarioStarted);
    publisher.registerHandlerFor(Envelope.class, this::message);
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
        new ScenarioRun(
            event.getTestCase().getName(), event.getResult().getStatus(), failures, attachments));
    failures.clear();
    attachments.clear();
  }

  private void scenarioStarted(TestCaseStarted event) {
    event
        .getTestCase()
        .getTestSteps()
        .forEach(step -> steps.put(step.getId().toString(), text(step)));
  }

  /** Messages say at which step an attachment is shown; events do not. */
  private void message(Envelope envelope) {
    envelope
        .getAttachment()
        .filter(attachment -> !attachment.getMediaType().startsWith("text/x.cucumber.log"))
        .ifPresent(attachment -> attachments.add(attached(attachment)));
  }

  private Attached attached(Attachment attachment) {
    byte[] content =
        attachment.getContentEncoding() == AttachmentContentEncoding.BASE64
            ? Base64.getDecoder().decode(attachment.getBody())
            : attachment.getBody().getBytes(StandardCharsets.UTF_8);
    String step = steps.get(attachment.getTestStepId().orElse(""));
    return new Attached(
        attachment.getFileName().orElse(""), attachment.getMediaType(), content, step);
  }

  private static String text(TestStep step) {
    return step instanceof PickleStepTestStep gherkin
        ? gherkin.getStep().getText()
        : step.getCodeLocation();
  }
}
