package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.Nrc;
import java.util.List;

/** Replies in table cells: bytes, {@code NRC} and its name, or the word {@code silence}. */
public final class StepReplies {
  private StepReplies() {}

  /**
   * Reads one reply.
   *
   * @param text for example {@code 62 F1 90 00}, {@code NRC busyRepeatRequest} or {@code silence}
   * @return the reply
   * @throws InvalidValueException if the text is none of these
   */
  public static Reply reply(String text) {
    String given = StepValues.unquoted(text == null ? "" : text);
    if (given.equals("silence")) {
      return Reply.silence();
    }
    return given.startsWith("NRC ")
        ? Reply.nrc(Nrc.parse(StepValues.unquoted(given.substring(4))))
        : Reply.bytes(given);
  }

  /**
   * Reads a table of one column without a header.
   *
   * @param end what happens after the last reply
   * @param table one reply a row
   * @return a reply that gives them in turn
   * @throws InvalidValueException if there are several columns, or if a cell is no reply
   */
  public static Reply inTurn(Reply.AtEnd end, DataTable table) {
    if (table.width() != 1) {
      throw InvalidValueException.of(
          "a list of replies",
          "a table of " + table.width() + " columns",
          "a table of one column without a header, one reply a row",
          "write for example: | 62 F1 90 00 |");
    }
    List<Reply> replies = table.column(0).stream().map(StepReplies::reply).toList();
    return Reply.inSequence(end, replies);
  }
}
