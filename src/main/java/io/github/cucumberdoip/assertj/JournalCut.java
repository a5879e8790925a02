package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Mark;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The part of a journal that a failure shows: what it is about, how it began, how it ended. */
final class JournalCut {
  /** How many entries are shown at most. */
  static final int MOST = 12;

  private static final int FIRST = 3;
  private static final int MARKED = 5;

  private JournalCut() {}

  /**
   * Prints the cut.
   *
   * @param marked the entries that the failure is about; they get a mark in front
   */
  static List<String> of(Scene scene, List<JournalEntry> all, List<JournalEntry> marked) {
    return of(
        scene,
        all,
        marked,
        entry -> scene.offset(entry, all),
        mark -> scene.offset(mark.time(), all));
  }

  /**
   * Prints the cut with times of another clock.
   *
   * @param marked the entries that the failure is about; they get a mark in front
   * @param offsets print when an entry happened
   * @param markOffsets print when a mark was set
   */
  static List<String> of(
      Scene scene,
      List<JournalEntry> all,
      List<JournalEntry> marked,
      Function<JournalEntry, String> offsets,
      Function<Mark, String> markOffsets) {
    Set<Long> about = marked.stream().map(JournalEntry::sequence).collect(Collectors.toSet());
    List<JournalEntry> telling =
        all.stream().filter(entry -> about.contains(entry.sequence()) || tells(entry)).toList();
    List<String> lines = new ArrayList<>();
    Optional<Mark> mark = scene.mark();
    int next = 0;
    for (int index : chosen(telling, about)) {
      leaveOut(lines, index - next);
      JournalEntry entry = telling.get(index);
      if (mark.isPresent() && entry.sequence() >= mark.get().sequence()) {
        lines.add(line(mark.get(), markOffsets));
        mark = Optional.empty();
      }
      lines.add(
          (about.contains(entry.sequence()) ? "> " : "  ")
              + offsets.apply(entry)
              + " "
              + EntryText.of(entry));
      next = index + 1;
    }
    leaveOut(lines, telling.size() - next);
    mark.ifPresent(last -> lines.add(line(last, markOffsets)));
    return lines;
  }

  private static String line(Mark mark, Function<Mark, String> offsets) {
    return "  " + offsets.apply(mark) + " " + OrderText.mark(mark);
  }

  private static Set<Integer> chosen(List<JournalEntry> telling, Set<Long> about) {
    Set<Integer> chosen = new TreeSet<>();
    IntStream.range(0, telling.size())
        .filter(index -> about.contains(telling.get(index).sequence()))
        .limit(MARKED)
        .forEach(chosen::add);
    IntStream.range(0, Math.min(FIRST, telling.size())).forEach(chosen::add);
    for (int index = telling.size() - 1; index >= 0 && chosen.size() < MOST; index--) {
      chosen.add(index);
    }
    return chosen;
  }

  private static void leaveOut(List<String> lines, int count) {
    if (count > 0) {
      lines.add("  ... " + count + (count == 1 ? " entry" : " entries") + " left out ...");
    }
  }

  /** Acknowledgements and alive checks go with every conversation and explain nothing. */
  private static boolean tells(JournalEntry entry) {
    return entry.kind() != EntryKind.SENT
        || entry.message(DiagnosticMessageAck.class).isEmpty()
            && entry.message(AliveCheckRequest.class).isEmpty();
  }
}
