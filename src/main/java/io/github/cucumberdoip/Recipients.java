package io.github.cucumberdoip;

import io.github.cucumberdoip.entity.Action;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.transport.Endpoint;
import io.github.cucumberdoip.transport.FixtureException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Connections to send to, chosen at the moment of each send. A send waits until somebody is there,
 * 2 s unless {@link Outgoing#waitingAtMost} says otherwise, and then as long until the message is
 * written. All that is sent is in the journal.
 */
public final class Recipients {
  private final Outgoing outgoing;
  private final Function<Endpoint, Optional<List<Peer>>> choice;
  private final String who;

  Recipients(Outgoing outgoing, Function<Endpoint, Optional<List<Peer>>> choice, String who) {
    this.outgoing = outgoing;
    this.choice = choice;
    this.who = who;
  }

  /**
   * Sends a message in the ECU's own protocol version.
   *
   * @param message any message, also a {@link io.github.cucumberdoip.message.RawMessage}
   * @return the connections on which it was sent, at least one
   * @throws FixtureException if nobody is there, if a connection ends before, or if a tester does
   *     not read
   * @throws IllegalStateException if the server does not run
   */
  public List<Peer> send(DoipMessage message) {
    return send(outgoing.settings().protocolVersion(), message);
  }

  /**
   * Sends a message.
   *
   * @param protocolVersion the header version, 0x00..0xFF
   * @param message any message
   * @return the connections on which it was sent, at least one
   * @throws FixtureException if nobody is there, if a connection ends before, or if a tester does
   *     not read
   * @throws IllegalStateException if the server does not run
   */
  public List<Peer> send(int protocolVersion, DoipMessage message) {
    Action action = new Action.Send(protocolVersion, message);
    return deliver(chosen(false), (endpoint, peer) -> Optional.of(action));
  }

  /**
   * Sends bytes as they are, right or wrong.
   *
   * @param bytes what goes on the wire, header included if it shall have one
   * @return the connections on which they were sent, at least one
   * @throws FixtureException if nobody is there, if a connection ends before, or if a tester does
   *     not read
   * @throws IllegalStateException if the server does not run
   * @throws InvalidValueException without any byte
   */
  public List<Peer> sendRaw(Bytes bytes) {
    if (bytes.length() == 0) {
      throw InvalidValueException.of(
          "raw DoIP bytes", bytes, "one byte or more", "write for example 02 FD 00 07 00 00 00 00");
    }
    Action action = new Action.SendRaw(bytes);
    return deliver(chosen(false), (endpoint, peer) -> Optional.of(action));
  }

  /**
   * Sends a diagnostic message (0x8001) from the ECU's logical address to the tester of each
   * connection; those without routing activation are left out.
   *
   * @param uds the UDS bytes, at least one
   * @return the connections on which it was sent, at least one
   * @throws FixtureException if no tester has activated routing, if a connection ends before, or if
   *     a tester does not read
   * @throws IllegalStateException if the server does not run
   * @throws InvalidValueException without any byte
   */
  public List<Peer> sendUds(Bytes uds) {
    if (uds.length() == 0) {
      throw InvalidValueException.of(
          "a UDS message", uds, "one byte or more", "write for example 62 F1 90 57");
    }
    int version = outgoing.settings().protocolVersion();
    LogicalAddress ecu = outgoing.ecu();
    return deliver(
        chosen(true),
        (endpoint, peer) ->
            endpoint
                .testerOn(peer)
                .map(tester -> new Action.Send(version, new DiagnosticMessage(ecu, tester, uds))));
  }

  private interface Script {
    Optional<? extends Action> on(Endpoint endpoint, Peer peer);
  }

  /** Waits until there is somebody. */
  private List<Peer> chosen(boolean activeOnly) {
    Endpoint endpoint = outgoing.running();
    long deadline = System.nanoTime() + outgoing.patience().toNanos();
    long seen;
    try {
      do {
        seen = outgoing.journal().version();
        Optional<List<Peer>> found =
            choice.apply(endpoint).map(peers -> activeOnly ? active(endpoint, peers) : peers);
        if (found.isPresent() && !found.get().isEmpty()) {
          return found.get();
        }
      } while (outgoing
          .journal()
          .awaitChange(seen, Duration.ofNanos(deadline - System.nanoTime())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FixtureException("interrupted while waiting for a tester", e);
    }
    throw nobody(endpoint, activeOnly);
  }

  private static List<Peer> active(Endpoint endpoint, List<Peer> peers) {
    return peers.stream().filter(peer -> endpoint.testerOn(peer).isPresent()).toList();
  }

  private List<Peer> deliver(List<Peer> peers, Script script) {
    Endpoint endpoint = outgoing.running();
    Map<Peer, CompletableFuture<Boolean>> sends = new LinkedHashMap<>();
    for (Peer peer : peers) {
      script.on(endpoint, peer).ifPresent(action -> sends.put(peer, endpoint.send(peer, action)));
    }
    long deadline = System.nanoTime() + outgoing.patience().toNanos();
    sends.forEach((peer, sent) -> await(peer, sent, deadline));
    return List.copyOf(sends.keySet());
  }

  private void await(Peer peer, CompletableFuture<Boolean> sent, long deadline) {
    try {
      if (!sent.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
        throw failure(
            peer + " was closed before the message was sent",
            "a connection that stays open",
            "look into the journal for the reason");
      }
    } catch (TimeoutException e) {
      throw failure(
          peer
              + " has not taken the message within "
              + outgoing.patience().toMillis()
              + " ms; it goes out when the tester reads",
          "a tester that reads what the DoIP ECU sends",
          "let the tester read, or allow more time: Given the DoIP assertions wait at most 10 s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FixtureException("interrupted while sending", e);
    } catch (ExecutionException e) {
      throw new FixtureException("could not send: " + e.getCause(), e);
    }
  }

  private FixtureException nobody(Endpoint endpoint, boolean activeOnly) {
    List<Peer> open = endpoint.openConnections();
    String connected =
        open.isEmpty()
            ? "nobody is connected"
            : "connected are "
                + open.stream()
                    .map(peer -> describe(endpoint, peer))
                    .collect(Collectors.joining(", "));
    return failure(
        "the DoIP ECU " + outgoing.ecu() + " has nobody to send to: " + connected,
        who
            + (open.isEmpty() ? " that is connected" : " with active routing")
            + " within "
            + outgoing.patience().toMillis()
            + " ms",
        activeOnly && !open.isEmpty()
            ? "let the tester activate routing before this step, or send the message as raw bytes"
            : "let the tester "
                + (open.isEmpty() ? "connect" : "activate routing")
                + " before this step, or allow more time: Given the DoIP assertions wait at most"
                + " 10 s");
  }

  private static String describe(Endpoint endpoint, Peer peer) {
    return peer
        + endpoint
            .testerOn(peer)
            .map(tester -> " of the DoIP tester " + tester)
            .orElse(" without routing activation");
  }

  private static FixtureException failure(String what, String expected, String mend) {
    return new FixtureException(what + "\n  expected: " + expected + "\n  to mend:  " + mend, null);
  }
}
