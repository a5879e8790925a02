package io.github.cucumberdoip.tester;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes one thing out of the queue of a connection. */
final class Reception {
  private Reception() {}

  static Received take(TcpConnection connection, Predicate<Received> wanted, Duration timeout) {
    Instant time = Instant.now();
    long start = System.nanoTime();
    Optional<Received> received = connection.inbox().take(0, wanted, start + timeout.toNanos());
    return received.orElseThrow(() -> failure(connection, timeout, time, start));
  }

  private static TesterException failure(
      TcpConnection connection, Duration timeout, Instant time, long start) {
    Duration waited = Duration.ofNanos(System.nanoTime() - start);
    String left = Texts.received(connection.inbox().all(), time);
    String howLong = waited.toMillis() + " ms";
    if (!connection.isOpen()) {
      return new TesterException(
          Texts.failure(
              "awaited a message, but " + ConnectionState.ending(connection),
              "",
              left,
              howLong,
              "look at received() for everything that came"));
    }
    return new TesterTimeoutException(
        Texts.failure(
            "awaited a message within " + timeout.toMillis() + " ms, none came that matches",
            "",
            left,
            howLong,
            "let the entity send it, or wait longer"),
        waited);
  }
}
