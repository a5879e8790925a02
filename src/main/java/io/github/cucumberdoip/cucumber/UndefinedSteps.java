package io.github.cucumberdoip.cucumber;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plugin of Cucumber that helps with undefined steps: at the end of a run it prints for each of
 * them the sentences of this library that come close, with examples of values. It says nothing
 * about steps that are not like ours. The command line has this help built in; elsewhere name the
 * plugin, for example in {@code junit-platform.properties}:
 *
 * <pre>
 * cucumber.plugin=io.github.cucumberdoip.cucumber.UndefinedSteps
 * </pre>
 *
 * <p>A file may follow after a colon, as with plugins of Cucumber.
 */
public final class UndefinedSteps implements ConcurrentEventListener {
  private final PrintStream out;
  private final NearestSentences sentences = new NearestSentences();
  private final Map<String, String> undefined = new LinkedHashMap<>();

  /**
   * Makes the plugin; Cucumber does.
   *
   * @param out where the help is printed, as UTF-8
   */
  public UndefinedSteps(OutputStream out) {
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(StepDefinedEvent.class, sentences::defined);
    publisher.registerHandlerFor(TestStepFinished.class, this::finished);
    publisher.registerHandlerFor(TestRunFinished.class, event -> print());
  }

  private synchronized void finished(TestStepFinished event) {
    if (event.getResult().getStatus() == Status.UNDEFINED
        && event.getTestStep() instanceof PickleStepTestStep step) {
      undefined.putIfAbsent(
          step.getStep().getText(), step.getUri() + ":" + step.getStep().getLine());
    }
  }

  private synchronized void print() {
    undefined.forEach(
        (text, place) -> {
          List<String> help = help(sentences.to(text));
          if (!help.isEmpty()) {
            out.println("undefined DoIP step: " + text);
            out.println("  at:       " + place);
            help.forEach(out::println);
          }
        });
    out.flush();
  }

  /**
   * The lines that help with a step.
   *
   * @param nearest the sentences that come close, nearest first
   * @return empty if there are none
   */
  public static List<String> help(List<String> nearest) {
    if (nearest.isEmpty()) {
      return List.of();
    }
    return List.of(
        "  nearest:  " + String.join("\n            ", nearest),
        "  see:      docs/reference/failures.md, undefined steps");
  }
}
