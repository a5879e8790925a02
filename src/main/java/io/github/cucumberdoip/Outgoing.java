package io.github.cucumberdoip;

import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.transport.Core;
import io.github.cucumberdoip.transport.Endpoint;
import io.github.cucumberdoip.transport.FixtureException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the ECU sends over TCP without being asked: any DoIP message, a UDS message or any bytes, to
 * one tester or to all. What is sent goes out behind what the connection has to do already.
 *
 * <pre>{@code
 * ecu.outgoing().toAll().send(new RawMessage(new PayloadType(0xF001), Bytes.parse("01 02")));
 * ecu.outgoing().toTester(LogicalAddress.of(0x0E80)).sendUds(Bytes.parse("62 F1 90 57"));
 * ecu.outgoing().toNewest().sendRaw(Bytes.parse("02 FD 80 01 00 00"));
 * }</pre>
 *
 * <p>Immutable; safe for many threads.
 */
public final class Outgoing {
  /** How long to wait for a receiver, and for it to read, unless told otherwise: 2 s. */
  public static final Duration DEFAULT_WAIT = Duration.ofSeconds(2);

  private final Supplier<Endpoint> running;
  private final Core core;
  private final Duration wait;

  Outgoing(Supplier<Endpoint> running, Core core, Duration wait) {
    this.running = running;
    this.core = core;
    this.wait = wait;
  }

  /**
   * Changes how long a send waits for somebody to be there, and then for a slow tester to take the
   * message.
   *
   * @param atMost zero or more, for each of both
   * @return the same with this wait
   */
  public Outgoing waitingAtMost(Duration atMost) {
    return new Outgoing(running, core, atMost);
  }

  /** {@return all open connections, also those without routing activation} */
  public Recipients toAll() {
    return recipients(endpoint -> one(endpoint.openConnections()), "a DoIP tester");
  }

  /**
   * The connection on which a tester has activated routing.
   *
   * @param tester its source address
   * @return this connection
   */
  public Recipients toTester(LogicalAddress tester) {
    return recipients(
        endpoint ->
            one(
                endpoint.openConnections().stream()
                    .filter(peer -> endpoint.testerOn(peer).equals(Optional.of(tester)))
                    .toList()),
        "the DoIP tester " + tester);
  }

  /** {@return the connection that was opened last of those that are open} */
  public Recipients toNewest() {
    return recipients(
        endpoint ->
            endpoint.openConnections().stream()
                .max(Comparator.comparingInt(Peer::connection))
                .map(List::of),
        "a DoIP tester");
  }

  /** {@return the only open connection; a send fails if there are several} */
  public Recipients toOnly() {
    return recipients(endpoint -> one(endpoint.openConnections()).map(this::only), "a DoIP tester");
  }

  private static Optional<List<Peer>> one(List<Peer> orMore) {
    return Optional.of(orMore).filter(peers -> !peers.isEmpty());
  }

  private List<Peer> only(List<Peer> peers) {
    if (peers.size() > 1) {
      throw new FixtureException(
          peers.size()
              + " DoIP testers are connected to the DoIP ECU "
              + ecu()
              + ": "
              + peers.stream().map(Peer::toString).collect(Collectors.joining(", "))
              + "\n  expected: one connection"
              + "\n  to mend:  say which tester, or send to the newest connection or to all",
          null);
    }
    return peers;
  }

  private Recipients recipients(Function<Endpoint, Optional<List<Peer>>> choice, String who) {
    return new Recipients(this, choice, who);
  }

  Endpoint running() {
    return running.get();
  }

  EntitySettings settings() {
    return core.settings();
  }

  LogicalAddress ecu() {
    return settings().identity().logicalAddress();
  }

  Journal journal() {
    return core.journal();
  }

  Duration patience() {
    return wait;
  }
}
