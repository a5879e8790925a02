package io.github.cucumberdoip.meta;

import io.github.cucumberdoip.support.FeatureRun;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The nested runs of the scenarios that are under way on this thread, the innermost on top. A stack
 * and not a single value, because scenarios nest: a worker that waits may start another scenario,
 * and a feature that is run by a step may run features itself.
 */
final class MetaRuns {
  private static final ThreadLocal<Deque<Optional<FeatureRun>>> STACK =
      ThreadLocal.withInitial(ArrayDeque::new);

  private MetaRuns() {}

  static void scenarioStarts() {
    STACK.get().push(Optional.empty());
  }

  static void scenarioEnds() {
    STACK.get().pop();
    if (STACK.get().isEmpty()) {
      STACK.remove();
    }
  }

  static void keep(FeatureRun run) {
    STACK.get().pop();
    STACK.get().push(Optional.of(run));
  }

  static FeatureRun current() {
    return STACK
        .get()
        .element()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no DoIP feature has run in this scenario\n"
                        + "  to mend: write \"When this DoIP feature runs:\" before this step"));
  }
}
