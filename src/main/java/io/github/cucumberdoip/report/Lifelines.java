package io.github.cucumberdoip.report;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sides of a conversation, and between which of them something happened. */
final class Lifelines {
  private final Testers testers;
  private final List<Lifeline> all = new ArrayList<>();
  private final Map<Lifeline, Integer> testerPlaces = new LinkedHashMap<>();
  private final Map<Recorded, Integer> entityPlaces = new IdentityHashMap<>();
  private final Map<Recorded, Map<LogicalAddress, Integer>> behindPlaces = new IdentityHashMap<>();

  private Lifelines(Testers testers) {
    this.testers = testers;
  }

  /** Only who has something to do with an entry gets a lifeline; entities always do. */
  static Lifelines of(List<Recorded> recorded) {
    Lifelines lifelines = new Lifelines(Testers.of(recorded));
    Set<Lifeline> others = new LinkedHashSet<>();
    recorded.forEach(
        one -> one.entries().forEach(entry -> others.add(lifelines.testers.at(entry.peer()))));
    others.forEach(tester -> lifelines.testerPlaces.put(tester, lifelines.add(tester)));
    recorded.forEach(lifelines::addEntity);
    return lifelines;
  }

  private int add(Lifeline lifeline) {
    all.add(lifeline);
    return all.size() - 1;
  }

  private void addEntity(Recorded one) {
    String title = one.behind().isEmpty() ? "DoIP ECU" : "DoIP gateway";
    entityPlaces.put(
        one,
        add(
            new Lifeline(
                Lifeline.Kind.ENTITY,
                one.name().isEmpty() ? title : one.name(),
                one.address().toString())));
    Set<LogicalAddress> talking = new LinkedHashSet<>();
    one.entries().forEach(entry -> talking.addAll(behind(one, entry)));
    Map<LogicalAddress, Integer> places = new LinkedHashMap<>();
    talking.forEach(
        address ->
            places.put(
                address,
                add(
                    new Lifeline(
                        Lifeline.Kind.BEHIND, one.behind().get(address), address.toString()))));
    behindPlaces.put(one, places);
  }

  /** The ECUs behind a gateway that got a request or sent a response; what was refused got none. */
  private static List<LogicalAddress> behind(Recorded one, JournalEntry entry) {
    DiagnosticMessage message = entry.message(DiagnosticMessage.class).orElse(null);
    if (message == null || one.behind().isEmpty()) {
      return List.of();
    }
    List<LogicalAddress> concerned =
        entry.kind() == EntryKind.SENT
            ? List.of(message.sourceAddress())
            : entry.match().map(match -> recipients(match, message)).orElse(List.of());
    return concerned.stream().filter(one.behind()::containsKey).toList();
  }

  private static List<LogicalAddress> recipients(Match match, DiagnosticMessage message) {
    return match.recipients().isEmpty() ? List.of(message.targetAddress()) : match.recipients();
  }

  List<Lifeline> all() {
    return all;
  }

  Happening happening(Instant start, Recorded one, JournalEntry entry) {
    int tester = testerPlaces.get(testers.at(entry.peer()));
    int entity = entityPlaces.get(one);
    List<Integer> places =
        behind(one, entry).stream().map(behindPlaces.get(one)::get).sorted().toList();
    int far = places.isEmpty() ? entity : places.get(places.size() - 1);
    List<Integer> through = new ArrayList<>();
    if (far != entity) {
      through.add(entity);
      through.addAll(places.subList(0, places.size() - 1));
    }
    boolean sent = entry.kind() == EntryKind.SENT;
    Duration at = Duration.between(start, entry.time());
    return new Happening(
        kind(entry),
        EntryName.tone(entry),
        entry,
        at.isNegative() ? Duration.ZERO : at,
        sent ? far : tester,
        sent ? tester : far,
        through,
        EntryName.of(entry),
        one.marksOf(entry));
  }

  private static Happening.Kind kind(JournalEntry entry) {
    return switch (entry.kind()) {
      case RECEIVED, SENT -> Happening.Kind.MESSAGE;
      case CONNECTION_OPENED -> Happening.Kind.OPENED;
      case CONNECTION_CLOSED -> Happening.Kind.CLOSED;
      case NOTE -> Happening.Kind.NOTE;
    };
  }
}
