package io.github.cucumberdoip.cli;

import io.cucumber.plugin.event.Status;

/**
 * How one scenario ended.
 *
 * @param status how
 * @param name its name
 * @param file its file
 * @param line the line of the step that failed, or of the scenario when a hook failed
 * @param step the text of the step that failed; empty when no step did
 * @param message what the failure says; empty when there is nothing to say
 */
record Outcome(Status status, String name, String file, int line, String step, String message) {}
