package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.judge.JudgedTimes;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The table of the times that a tester is judged by. */
public final class JudgedTimesTable {
  private static final String CONTROL = "A_DoIP_Ctrl";
  private static final String ACK = "A_DoIP_Diagnostic_Message";
  private static final String P2 = "P2";
  private static final String P2_STAR = "P2*";
  private static final String S3 = "S3";
  private static final String DELAY = "security delay";
  private static final String MARGIN = "margin";

  private JudgedTimesTable() {}

  /**
   * Reads the table.
   *
   * @param times the times of now
   * @param table two columns, a name and a time
   * @return the times with those of the table
   * @throws io.github.cucumberdoip.message.InvalidValueException if a name is unknown or a time
   *     cannot be read
   */
  public static JudgedTimes changed(JudgedTimes times, DataTable table) {
    Map<String, String> given =
        StepTable.ofPairs(table, List.of(CONTROL, ACK, P2, P2_STAR, S3, DELAY, MARGIN));
    return new JudgedTimes(
        times.aliveCheck(),
        time(given.get(CONTROL), times.control()),
        time(given.get(ACK), times.diagnosticMessage()),
        time(given.get(P2), times.p2()),
        time(given.get(P2_STAR), times.p2Star()),
        time(given.get(S3), times.s3()),
        time(given.get(DELAY), times.securityDelay()),
        times.bySession() && !given.containsKey(P2) && !given.containsKey(P2_STAR),
        time(given.get(MARGIN), times.margin()));
  }

  private static Duration time(String text, Duration otherwise) {
    return text == null ? otherwise : StepValues.duration(text);
  }
}
