package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * For whom something holds: for all, for one tester, on one connection, or for one tester on one
 * connection.
 *
 * @param tester the source address of the tester; empty for any
 * @param connection the number of the connection, counted from 1 for each entity; 0 for any
 */
public record Scope(Optional<LogicalAddress> tester, int connection) {
  /** Any tester on any connection, and on UDP. */
  public static final Scope ALL = new Scope(Optional.empty(), 0);

  /**
   * Checks the number.
   *
   * @param tester the source address of the tester; empty for any
   * @param connection the number of the connection, counted from 1 for each entity; 0 for any
   * @throws InvalidValueException if the number is negative
   */
  public Scope {
    if (connection < 0) {
      throw InvalidValueException.of(
          "the number of a connection",
          connection,
          "1 or more",
          "connections are counted from 1, in the order in which they are accepted");
    }
  }

  /**
   * One tester.
   *
   * @param tester its source address
   * @return the scope
   */
  public static Scope of(LogicalAddress tester) {
    return new Scope(Optional.of(tester), 0);
  }

  /**
   * One connection.
   *
   * @param connection its number, 1 or more
   * @return the scope
   */
  public static Scope of(int connection) {
    return new Scope(Optional.empty(), connection);
  }

  /**
   * Whether it covers somebody.
   *
   * @param number the number of a connection; 0 for UDP
   * @param who asks for the tester; only asked if it matters
   * @return true if it does
   */
  public boolean covers(int number, Supplier<Optional<LogicalAddress>> who) {
    return (connection == 0 || connection == number)
        && (tester.isEmpty() || tester.equals(who.get()));
  }

  @Override
  public String toString() {
    String whom = tester.map(address -> " for the tester " + address).orElse("");
    return connection == 0 ? whom : whom + " on connection " + connection;
  }
}
