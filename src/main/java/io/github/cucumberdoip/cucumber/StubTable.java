package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.Scriptable;
import io.github.cucumberdoip.Stubbing;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.Nrc;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table that scripts many answers at once, one stub a row. */
public final class StubTable {
  private static final List<String> COLUMNS =
      List.of(
          "request",
          "reply",
          "NRC",
          "silence",
          "delay",
          "pending",
          "interval",
          "times",
          "tester",
          "target");
  private static final List<String> ANSWERS = List.of("reply", "NRC", "silence");

  private StubTable() {}

  /**
   * Registers the stubs of a table in its order, or none of them if a row is wrong.
   *
   * @param ecu the ECU
   * @param table the table
   * @throws InvalidValueException if a column is unknown or a row wrong
   */
  public static void register(Scriptable ecu, DataTable table) {
    List<Runnable> stubs =
        StepTable.withHeader(table, COLUMNS).rows().stream().map(row -> stub(ecu, row)).toList();
    stubs.forEach(Runnable::run);
  }

  private static Runnable stub(Scriptable ecu, Map<String, String> row) {
    Stubbing stub = ecu.stub(StepValues.pattern(StepTable.required(row, "request")));
    if (row.containsKey("times")) {
      stub = stub.times(StepValues.count(row.get("times")));
    }
    if (row.containsKey("tester")) {
      stub = stub.from(LogicalAddress.parse(row.get("tester")));
    }
    if (row.containsKey("target")) {
      stub = stub.to(LogicalAddress.parse(row.get("target")));
    }
    Stubbing narrowed = stub;
    Reply reply = timed(row, plain(row));
    return () -> narrowed.answers(reply);
  }

  private static Reply plain(Map<String, String> row) {
    if (ANSWERS.stream().filter(row::containsKey).count() != 1
        || !row.getOrDefault("silence", "yes").equals("yes")) {
      throw InvalidValueException.of(
          "a row with an answer",
          String.join(" | ", row.values()),
          "exactly one of: a reply, an NRC, or yes in the column silence",
          "fill in one of these cells and leave the others empty");
    }
    if (row.containsKey("silence")) {
      return Reply.silence();
    }
    return row.containsKey("NRC")
        ? Reply.nrc(Nrc.parse(StepValues.unquoted(row.get("NRC"))))
        : StepReplies.reply(row.get("reply"));
  }

  private static Reply timed(Map<String, String> row, Reply reply) {
    Duration interval =
        Optional.ofNullable(row.get("interval"))
            .map(StepValues::duration)
            .orElse(Reply.PENDING_INTERVAL);
    Reply late =
        reply.afterResponsePending(StepValues.count(row.getOrDefault("pending", "0")), interval);
    return row.containsKey("delay") ? late.after(StepValues.duration(row.get("delay"))) : late;
  }
}
