package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.ecu.Stub;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.Mark;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;

/**
 * What checks on a journal look at, for how long, and what their failures tell about the fixture.
 *
 * @param <S> the class of the checks
 */
abstract class SceneAssert<S extends SceneAssert<S>> extends AbstractAssert<S, Journal> {
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(2);

  private Scene scene = Scene.PLAIN;
  private Duration wait = DEFAULT_WAIT;
  private Optional<Duration> window = Optional.empty();

  SceneAssert(Journal journal, Class<S> type) {
    super(journal, type);
  }

  /**
   * Names the fixture in failures.
   *
   * @param subject for example {@code the DoIP ECU "BMS"}
   * @return these checks
   */
  public S calling(String subject) {
    scene = scene.calling(subject);
    return myself;
  }

  /**
   * Says in failures where testers reach the fixture.
   *
   * @param where address and port
   * @return these checks
   */
  public S reachableAt(String where) {
    scene = scene.reachableAt(where);
    return myself;
  }

  /**
   * Counts the times in failures from here on; without it from the oldest entry.
   *
   * @param start for example when the scenario began
   * @return these checks
   */
  public S startingAt(Instant start) {
    scene = scene.startingAt(start);
    return myself;
  }

  /**
   * Hides what happened earlier, as if the journal had been empty then: a fixture that lives longer
   * than a test shows nothing of another test.
   *
   * @param nanoTime when the test began, by {@link System#nanoTime()}
   * @return these checks
   */
  public S beginningAt(long nanoTime) {
    scene = scene.beginningAt(nanoTime);
    return myself;
  }

  /**
   * Explains unmatched requests by the stubs that come closest.
   *
   * @param nearest gives them, nearest first, so many at most; {@code server.ecu()::nearest}
   * @return these checks
   */
  public S withNearest(BiFunction<UdsRequest, Integer, List<Stub>> nearest) {
    scene = scene.withNearest(nearest);
    return myself;
  }

  /**
   * Names the ECUs behind the fixture in failures.
   *
   * @param behind how the sentences call the ECU that has a logical address, empty if none has it
   * @return these checks
   */
  public S withEcusBehind(Function<LogicalAddress, Optional<String>> behind) {
    scene = scene.withEcusBehind(behind);
    return myself;
  }

  /**
   * Prints values in failures that were remembered before.
   *
   * @param values by their names
   * @return these checks
   */
  public S remembering(Map<String, Bytes> values) {
    scene = scene.remembering(Map.copyOf(values));
    return myself;
  }

  /**
   * How long the checks wait for something to come. 2 s at first.
   *
   * @param atMost zero or more
   * @return these checks
   */
  public S waitingAtMost(Duration atMost) {
    wait = atMost;
    return myself;
  }

  /**
   * Gives the next checks a time of their own: something that has to come must come within it, and
   * something that must not come, or not more often, is watched for all of it. What comes later
   * does not count. What the journal holds already counts too.
   *
   * @param time zero or more; from now on, or since the mark if there is one
   * @return these checks
   */
  public S within(Duration time) {
    window = Optional.of(time);
    return myself;
  }

  /**
   * Lets the next checks see only what happened since a mark. The time of {@link #within} runs from
   * the mark on, and may be over already.
   *
   * @param mark set on the same journal
   * @return these checks
   */
  public S since(Mark mark) {
    scene = scene.since(mark);
    return myself;
  }

  /**
   * What the journal shows, cut and printed as in failures, for checks of another kind.
   *
   * @return one line for each entry that is shown; empty if nothing happened
   */
  public List<String> story() {
    return JournalCut.of(scene, look(Duration.ZERO, List.of()).entries(), List.of());
  }

  final Scene scene() {
    return scene;
  }

  /** How long is waited for what has to come. */
  final Duration waiting() {
    return wait;
  }

  /** The time that the checks were given. */
  final Optional<Duration> window() {
    return window;
  }

  /** What the next check looks at: it waits as it was told, or else this long. */
  final Look look(Duration unlessSaid, List<? extends Expected> expected) {
    isNotNull();
    if (Look.needsDecisions(expected)) {
      // a request is in the journal a little earlier than which ECU got it
      Settlement.await(actual, wait);
    }
    return Look.at(scene, actual, System.nanoTime(), unlessSaid, window);
  }

  /** What the next check looks at: it waits as it was told, or else as all checks do. */
  final Look look(List<? extends Expected> expected) {
    return look(wait, expected);
  }

  final S failIf(Optional<String> failure) {
    if (failure.isPresent()) {
      throw failure("%s", failure.get() + OrderText.remembered(scene.remembered()));
    }
    return myself;
  }
}
