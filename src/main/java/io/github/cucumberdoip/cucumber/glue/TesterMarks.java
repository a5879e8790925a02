package io.github.cucumberdoip.cucumber.glue;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.judge.Severity;
import io.github.cucumberdoip.judge.Violation;
import io.github.cucumberdoip.report.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that the tester broke, as marks in reports. */
final class TesterMarks {
  private TesterMarks() {}

  /** Those at one ECU, by the entries that show them; information is left out. */
  static Map<Long, List<Mark>> of(String name, DoipServer ecu) {
    Map<Long, List<Mark>> marks = new HashMap<>();
    for (Violation violation : JudgedTester.current().violations(name, ecu)) {
      if (violation.rule().severity().counts()) {
        marks
            .computeIfAbsent(violation.at().sequence(), at -> new ArrayList<>())
            .add(mark(violation));
      }
    }
    return marks;
  }

  private static Mark mark(Violation violation) {
    boolean warning = violation.rule().severity() == Severity.WARNING;
    return new Mark(
        warning ? Mark.Kind.WARNING : Mark.Kind.VIOLATION,
        violation.rule() + ", " + violation.rule().title() + ": " + violation.seen());
  }
}
