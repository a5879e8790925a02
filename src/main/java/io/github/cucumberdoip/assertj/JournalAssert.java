package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.ecu.Stub;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;

/**
 * Checks on a journal. They wait as long as needed and no longer than allowed; they fail when the
 * journal has dropped entries that could change the verdict.
 *
 * <pre>{@code
 * // passes as soon as the request is there, fails after 2 s
 * assertThat(ecu.journal()).hasReceived("22 F1 90");
 * // waits for the second request, fails if there are more then
 * assertThat(ecu.journal()).shows(Expected.request("22 ..."), Count.exactly(2));
 * // watches for a whole second, fails at the third request
 * assertThat(ecu.journal())
 *     .within(Duration.ofSeconds(1))
 *     .shows(Expected.request("22 ..."), Count.exactly(2));
 * }</pre>
 */
public final class JournalAssert extends AbstractAssert<JournalAssert, Journal> {
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(2);

  private Scene scene = Scene.PLAIN;
  private Duration wait = DEFAULT_WAIT;
  private Optional<Duration> window = Optional.empty();

  JournalAssert(Journal journal) {
    super(journal, JournalAssert.class);
  }

  /**
   * Names the fixture in failures.
   *
   * @param subject for example {@code the DoIP ECU "BMS"}
   * @return these checks
   */
  public JournalAssert calling(String subject) {
    scene = new Scene(subject, scene.where(), scene.start(), scene.nearest(), scene.behind());
    return this;
  }

  /**
   * Says in failures where testers reach the fixture.
   *
   * @param where address and port
   * @return these checks
   */
  public JournalAssert reachableAt(String where) {
    scene =
        new Scene(
            scene.subject(), Optional.of(where), scene.start(), scene.nearest(), scene.behind());
    return this;
  }

  /**
   * Counts the times in failures from here on; without it from the oldest entry.
   *
   * @param start for example when the scenario began
   * @return these checks
   */
  public JournalAssert startingAt(Instant start) {
    scene =
        new Scene(
            scene.subject(), scene.where(), Optional.of(start), scene.nearest(), scene.behind());
    return this;
  }

  /**
   * Explains unmatched requests by the stubs that come closest.
   *
   * @param nearest gives them, nearest first, so many at most; {@code server.ecu()::nearest}
   * @return these checks
   */
  public JournalAssert withNearest(BiFunction<UdsRequest, Integer, List<Stub>> nearest) {
    scene = new Scene(scene.subject(), scene.where(), scene.start(), nearest, scene.behind());
    return this;
  }

  /**
   * Names the ECUs behind the fixture in failures.
   *
   * @param behind how the sentences call the ECU that has a logical address, empty if none has it
   * @return these checks
   */
  public JournalAssert withEcusBehind(Function<LogicalAddress, Optional<String>> behind) {
    scene = new Scene(scene.subject(), scene.where(), scene.start(), scene.nearest(), behind);
    return this;
  }

  /**
   * How long the checks wait for something to come. 2 s at first.
   *
   * @param atMost zero or more
   * @return these checks
   */
  public JournalAssert waitingAtMost(Duration atMost) {
    wait = atMost;
    return this;
  }

  /**
   * Gives the next checks a time of their own: something that has to come must come within it, and
   * something that must not come, or not more often, is watched for all of it.
   *
   * @param time zero or more, from now on; what the journal holds already counts too
   * @return these checks
   */
  public JournalAssert within(Duration time) {
    window = Optional.of(time);
    return this;
  }

  /**
   * Checks that a UDS request was received at least once.
   *
   * @param pattern which, for example {@code 22 F1 ??}
   * @return these checks
   */
  public JournalAssert hasReceived(String pattern) {
    return shows(Expected.request(pattern));
  }

  /**
   * Checks that a UDS request was not received. Looks at what is there now, with {@link #within}
   * also at what comes.
   *
   * @param pattern which, for example {@code 2E ...}
   * @return these checks
   */
  public JournalAssert hasReceivedNo(String pattern) {
    return showsNo(Expected.request(pattern));
  }

  /**
   * Checks that something happened at least once.
   *
   * @param expected what
   * @return these checks
   */
  public JournalAssert shows(Expected expected) {
    return judge(expected, Count.SOME);
  }

  /**
   * Checks how often something happened. Without {@link #within} it waits until it happened often
   * enough, and then looks whether it happened too often.
   *
   * @param expected what
   * @param count how often
   * @return these checks
   */
  public JournalAssert shows(Expected expected, Count count) {
    return judge(expected, count);
  }

  /**
   * Checks that something did not happen. Looks at what is there now, with {@link #within} also at
   * what comes.
   *
   * @param expected what
   * @return these checks
   */
  public JournalAssert showsNo(Expected expected) {
    return judge(expected, Count.NONE);
  }

  /**
   * Checks that UDS requests were received in this order; others may stand between them.
   *
   * @param requests the requests, at least one
   * @return these checks
   */
  public JournalAssert hasReceivedInOrder(List<ExpectedRequest> requests) {
    isNotNull();
    return failIf(InOrder.judge(scene, actual, requests, window.orElse(wait), said()));
  }

  /**
   * Checks that these UDS requests were received in this order, and no others. Waits until so many
   * are there, with {@link #within} for all of the time.
   *
   * @param requests the requests
   * @return these checks
   */
  public JournalAssert hasReceivedOnly(List<ExpectedRequest> requests) {
    isNotNull();
    return failIf(OnlyThese.judge(scene, actual, requests, window.orElse(wait), said()));
  }

  /**
   * Checks that for each UDS request so far something was set up: a stub, a callback or positive
   * responding. Requests that were refused with a DoIP NACK never got that far. Waits while the
   * fixture still decides on one.
   *
   * @return these checks
   */
  public JournalAssert hasNoUnmatchedRequests() {
    isNotNull();
    return failIf(Unmatched.judge(scene, actual, wait));
  }

  private JournalAssert judge(Expected expected, Count count) {
    isNotNull();
    Duration time = window.orElse(count.min() == 0 ? Duration.ZERO : wait);
    Tally tally = count(expected, count, time);
    boolean good = !tally.isTooFew() && !tally.isTooMany() && !tally.isOpen();
    return failIf(
        good
            ? Optional.empty()
            : Optional.of(
                new CountFailure(scene, actual.entries(), expected, count, said(), time, tally)
                    .text()));
  }

  private Tally count(Expected expected, Count count, Duration time) {
    boolean toTheEnd = window.isPresent() && count.hasMost();
    if (expected instanceof ExpectedRequest request && request.recipient().isPresent()) {
      // a request is in the journal a little earlier than which ECU got it
      Settlement.await(actual, wait);
      return Follower.recount(actual, () -> new Tally(expected, count, toTheEnd), time);
    }
    Tally tally = new Tally(expected, count, toTheEnd);
    Follower.follow(actual, tally, time);
    return tally;
  }

  private String said() {
    return window.map(time -> " within " + Shown.of(time)).orElse("");
  }

  private JournalAssert failIf(Optional<String> failure) {
    if (failure.isPresent()) {
      throw failure("%s", failure.get());
    }
    return this;
  }
}
