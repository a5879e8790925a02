package io.github.cucumberdoip.support;

import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.message.DidYouMean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The outcome of running a feature text.
 *
 * @param scenarios every scenario that ran, in the order in which they ended; one entry an example
 * @param undefinedSteps the steps for which no glue was found
 */
public record FeatureRun(List<ScenarioRun> scenarios, List<UndefinedStep> undefinedSteps) {

  /** Copies the lists. */
  public FeatureRun {
    scenarios = List.copyOf(scenarios);
    undefinedSteps = List.copyOf(undefinedSteps);
  }

  /**
   * The scenarios of a name: one, or one for each row of an outline.
   *
   * @param name the name, as written after {@code Scenario:}
   * @return at least one scenario
   * @throws AssertionError when there is none; it lists the names that ran
   */
  public List<ScenarioRun> scenariosNamed(String name) {
    List<ScenarioRun> found = scenarios.stream().filter(s -> s.name().equals(name)).toList();
    if (!found.isEmpty()) {
      return found;
    }
    List<String> names = scenarios.stream().map(ScenarioRun::name).distinct().toList();
    String hint =
        DidYouMean.among(name, names).map(n -> "\n  did you mean \"" + n + "\"?").orElse("");
    String ran = names.isEmpty() ? "none" : "\"" + String.join("\", \"", names) + "\"";
    throw new AssertionError(
        "no scenario \"" + name + "\" in the feature that ran\n  scenarios: " + ran + hint);
  }

  /**
   * The only scenario that ran.
   *
   * @return the scenario
   * @throws AssertionError when there were none, or several
   */
  public ScenarioRun onlyScenario() {
    if (scenarios.size() != 1) {
      throw new AssertionError("expected one scenario, but " + scenarios.size() + " ran");
    }
    return scenarios.get(0);
  }

  /**
   * One scenario that ran.
   *
   * @param name its name
   * @param status how it ended
   * @param failures its failures, in the order in which they happened; hooks may add to a failed
   *     step
   * @param attachments what was attached, without lines of the log
   */
  public record ScenarioRun(
      String name, Status status, List<Failure> failures, List<Attached> attachments) {

    /** Copies the lists. */
    public ScenarioRun {
      failures = List.copyOf(failures);
      attachments = List.copyOf(attachments);
    }

    /**
     * The only attachment of a name.
     *
     * @param wanted the name
     * @return the attachment
     * @throws AssertionError when there is none, or more than one
     */
    public Attached attachment(String wanted) {
      List<Attached> found = attachments.stream().filter(a -> a.name().equals(wanted)).toList();
      if (found.size() != 1) {
        throw new AssertionError(
            "expected one attachment \""
                + wanted
                + "\", but of scenario \""
                + name
                + "\" there are "
                + attachments.stream().map(Attached::name).toList());
      }
      return found.get(0);
    }

    /**
     * All that the failures say.
     *
     * @return the messages, each beginning on a line of its own; empty when nothing failed
     */
    public String message() {
      return failures.stream().map(Failure::message).collect(Collectors.joining("\n"));
    }

    /**
     * The first failed step.
     *
     * @return its text, or where the hook stands; empty when nothing failed
     */
    public String failingStep() {
      return failures.isEmpty() ? "" : failures.get(0).step();
    }
  }

  /**
   * A step or hook that failed.
   *
   * @param step the text of the step, or where the hook stands
   * @param message the message of the error, or its class when it has none
   * @param error the error
   */
  public record Failure(String step, String message, Throwable error) {}

  /**
   * A file that was attached.
   *
   * @param name its name
   * @param mediaType its media type
   * @param content its bytes; must not be changed
   * @param step the text of the step that it is shown at; where the hook stands, if it is a hook's
   */
  public record Attached(String name, String mediaType, byte[] content, String step) {

    /** {@return the content as text} */
    public String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  /**
   * A step without glue.
   *
   * @param text the text of the step
   * @param snippets what Cucumber suggests
   */
  public record UndefinedStep(String text, List<String> snippets) {

    /** Copies the list. */
    public UndefinedStep {
      snippets = List.copyOf(snippets);
    }
  }
}
