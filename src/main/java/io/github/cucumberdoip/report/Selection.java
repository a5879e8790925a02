package io.github.cucumberdoip.report;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Picks what is shown of a long conversation: what is marked, the beginning and the end. */
final class Selection {
  private final List<Happening> happenings;
  private final ToIntFunction<Happening> size;
  private final SortedSet<Integer> chosen = new TreeSet<>();
  private long left;

  private Selection(List<Happening> happenings, ToIntFunction<Happening> size, long room) {
    this.happenings = happenings;
    this.size = size;
    this.left = room;
  }

  /** The places of the happenings to show, at most so many. */
  static List<Integer> of(List<Happening> happenings, int most) {
    return of(happenings, happening -> 1, most);
  }

  /** The places of the happenings to show, of which each takes some of the room. */
  static List<Integer> of(List<Happening> happenings, ToIntFunction<Happening> size, long room) {
    long needed = happenings.stream().mapToLong(size::applyAsInt).sum();
    if (needed <= room) {
      return IntStream.range(0, happenings.size()).boxed().toList();
    }
    Selection selection = new Selection(happenings, size, room);
    selection.takeMarked(room / 2);
    selection.takeBothEnds();
    return List.copyOf(selection.chosen);
  }

  private void takeMarked(long reserve) {
    for (int i = 0; i < happenings.size() && left > reserve; i++) {
      if (!happenings.get(i).marks().isEmpty() && !take(i)) {
        return;
      }
    }
  }

  private void takeBothEnds() {
    int begin = 0;
    int end = happenings.size() - 1;
    while (begin <= end && take(begin) && take(end)) {
      begin++;
      end--;
    }
  }

  private boolean take(int place) {
    if (chosen.contains(place)) {
      return true;
    }
    int cost = size.applyAsInt(happenings.get(place));
    if (cost > left) {
      return false;
    }
    left -= cost;
    return chosen.add(place);
  }
}
