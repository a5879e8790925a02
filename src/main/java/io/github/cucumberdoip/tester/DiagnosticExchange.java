package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.GenericHeaderNack;
import java.util.List;
import java.util.Optional;

/**
 * A diagnostic request and all that belongs to it. Exactly one of ack, nack and header nack is
 * present.
 *
 * @param request what was sent
 * @param ack the positive acknowledge
 * @param nack the negative acknowledge; there are no responses then
 * @param headerNack the entity refused the header, for example because the message is too large;
 *     there are no responses then
 * @param responses in the order in which they came, response-pending messages (NRC 0x78) included
 */
public record DiagnosticExchange(
    DiagnosticMessage request,
    Optional<DiagnosticMessageAck> ack,
    Optional<DiagnosticMessageNack> nack,
    Optional<GenericHeaderNack> headerNack,
    List<DiagnosticMessage> responses) {
  /**
   * Takes an unmodifiable copy of the list.
   *
   * @param request what was sent
   * @param ack the positive acknowledge
   * @param nack the negative acknowledge
   * @param headerNack the refusal of the header
   * @param responses in the order in which they came
   */
  public DiagnosticExchange {
    responses = List.copyOf(responses);
  }

  /**
   * The last response that is not a response-pending message.
   *
   * @return empty if the request was refused, or no response was awaited or came
   */
  public Optional<DiagnosticMessage> finalResponse() {
    return responses.stream()
        .filter(response -> !Answers.isPending(response))
        .reduce((earlier, later) -> later);
  }
}
