package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The connections of an entity by their numbers, and who is registered on them. */
final class Links {
  private final Map<Integer, Link> links = new LinkedHashMap<>();
  private int registered;

  Link add(int connection, boolean secured, long now) {
    Link link = new Link(connection, secured, now);
    links.put(connection, link);
    return link;
  }

  /** The connection, or null if it is closed. */
  Link get(int connection) {
    return links.get(connection);
  }

  void remove(Link link) {
    if (links.remove(link.number(), link) && link.isRegistered()) {
      registered--;
    }
  }

  void register(Link link, LogicalAddress tester, ActivationType type, Link.State state) {
    if (!link.isRegistered()) {
      registered++;
    }
    link.registered(tester, type, state);
  }

  Collection<Link> all() {
    return List.copyOf(links.values());
  }

  List<Link> registered() {
    return links.values().stream().filter(Link::isRegistered).toList();
  }

  /** The connection on which a tester is registered, or null. */
  Link of(LogicalAddress tester) {
    for (Link link : links.values()) {
      if (tester.equals(link.tester())) {
        return link;
      }
    }
    return null;
  }

  int countRegistered() {
    return registered;
  }

  int count() {
    return links.size();
  }

  boolean isActive(ActivationType type) {
    return links.values().stream().anyMatch(link -> link.isActive(type));
  }
}
