package io.github.cucumberdoip.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * A circular array of entries, found by their sequences; grows as needed and gives memory back when
 * cleared. Holds no more bytes than its bound allows, but at least one entry.
 */
final class Ring {
  private static final int SMALLEST = 64;

  private final long maxBytes;
  private JournalEntry[] slots = new JournalEntry[SMALLEST];
  private long begin;
  private long end;
  private long usedBytes;
  private long dropped;

  Ring(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  long begin() {
    return begin;
  }

  long end() {
    return end;
  }

  private int size() {
    return (int) (end - begin);
  }

  /** How many entries the bound has pushed out since the last clear. */
  long dropped() {
    return dropped;
  }

  void add(JournalEntry entry) {
    if (size() == slots.length) {
      grow();
    }
    slots[slot(end)] = entry;
    end++;
    usedBytes += entry.cost();
    while (usedBytes > maxBytes && size() > 1) {
      usedBytes -= removeOldest().cost();
      dropped++;
    }
  }

  JournalEntry get(long sequence) {
    return slots[slot(sequence)];
  }

  void replace(long sequence, JournalEntry entry) {
    usedBytes += entry.cost() - get(sequence).cost();
    slots[slot(sequence)] = entry;
  }

  private JournalEntry removeOldest() {
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
    usedBytes = 0;
    dropped = 0;
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
