package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.Mark;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Something that shall happen so often, in a time, since a mark: one row of a table. Immutable.
 *
 * <pre>{@code
 * assertThat(ecu.journal())
 *     .meets(
 *         List.of(
 *             Demand.of(Expected.request("10 03")).times(Count.exactly(1)),
 *             Demand.of(Expected.request("3E ...")).times(Count.atLeast(2)).within(fiveSeconds),
 *             Demand.of(Expected.request("2E ...")).times(Count.exactly(0)).since(reset)));
 * }</pre>
 *
 * @param expected what
 * @param count how often
 * @param time how long it is watched or waited for, empty for what the check says
 * @param mark since when it counts, empty for what the check says
 */
public record Demand(Expected expected, Count count, Optional<Duration> time, Optional<Mark> mark) {
  /**
   * Something that shall happen at least once.
   *
   * @param expected what
   * @return the demand
   */
  public static Demand of(Expected expected) {
    return new Demand(expected, Count.SOME, Optional.empty(), Optional.empty());
  }

  /**
   * How often it shall happen.
   *
   * @param often the count
   * @return the changed demand
   */
  public Demand times(Count often) {
    return new Demand(expected, often, time, mark);
  }

  /**
   * How long it is waited for or, if there is a most, watched.
   *
   * @param length zero or more, from the begin of the check on, or since the mark
   * @return the changed demand
   */
  public Demand within(Duration length) {
    return new Demand(expected, count, Optional.of(length), mark);
  }

  /**
   * Since when it counts.
   *
   * @param place a mark on the same journal
   * @return the changed demand
   */
  public Demand since(Mark place) {
    return new Demand(expected, count, time, Optional.of(place));
  }

  /** The first failure, or empty if all are met. The time of all runs from now on. */
  static Optional<String> judge(
      Scene scene,
      Journal journal,
      Duration wait,
      Optional<Duration> window,
      List<Demand> demands) {
    long begin = System.nanoTime();
    for (int row = 0; row < demands.size(); row++) {
      Demand demand = demands.get(row);
      Scene its = demand.mark.map(scene::since).orElse(scene);
      Duration unlessSaid = demand.count.min() == 0 ? Duration.ZERO : wait;
      Look look = Look.at(its, journal, begin, unlessSaid, demand.time.or(() -> window));
      Optional<String> failure =
          Tally.judge(
              look.saying(OrderText.row(row + 1, demands.size())), demand.expected, demand.count);
      if (failure.isPresent()) {
        return failure;
      }
    }
    return Optional.empty();
  }
}
