package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.MessageStubbing;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RawMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The tables about answers to whole DoIP messages. A row without a payload type goes on with the
 * answers of the row above it.
 */
public final class MessageStubTable {
  private static final String TYPE = "payload type";
  private static final String PAYLOAD = "payload";
  private static final String VIA = "transport";
  private static final String ANSWER_TYPE = "answer type";
  private static final String ANSWER = "answer";
  private static final String RAW = "raw answer";
  private static final List<String> COLUMNS = List.of(TYPE, PAYLOAD, VIA, ANSWER_TYPE, ANSWER, RAW);

  private MessageStubTable() {}

  /**
   * Registers the stubs of a table in its order, or none of them if a row is wrong.
   *
   * @param ecu the ECU
   * @param table the table
   * @throws InvalidValueException if a column is unknown or a row wrong
   */
  public static void register(DoipServer ecu, DataTable table) {
    List<MessageStubbing> stubs = new ArrayList<>();
    for (Map<String, String> row : StepTable.withHeader(table, COLUMNS).rows()) {
      if (row.containsKey(TYPE)) {
        stubs.add(withAnswer(start(ecu, row), row));
      } else {
        stubs.add(withAnswer(continued(stubs, row), row));
      }
    }
    stubs.forEach(MessageStubbing::register);
  }

  private static MessageStubbing start(DoipServer ecu, Map<String, String> row) {
    MessageStubbing stub = ecu.messages().stub(StepValues.payloadType(row.get(TYPE)));
    if (row.containsKey(PAYLOAD)) {
      stub = stub.with(StepValues.pattern(row.get(PAYLOAD)));
    }
    return switch (row.getOrDefault(VIA, "")) {
      case "" -> stub;
      case "TCP" -> stub.overTcp();
      case "UDP" -> stub.overUdp();
      default ->
          throw InvalidValueException.of(
              "a transport", row.get(VIA), "TCP or UDP", "leave the cell empty for both");
    };
  }

  private static MessageStubbing continued(List<MessageStubbing> stubs, Map<String, String> row) {
    if (stubs.isEmpty() || row.containsKey(PAYLOAD) || row.containsKey(VIA)) {
      throw InvalidValueException.of(
          "a row of its own",
          String.join(" | ", row.values()),
          "a payload type; only a row that adds an answer to the one above leaves it out",
          "fill in the column " + TYPE);
    }
    return stubs.remove(stubs.size() - 1);
  }

  private static MessageStubbing withAnswer(MessageStubbing stub, Map<String, String> row) {
    if (row.containsKey(RAW)) {
      if (row.containsKey(ANSWER_TYPE) || row.containsKey(ANSWER)) {
        throw InvalidValueException.of(
            "a row with one answer",
            String.join(" | ", row.values()),
            "a raw answer, or an answer with its type",
            "write further answers in rows of their own, without a payload type");
      }
      return stub.thenRaw(Bytes.parse(StepValues.unquoted(row.get(RAW))));
    }
    if (!row.containsKey(ANSWER_TYPE) && !row.containsKey(ANSWER)) {
      return stub;
    }
    PayloadType type = StepValues.payloadType(StepTable.required(row, ANSWER_TYPE));
    Bytes payload = Bytes.parse(StepValues.unquoted(row.getOrDefault(ANSWER, "")));
    return stub.then(new RawMessage(type, payload));
  }
}
