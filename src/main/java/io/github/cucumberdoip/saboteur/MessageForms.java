package io.github.cucumberdoip.saboteur;

import java.util.List;

/** The effects that change messages, as they are written. */
final class MessageForms {
  static final List<FaultForm> ALL = List.of();

  private MessageForms() {}
}
