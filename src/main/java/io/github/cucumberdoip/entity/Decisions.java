package io.github.cucumberdoip.entity;

import java.util.List;

/**
 * What an entity decided on an event.
 *
 * @param own what to do on the connection of the event, in this order
 * @param others what to do on other connections, in this order
 */
public record Decisions(List<Action> own, List<Decision> others) {
  /** Nothing at all. */
  public static final Decisions NONE = new Decisions(List.of(), List.of());

  static Decisions onOwn(List<Action> own) {
    return own.isEmpty() ? NONE : new Decisions(own, List.of());
  }
}
