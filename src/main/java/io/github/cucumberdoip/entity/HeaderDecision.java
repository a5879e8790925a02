package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.HeaderNackCode;

/** What the generic header handler decided on a message. */
public sealed interface HeaderDecision {
  /** The message goes to the handler of its type. */
  record Accept() implements HeaderDecision {}

  /**
   * The message is read over without an answer.
   *
   * @param reason why, for the journal
   */
  record Ignore(String reason) implements HeaderDecision {}

  /**
   * The message is answered with a header NACK.
   *
   * @param code the code
   * @param closes whether a TCP connection is closed after the NACK
   */
  record Refuse(HeaderNackCode code, boolean closes) implements HeaderDecision {}
}
