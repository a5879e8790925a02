package io.github.cucumberdoip.report;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is who among the testers: by logical address as soon as one is known. */
final class Testers {
  private static final String TITLE = "DoIP tester";

  private final Map<Peer, LogicalAddress> byConnection = new HashMap<>();
  private final Map<InetAddress, Set<LogicalAddress>> byHost = new HashMap<>();

  private Testers() {}

  static Testers of(List<Recorded> recorded) {
    Testers testers = new Testers();
    recorded.forEach(one -> one.entries().forEach(testers::learn));
    return testers;
  }

  /** The first address that a tester gives on a connection names the connection. */
  private void learn(JournalEntry entry) {
    Peer peer = entry.peer();
    if (entry.kind() != EntryKind.RECEIVED || peer.isUdp() || byConnection.containsKey(peer)) {
      return;
    }
    entry
        .message()
        .flatMap(Testers::source)
        .ifPresent(
            address -> {
              byConnection.put(peer, address);
              byHost
                  .computeIfAbsent(
                      peer.remote().getAddress(),
                      host -> new TreeSet<>(Comparator.comparingInt(LogicalAddress::value)))
                  .add(address);
            });
  }

  private static Optional<LogicalAddress> source(DoipMessage message) {
    if (message instanceof RoutingActivationRequest m) {
      return Optional.of(m.sourceAddress());
    } else if (message instanceof DiagnosticMessage m) {
      return Optional.of(m.sourceAddress());
    } else if (message instanceof AliveCheckResponse m) {
      return Optional.of(m.sourceAddress());
    }
    return Optional.empty();
  }

  /** Who is at the other end; the only known tester of a host stands for the host. */
  Lifeline at(Peer peer) {
    InetAddress host = peer.remote().getAddress();
    LogicalAddress known = byConnection.get(peer);
    if (known != null) {
      return tester(known);
    }
    if (host.isMulticastAddress() || isBroadcast(host)) {
      return new Lifeline(Lifeline.Kind.EVERYBODY, "all testers", host.getHostAddress());
    }
    Set<LogicalAddress> here = byHost.getOrDefault(host, Set.of());
    return here.size() == 1
        ? tester(here.iterator().next())
        : new Lifeline(Lifeline.Kind.TESTER, TITLE, host.getHostAddress());
  }

  private static Lifeline tester(LogicalAddress address) {
    return new Lifeline(Lifeline.Kind.TESTER, TITLE, address.toString());
  }

  private static boolean isBroadcast(InetAddress host) {
    byte[] bytes = host.getAddress();
    return bytes.length == 4 && bytes[3] == -1;
  }
}
