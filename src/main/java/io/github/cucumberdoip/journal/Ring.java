package io.github.cucumberdoip.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * A circular array of entries, found by their sequences; grows as needed and gives memory back when
 * cleared.
 */
final class Ring {
  private static final int SMALLEST = 64;

  private JournalEntry[] slots = new JournalEntry[SMALLEST];
  private long begin;
  private long end;

  long begin() {
    return begin;
  }

  long end() {
    return end;
  }

  int size() {
    return (int) (end - begin);
  }

  void add(JournalEntry entry) {
    if (size() == slots.length) {
      grow();
    }
    slots[slot(end)] = entry;
    end++;
  }

  JournalEntry get(long sequence) {
    return slots[slot(sequence)];
  }

  void replace(long sequence, JournalEntry entry) {
    slots[slot(sequence)] = entry;
  }

  JournalEntry removeOldest() {
    JournalEntry oldest = get(begin);
    slots[slot(begin)] = null;
    begin++;
    return oldest;
  }

  List<JournalEntry> from(long sequence) {
    List<JournalEntry> entries = new ArrayList<>(Math.max(0, (int) (end - sequence)));
    for (long next = sequence; next < end; next++) {
      entries.add(get(next));
    }
    return entries;
  }

  void clear() {
    slots = new JournalEntry[SMALLEST];
    begin = end;
  }

  private int slot(long sequence) {
    return (int) (sequence & slots.length - 1);
  }

  private void grow() {
    JournalEntry[] old = slots;
    JournalEntry[] larger = new JournalEntry[old.length * 2];
    for (long sequence = begin; sequence < end; sequence++) {
      larger[(int) (sequence & larger.length - 1)] = old[slot(sequence)];
    }
    slots = larger;
  }
}
