package io.github.cucumberdoip.cucumber;

import io.cucumber.core.eventbus.EventBus;
import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Timestamp;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import io.github.cucumberdoip.report.Attachable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A plugin for Cucumber that shows the DoIP conversation of each scenario in the report, at its
 * last step, or at the first step or hook that did not pass. Without it the conversation is
 * attached by a hook; Cucumber's HTML report hides hooks that passed.
 *
 * <pre>
 * cucumber.plugin=html:target/report.html,io.github.cucumberdoip.cucumber.ReportPlugin
 * </pre>
 */
public final class ReportPlugin implements ConcurrentEventListener {
  private final Map<String, String> executions = new ConcurrentHashMap<>();

  /** Cucumber makes it. */
  public ReportPlugin() {
    // nothing to prepare
  }

  /**
   * Listens to steps, if attachments can be published.
   *
   * @param publisher Cucumber's event bus
   */
  @Override
  public void setEventPublisher(EventPublisher publisher) {
    if (publisher instanceof EventBus bus) {
      publisher.registerHandlerFor(Envelope.class, this::follow);
      publisher.registerHandlerFor(TestStepFinished.class, event -> stepFinished(event, bus));
    }
  }

  /** Messages name an execution of a scenario; events name the scenario. */
  private void follow(Envelope envelope) {
    envelope
        .getTestCaseStarted()
        .ifPresent(started -> executions.put(started.getTestCaseId(), started.getId()));
    envelope
        .getTestCaseFinished()
        .ifPresent(f -> executions.values().remove(f.getTestCaseStartedId()));
  }

  private void stepFinished(TestStepFinished event, EventBus bus) {
    Status status = event.getResult().getStatus();
    boolean failed = !status.isOk();
    if (failed || isLast(event.getTestStep(), event.getTestCase())) {
      try {
        ScenarioReport.attach(failed, file -> attach(file, event, bus));
      } catch (RuntimeException e) {
        attach(
            new Attachable(
                "DoIP report", "text/plain", bytes("could not be made: " + e.getMessage())),
            event,
            bus);
      }
    }
  }

  private static boolean isLast(TestStep step, TestCase scenario) {
    List<UUID> steps =
        scenario.getTestSteps().stream()
            .filter(PickleStepTestStep.class::isInstance)
            .map(TestStep::getId)
            .toList();
    return !steps.isEmpty() && steps.get(steps.size() - 1).equals(step.getId());
  }

  private void attach(Attachable file, TestStepFinished event, EventBus bus) {
    TestCase scenario = event.getTestCase();
    Instant now = bus.getInstant();
    bus.send(new EmbedEvent(now, scenario, file.content(), file.mediaType(), file.name()));
    String body =
        file.isText() ? file.asText() : Base64.getEncoder().encodeToString(file.content());
    bus.send(
        Envelope.of(
            new Attachment(
                body,
                file.isText()
                    ? AttachmentContentEncoding.IDENTITY
                    : AttachmentContentEncoding.BASE64,
                file.name(),
                file.mediaType(),
                null,
                executions.get(scenario.getId().toString()),
                event.getTestStep().getId().toString(),
                null,
                null,
                null,
                new Timestamp(now.getEpochSecond(), (long) now.getNano()))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
