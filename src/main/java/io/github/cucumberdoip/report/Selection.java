package io.github.cucumberdoip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Picks what is shown of a long conversation: what is marked, the beginning and the end. */
final class Selection {
  private Selection() {}

  /** The places of the happenings to show, at most so many. */
  static List<Integer> of(List<Happening> happenings, int most) {
    if (happenings.size() <= most) {
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < happenings.size(); i++) {
        all.add(i);
      }
      return all;
    }
    SortedSet<Integer> chosen = new TreeSet<>();
    for (int i = 0; i < happenings.size() && chosen.size() < most / 2; i++) {
      if (!happenings.get(i).marks().isEmpty()) {
        chosen.add(i);
      }
    }
    for (int i = 0; chosen.size() < most; i++) {
      chosen.add(i);
      if (chosen.size() < most) {
        chosen.add(happenings.size() - 1 - i);
      }
    }
    return List.copyOf(chosen);
  }
}
