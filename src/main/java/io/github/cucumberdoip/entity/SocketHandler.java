package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/**
 * Gives sockets to testers (ISO 13400-2:2019, Figures 26..28; DoIP-089..096, -106, -134): where a
 * newcomer would need one that is taken, asks those who have it whether they are alive, for one
 * newcomer at a time.
 */
final class SocketHandler {
  /** A routing activation request that passed all checks before the socket handler. */
  record Newcomer(Link link, int version, RoutingActivationRequest request) {
    LogicalAddress tester() {
      return request.sourceAddress();
    }
  }

  /** What is done with a newcomer that got a socket or was denied one. */
  interface Next {
    /** The newcomer's socket is free for it; it is to be registered. */
    void granted(Newcomer newcomer, Outcome outcome);

    /** There is no socket for it. */
    void denied(Newcomer newcomer, RoutingActivationCode code, Outcome outcome);
  }

  private final Links links;
  private final Next next;
  private final Queue<Newcomer> queue = new ArrayDeque<>();
  private final Set<Link> awaited = new HashSet<>();
  private Newcomer current;
  private RoutingActivationCode denial;

  SocketHandler(Links links, Next next) {
    this.links = links;
    this.next = next;
  }

  void arrives(Newcomer newcomer, EntitySettings settings, long now, Outcome outcome) {
    Link link = newcomer.link();
    if (link.isRegistered()) {
      if (link.tester().equals(newcomer.tester())) {
        grant(newcomer, now, outcome);
      } else {
        next.denied(
            newcomer, RoutingActivationCode.DIFFERENT_SOURCE_ADDRESS_ON_THIS_SOCKET, outcome);
      }
    } else if (current != null) {
      link.waits();
      queue.add(newcomer);
    } else {
      decide(newcomer, settings, now, outcome);
    }
  }

  /** The answer counts as data, however long the newcomer had to wait for it. */
  private void grant(Newcomer newcomer, long now, Outcome outcome) {
    newcomer.link().activity().touch(now);
    next.granted(newcomer, outcome);
  }

  private void decide(Newcomer newcomer, EntitySettings settings, long now, Outcome outcome) {
    Link elsewhere = links.of(newcomer.tester());
    if (elsewhere != null) {
      ask(
          List.of(elsewhere),
          newcomer,
          RoutingActivationCode.SOURCE_ADDRESS_ACTIVE_ON_ANOTHER_SOCKET,
          settings,
          now,
          outcome);
    } else if (links.countRegistered() >= settings.maxOpenSockets()) {
      ask(
          links.registered(),
          newcomer,
          RoutingActivationCode.ALL_SOCKETS_REGISTERED_AND_ACTIVE,
          settings,
          now,
          outcome);
    } else {
      grant(newcomer, now, outcome);
    }
  }

  private void ask(
      List<Link> holders,
      Newcomer newcomer,
      RoutingActivationCode code,
      EntitySettings settings,
      long now,
      Outcome outcome) {
    if (settings.has(Deviation.NO_ALIVE_CHECK)) {
      next.denied(newcomer, code, outcome);
      return;
    }
    current = newcomer;
    denial = code;
    newcomer.link().waits();
    for (Link holder : holders) {
      awaited.add(holder);
      ask(holder, settings, now, outcome);
    }
  }

  /** Sends an alive check request; the tester has the time of the alive check timer to answer. */
  void ask(Link holder, EntitySettings settings, long now, Outcome outcome) {
    holder.asked(now + settings.timers().aliveCheck().toNanos());
    outcome.add(
        holder.number(), new Action.Send(settings.protocolVersion(), new AliveCheckRequest()));
  }

  /** The tester on a connection answered an alive check. */
  void isAlive(Link holder, EntitySettings settings, long now, Outcome outcome) {
    holder.answered();
    if (awaited.remove(holder) && awaited.isEmpty()) {
      Newcomer denied = current;
      current = null;
      next.denied(denied, denial, outcome);
      goOn(settings, now, outcome);
    }
  }

  /** Connections are gone; their sockets are free. */
  void left(List<Link> gone, EntitySettings settings, long now, Outcome outcome) {
    boolean decides = false;
    for (Link link : gone) {
      decides |= awaited.remove(link);
      queue.removeIf(newcomer -> newcomer.link() == link);
      if (current != null && current.link() == link) {
        // the alive checks go on without it: who is asked has to answer all the same
        current = null;
        awaited.clear();
      }
    }
    if (current != null && decides) {
      Newcomer granted = current;
      current = null;
      awaited.clear();
      grant(granted, now, outcome);
    }
    goOn(settings, now, outcome);
  }

  private void goOn(EntitySettings settings, long now, Outcome outcome) {
    while (current == null && !queue.isEmpty()) {
      decide(queue.poll(), settings, now, outcome);
    }
  }
}
