package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.DoipMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** A message that was sent, and the wait for what it brings; only what came after it counts. */
final class Awaiting {
  private final TcpConnection connection;
  private final DoipMessage sent;
  private final long inboxMark;
  private final long logMark;
  private final Instant time = Instant.now();
  private final long start;

  private Awaiting(TcpConnection connection, DoipMessage sent) {
    this.connection = connection;
    this.sent = sent;
    this.inboxMark = connection.inbox().mark();
    this.logMark = connection.log().mark();
    connection.send(sent);
    this.start = System.nanoTime();
  }

  static Awaiting send(TcpConnection connection, DoipMessage message) {
    return new Awaiting(connection, message);
  }

  /** When sending was over. */
  long start() {
    return start;
  }

  /**
   * The next message of a kind.
   *
   * @return empty if the deadline passed
   * @throws TesterException if the connection ended before
   */
  Optional<DoipMessage> next(String what, Predicate<DoipMessage> wanted, long deadline) {
    Optional<Received> received =
        connection
            .inbox()
            .take(inboxMark, each -> each.message().filter(wanted).isPresent(), deadline);
    if (received.isEmpty() && !connection.isOpen()) {
      throw new TesterException(
          text(
              "awaited " + what + ", but " + ConnectionState.ending(connection),
              "look at what came last: the entity may have refused the tester"));
    }
    return received.flatMap(Received::message);
  }

  TesterTimeoutException timeout(String what, String bound, Duration limit, String mend) {
    return new TesterTimeoutException(
        text(
            "awaited " + what + " within " + bound + " (" + limit.toMillis() + " ms), none came",
            mend),
        waited());
  }

  TesterException failure(String what, String mend) {
    return new TesterException(text(what, mend));
  }

  private String text(String what, String mend) {
    return Texts.failure(
        what,
        Texts.message(sent),
        Texts.received(connection.log().after(logMark), time),
        waited().toMillis() + " ms since sending",
        mend);
  }

  private Duration waited() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
