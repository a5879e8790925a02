package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.judge.JudgedJournal;
import io.github.cucumberdoip.judge.TesterRule;
import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;

/**
 * Checks which rules a tester has broken, by what ECUs have recorded. They wait while the tester
 * still has time for something, and no longer than allowed.
 *
 * <pre>{@code
 * assertThatTester(Judged.by(ecu)).hasViolatedNoRule();
 * assertThatTester(Judged.by(ecu))
 *     .excepting(TesterRules.parse("T-03"), "the gateway mirrors versions")
 *     .hasViolatedNoRule();
 * assertThatTester(Judged.by(ecu)).hasViolatedOnly(TesterRules.parse("T-19"));
 * }</pre>
 */
public final class TesterAssert extends AbstractAssert<TesterAssert, List<JudgedJournal>> {
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(2);

  private final Map<TesterRule, String> exceptions = new LinkedHashMap<>();
  private Optional<Instant> start = Optional.empty();
  private Duration wait = DEFAULT_WAIT;

  TesterAssert(List<JudgedJournal> journals) {
    super(journals, TesterAssert.class);
  }

  /**
   * Leaves a rule out, except where a check names it.
   *
   * @param rule the rule
   * @param reason why the tester need not keep it; failures show it
   * @return these checks
   * @throws InvalidValueException if there is no reason
   */
  public TesterAssert excepting(TesterRule rule, String reason) {
    exceptions.put(rule, reasonOf(rule, reason));
    return this;
  }

  /**
   * Checks that an exception has a reason.
   *
   * @param rule the rule that shall not apply
   * @param reason why
   * @return the reason
   * @throws InvalidValueException if it is blank
   */
  public static String reasonOf(TesterRule rule, String reason) {
    if (reason.isBlank()) {
      throw InvalidValueException.of(
          "a reason",
          reason,
          "why the rule " + rule + " does not apply to this tester",
          "write for example: Given the DoIP tester rule "
              + rule
              + " does not apply because \"the vehicle has no gateway\"");
    }
    return reason.strip();
  }

  /**
   * Counts the times in failures from here on; without it from the oldest entry.
   *
   * @param newStart for example when the scenario began
   * @return these checks
   */
  public TesterAssert startingAt(Instant newStart) {
    start = Optional.of(newStart);
    return this;
  }

  /**
   * How long the checks wait, for a violation to come or for what the tester still has time for. 2
   * s at first.
   *
   * @param atMost zero or more
   * @return these checks
   */
  public TesterAssert waitingAtMost(Duration atMost) {
    wait = atMost;
    return this;
  }

  /**
   * Checks that no rule has been broken, but for exceptions and for what is only information. Waits
   * while the tester still has time for something.
   *
   * @return these checks
   */
  public TesterAssert hasViolatedNoRule() {
    isNotNull();
    Ruling ruling = ruling(r -> r.isAnyCounted() || r.isDecided());
    return failIf(
        ruling.isAnyCounted() || ruling.lost() > 0,
        () -> new TesterFailure(ruling, start, wait).noRule());
  }

  /**
   * Checks that a rule has been broken at least once, whatever else has. Waits for it.
   *
   * @param rule the rule, also one that is excepted or only information
   * @return these checks
   */
  public TesterAssert hasViolated(TesterRule rule) {
    isNotNull();
    Ruling ruling = ruling(r -> r.isViolated(rule));
    return failIf(
        !ruling.isViolated(rule), () -> new TesterFailure(ruling, start, wait).notThe(rule));
  }

  /**
   * Checks that a rule has been broken at least once and no other, but for exceptions and for what
   * is only information. Waits for it, and while the tester still has time for something.
   *
   * @param rule the rule, also one that is excepted or only information
   * @return these checks
   */
  public TesterAssert hasViolatedOnly(TesterRule rule) {
    isNotNull();
    Ruling ruling = ruling(r -> r.isAnyCountedBut(rule) || r.isViolated(rule) && r.isDecided());
    return failIf(
        !ruling.isViolated(rule) || ruling.isAnyCountedBut(rule) || ruling.lost() > 0,
        () -> new TesterFailure(ruling, start, wait).notOnly(rule));
  }

  /**
   * Checks that a rule has not been broken. Waits while the tester still has time for something.
   *
   * @param rule the rule, also one that is excepted or only information
   * @return these checks
   */
  public TesterAssert hasNotViolated(TesterRule rule) {
    isNotNull();
    Ruling ruling = ruling(r -> r.isViolated(rule) || r.isDecided());
    return failIf(
        ruling.isViolated(rule) || ruling.lost() > 0,
        () -> new TesterFailure(ruling, start, wait).the(rule));
  }

  private Ruling ruling(Predicate<Ruling> enough) {
    return RulingWait.until(actual, exceptions, enough, wait);
  }

  private TesterAssert failIf(boolean fails, Supplier<String> text) {
    if (fails) {
      throw failure("%s", text.get());
    }
    return this;
  }
}
