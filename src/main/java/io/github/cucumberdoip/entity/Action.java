package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.List;

/** What the entity wants done on a connection. */
public sealed interface Action {
  /**
   * Send a message.
   *
   * @param protocolVersion the header version
   * @param message the message
   */
  record Send(int protocolVersion, DoipMessage message) implements Action {}

  /**
   * Send bytes as they are.
   *
   * @param bytes what goes on the wire, right or wrong
   */
  record SendRaw(Bytes bytes) implements Action {}

  /**
   * Give a request to its ECUs and send what they answer.
   *
   * @param protocolVersion the header version of the answers
   * @param request the request
   * @param recipients the ECUs by their logical addresses, in the order in which they answer; none
   *     for an entity without ECUs behind it, whose own ECU answers everything
   */
  record Forward(int protocolVersion, DiagnosticMessage request, List<LogicalAddress> recipients)
      implements Action {}

  /**
   * Close the connection when all before has been sent.
   *
   * @param reason why, for the journal
   */
  record Close(String reason) implements Action {}

  /**
   * Write something down in the journal.
   *
   * @param text the note
   */
  record Note(String text) implements Action {}
}
