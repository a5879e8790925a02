package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * How often something happens of the times that it could. Immutable; prints as it is written in a
 * step.
 *
 * @param first the first time on which it happens, counted from 1
 * @param last the last one
 * @param percent with which probability, more than 0 and up to 100
 * @param seed from which the draws follow; empty unless the probability is below 100
 */
public record Occurrence(long first, long last, double percent, OptionalLong seed) {
  private static final long NO_END = Long.MAX_VALUE;
  private static final double CERTAIN = 100;

  /** Each time. */
  public static final Occurrence ALWAYS = always(1, NO_END);

  /** The first time only. */
  public static final Occurrence ONCE = always(1, 1);

  /**
   * Checks the parts.
   *
   * @param first the first time on which it happens, counted from 1
   * @param last the last one
   * @param percent with which probability, more than 0 and up to 100
   * @param seed from which the draws follow; empty unless the probability is below 100
   * @throws InvalidValueException if they are no occurrence
   */
  public Occurrence {
    atLeastOne("the number of a time", first);
    if (last < first) {
      throw InvalidValueException.of(
          "the last time", last, first + " or more", "give the last time behind the first");
    }
    checkProbability(percent);
  }

  private static Occurrence always(long first, long last) {
    return new Occurrence(first, last, CERTAIN, OptionalLong.empty());
  }

  /**
   * The first times.
   *
   * @param count how many, 1 or more
   * @return the occurrence
   * @throws InvalidValueException if the count is below 1
   */
  public static Occurrence times(long count) {
    return always(1, atLeastOne("a number of times", count));
  }

  /**
   * One time and all later ones.
   *
   * @param nth from which on, 1 or more
   * @return the occurrence
   * @throws InvalidValueException if the number is below 1
   */
  public static Occurrence from(long nth) {
    return always(atLeastOne("the number of a time", nth), NO_END);
  }

  /**
   * One time only.
   *
   * @param nth which one, 1 or more
   * @return the occurrence
   * @throws InvalidValueException if the number is below 1
   */
  public static Occurrence only(long nth) {
    return always(atLeastOne("the number of a time", nth), nth);
  }

  /**
   * Each time with a probability, by a new seed.
   *
   * @param percent more than 0 and up to 100
   * @return the occurrence, which prints its seed
   * @throws InvalidValueException if it is no probability
   */
  public static Occurrence probability(double percent) {
    return probability(percent, new SplittableRandom().nextInt(1, 1_000_000));
  }

  /**
   * Each time with a probability. Equal seeds give equal draws.
   *
   * @param percent more than 0 and up to 100
   * @param seed any number
   * @return the occurrence
   * @throws InvalidValueException if it is no probability
   */
  public static Occurrence probability(double percent, long seed) {
    return new Occurrence(1, NO_END, percent, OptionalLong.of(seed));
  }

  /**
   * Reads an occurrence.
   *
   * @param text {@code once}, {@code always}, {@code 3 times}, {@code from the 4th}, {@code only
   *     the 2nd}, {@code with probability 20 %} or {@code with probability 20 % and seed 7}
   * @return the occurrence
   * @throws InvalidValueException if the text is none of these
   */
  public static Occurrence parse(String text) {
    return OccurrenceText.parse(text);
  }

  /**
   * The draws of this occurrence.
   *
   * @return to be asked once for each time
   */
  Optional<SplittableRandom> draws() {
    return seed.isPresent()
        ? Optional.of(new SplittableRandom(seed.getAsLong()))
        : Optional.empty();
  }

  /**
   * Whether it happens.
   *
   * @param nth which time it is, counted from 1
   * @param draws see {@link #draws}
   */
  boolean happens(long nth, Optional<SplittableRandom> draws) {
    boolean drawn = draws.map(random -> random.nextDouble() * CERTAIN < percent).orElse(true);
    return drawn && nth >= first && nth <= last;
  }

  private static void checkProbability(double percent) {
    if (!(percent > 0 && percent <= CERTAIN)) {
      throw InvalidValueException.of(
          "a probability",
          OccurrenceText.number(percent) + " %",
          "more than 0 % and up to 100 %",
          percent > CERTAIN
              ? "write \"always\" for each time"
              : "leave the step out for a fault that never happens");
    }
  }

  private static long atLeastOne(String what, long number) {
    if (number < 1) {
      throw InvalidValueException.of(
          what, number, "1 or more", "leave the step out for what never happens");
    }
    return number;
  }

  @Override
  public String toString() {
    if (seed.isPresent()) {
      return "with probability "
          + OccurrenceText.number(percent)
          + " % and seed "
          + seed.getAsLong();
    }
    if (last == NO_END) {
      return first == 1 ? "always" : "from the " + OccurrenceText.ordinal(first);
    }
    if (first == last) {
      return first == 1 ? "once" : "only the " + OccurrenceText.ordinal(first);
    }
    return last + " times";
  }
}
