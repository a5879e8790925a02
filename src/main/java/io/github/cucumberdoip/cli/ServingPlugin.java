package io.github.cucumberdoip.cli;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import io.cucumber.plugin.event.WriteEvent;
import io.github.cucumberdoip.cucumber.glue.ServingSteps;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Shows at once what steps say by which an ECU keeps serving, and can end them. Cucumber reports on
 * the thread that runs the scenario.
 */
final class ServingPlugin implements ConcurrentEventListener {
  private final PrintStream out;
  private final Map<UUID, Thread> serving = new HashMap<>();
  private boolean ending;

  ServingPlugin(PrintStream out) {
    this.out = out;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestStepStarted.class, this::started);
    publisher.registerHandlerFor(WriteEvent.class, this::written);
    publisher.registerHandlerFor(TestStepFinished.class, this::finished);
  }

  /**
   * Ends all steps that serve, and each later one as soon as it begins.
   *
   * @return false if no ECU serves
   */
  synchronized boolean end() {
    ending = true;
    serving.values().forEach(Thread::interrupt);
    return !serving.isEmpty();
  }

  private synchronized void started(TestStepStarted event) {
    if (event.getTestStep() instanceof PickleStepTestStep step && isServing(step)) {
      serving.put(event.getTestCase().getId(), Thread.currentThread());
      if (ending) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static boolean isServing(PickleStepTestStep step) {
    String method = step.getCodeLocation();
    return method != null && method.startsWith(ServingSteps.class.getName() + ".");
  }

  private synchronized void written(WriteEvent event) {
    if (serving.containsKey(event.getTestCase().getId())) {
      out.println(event.getText());
      out.flush();
    }
  }

  private synchronized void finished(TestStepFinished event) {
    if (serving.remove(event.getTestCase().getId()) != null && ending) {
      // an interrupt that came too late for the step must not disturb the next ones
      Thread.interrupted();
    }
  }
}
