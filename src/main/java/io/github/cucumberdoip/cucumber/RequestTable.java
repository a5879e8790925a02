package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.assertj.Count;
import io.github.cucumberdoip.assertj.Demand;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.assertj.ExpectedRequest;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of UDS requests that shall have been received, and of responses that were sent. */
public final class RequestTable {
  private static final String REQUEST = "request";
  private static final String RESPONSE = "response";
  private static final String RECEIVED = "received";
  private static final String SENT = "sent";
  private static final String TESTER = "tester";
  private static final String TARGET = "target";
  private static final String SOURCE = "source";
  private static final String CONNECTION = "connection";
  private static final String COUNT = "count";
  private static final String WITHIN = "within";
  private static final String SINCE = "since";

  private static final Pattern TIMES =
      Pattern.compile("(?:(exactly|at least|at most)\\s+)?([0-9]{1,9})(?:\\s+times?)?");

  private RequestTable() {}

  /**
   * Reads requests that come one after the other.
   *
   * @param table the columns request, tester and target
   * @return one request a row
   * @throws InvalidValueException if a column is unknown or a value can't be read
   */
  public static List<ExpectedRequest> requests(DataTable table) {
    return StepTable.withHeader(table, List.of(REQUEST, TESTER, TARGET)).rows().stream()
        .map(row -> narrowed(row, TARGET, Expected.request(pattern(row, REQUEST))))
        .toList();
  }

  /**
   * Reads requests and responses that come one after the other. A row with both stands for the
   * request and then the response.
   *
   * @param table the columns received, sent and tester
   * @return one or two messages a row
   * @throws InvalidValueException if a column is unknown, a value can't be read, or a row has
   *     neither
   */
  public static List<ExpectedRequest> exchange(DataTable table) {
    List<ExpectedRequest> messages = new ArrayList<>();
    for (Map<String, String> row :
        StepTable.withHeader(table, List.of(RECEIVED, SENT, TESTER)).rows()) {
      if (!row.containsKey(RECEIVED) && !row.containsKey(SENT)) {
        StepTable.required(row, RECEIVED);
      }
      if (row.containsKey(RECEIVED)) {
        messages.add(narrowed(row, TARGET, Expected.request(pattern(row, RECEIVED))));
      }
      if (row.containsKey(SENT)) {
        messages.add(narrowed(row, SOURCE, Expected.response(pattern(row, SENT))));
      }
    }
    return messages;
  }

  /**
   * Reads what is demanded of requests, each row on its own.
   *
   * @param ecu the ECU, for its marks
   * @param table the columns request, tester, target, connection, count, within and since
   * @return one demand a row
   * @throws InvalidValueException if a column or a mark is unknown or a value can't be read
   */
  public static List<Demand> demands(DoipServer ecu, DataTable table) {
    List<String> known = List.of(REQUEST, TESTER, TARGET, CONNECTION, COUNT, WITHIN, SINCE);
    return demands(
        ecu,
        StepTable.withHeader(table, known),
        row -> narrowed(row, TARGET, Expected.request(pattern(row, REQUEST))));
  }

  /**
   * Reads what is demanded of responses, each row on its own.
   *
   * @param ecu the ECU, for its marks
   * @param table the columns response, tester, source, connection, count, within and since
   * @return one demand a row
   * @throws InvalidValueException if a column or a mark is unknown or a value can't be read
   */
  public static List<Demand> demandsOfResponses(DoipServer ecu, DataTable table) {
    List<String> known = List.of(RESPONSE, TESTER, SOURCE, CONNECTION, COUNT, WITHIN, SINCE);
    return demands(
        ecu,
        StepTable.withHeader(table, known),
        row -> narrowed(row, SOURCE, Expected.response(pattern(row, RESPONSE))));
  }

  private static List<Demand> demands(
      DoipServer ecu, StepTable table, Function<Map<String, String>, ExpectedRequest> message) {
    return table.rows().stream().map(row -> demand(ecu, row, message.apply(row))).toList();
  }

  private static Demand demand(DoipServer ecu, Map<String, String> row, ExpectedRequest message) {
    Demand demand =
        Demand.of(
            row.containsKey(CONNECTION) ? message.on(connection(row.get(CONNECTION))) : message);
    if (row.containsKey(COUNT)) {
      demand = demand.times(count(row.get(COUNT)));
    }
    if (row.containsKey(WITHIN)) {
      demand = demand.within(StepValues.duration(row.get(WITHIN)));
    }
    return row.containsKey(SINCE) ? demand.since(Marks.of(row.get(SINCE), ecu)) : demand;
  }

  private static UdsPattern pattern(Map<String, String> row, String column) {
    return StepValues.pattern(StepTable.required(row, column));
  }

  private static ExpectedRequest narrowed(
      Map<String, String> row, String ecuColumn, ExpectedRequest message) {
    ExpectedRequest narrowed =
        row.containsKey(TESTER) ? message.from(LogicalAddress.parse(row.get(TESTER))) : message;
    return row.containsKey(ecuColumn)
        ? narrowed.to(LogicalAddress.parse(row.get(ecuColumn)))
        : narrowed;
  }

  private static int connection(String text) {
    int number = StepValues.count(text);
    if (number == 0) {
      throw InvalidValueException.of(
          "a DoIP connection", text, "1 or more", "the first connection has the number 1");
    }
    return number;
  }

  private static Count count(String text) {
    Matcher times = TIMES.matcher(text);
    if (text.equals("none")) {
      return Count.exactly(0);
    }
    if (!times.matches()) {
      throw InvalidValueException.of(
          "a count",
          text,
          "a number, alone or after exactly, at least or at most; or none",
          "write for example 2, at least 3 or none");
    }
    int number = Integer.parseInt(times.group(2));
    return switch (times.group(1) == null ? "exactly" : times.group(1)) {
      case "at least" -> Count.atLeast(number);
      case "at most" -> Count.atMost(number);
      default -> Count.exactly(number);
    };
  }
}
