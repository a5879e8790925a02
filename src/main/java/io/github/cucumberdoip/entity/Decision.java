package io.github.cucumberdoip.entity;

/**
 * An action on a connection other than the one that the event came from.
 *
 * @param connection the connection's number
 * @param action what to do there
 */
public record Decision(int connection, Action action) {}
