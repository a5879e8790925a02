package io.github.cucumberdoip.cucumber.glue;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.Judged;
import io.github.cucumberdoip.assertj.DoipAssertions;
import io.github.cucumberdoip.assertj.TesterAssert;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.judge.JudgedJournal;
import io.github.cucumberdoip.judge.JudgedTimes;
import io.github.cucumberdoip.judge.TesterRule;
import io.github.cucumberdoip.judge.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How one scenario judges its tester. */
final class JudgedTester {
  private final Map<TesterRule, String> exceptions = new LinkedHashMap<>();
  private JudgedTimes times = JudgedTimes.STANDARD;

  private JudgedTester() {}

  static JudgedTester current() {
    return DoipWorld.current().belonging(JudgedTester.class, JudgedTester::new);
  }

  void except(TesterRule rule, String reason) {
    String given = TesterAssert.reasonOf(rule, reason);
    exceptions.put(rule, given);
    ScenarioLog.write(
        "DoIP tester rule " + rule + ", \"" + rule.title() + "\", does not apply: " + given);
  }

  JudgedTimes times() {
    return times;
  }

  void times(JudgedTimes newTimes) {
    times = newTimes;
  }

  /** Begins checks on the tester, by what all ECUs have recorded; there has to be one. */
  static TesterAssert check() {
    DoipWorld world = DoipWorld.current();
    if (world.ecus().isEmpty()) {
      world.ecu();
    }
    world.settle();
    return current().checks(world);
  }

  TesterAssert checks(DoipWorld world) {
    List<JudgedJournal> journals =
        world.ecus().entrySet().stream().map(ecu -> judged(ecu.getKey(), ecu.getValue())).toList();
    TesterAssert checks =
        DoipAssertions.assertThatTester(journals)
            .startingAt(Verdicts.current().start())
            .waitingAtMost(world.waitAtMost());
    exceptions.forEach(checks::excepting);
    return checks;
  }

  /** What the tester broke at an ECU so far, apart from rules that do not apply. */
  List<Violation> violations(String name, DoipServer ecu) {
    return judged(name, ecu).judge().violations().stream()
        .filter(violation -> !exceptions.containsKey(violation.rule()))
        .toList();
  }

  private JudgedJournal judged(String name, DoipServer ecu) {
    return Judged.by(ecu, "the DoIP ECU" + (name.isEmpty() ? "" : " \"" + name + "\""), times);
  }
}
