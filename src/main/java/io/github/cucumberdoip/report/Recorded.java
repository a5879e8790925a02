package io.github.cucumberdoip.report;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one DoIP entity recorded, with what is needed to tell it in a report.
 *
 * @param name its name in the scenario; empty if it has none
 * @param address its logical address
 * @param behind the names of the ECUs behind it, by their logical addresses; empty if it is no
 *     gateway
 * @param entries the entries of its journal, oldest first
 * @param dropped how many older entries the journal did not keep, 0 or more
 * @param marks what stands out, by the sequences of the entries
 */
public record Recorded(
    String name,
    LogicalAddress address,
    Map<LogicalAddress, String> behind,
    List<JournalEntry> entries,
    long dropped,
    Map<Long, List<Mark>> marks) {
  /** How the notes begin with which a saboteur says what it did. */
  private static final String FAULT = "fault \"";

  /**
   * Copies what could change.
   *
   * @param name its name in the scenario; empty if it has none
   * @param address its logical address
   * @param behind the names of the ECUs behind it, by their logical addresses; empty if it is no
   *     gateway
   * @param entries the entries of its journal, oldest first
   * @param dropped how many older entries the journal did not keep, 0 or more
   * @param marks what stands out, by the sequences of the entries
   */
  public Recorded {
    behind = Map.copyOf(behind);
    entries = List.copyOf(entries);
    marks = Map.copyOf(marks);
  }

  /**
   * What a single ECU recorded, without marks.
   *
   * @param name its name; empty if it has none
   * @param address its logical address
   * @param entries the entries of its journal, oldest first
   */
  public Recorded(String name, LogicalAddress address, List<JournalEntry> entries) {
    this(name, address, Map.of(), entries, 0, Map.of());
  }

  /**
   * The same with other marks.
   *
   * @param newMarks what stands out, by the sequences of the entries
   * @return a copy
   */
  public Recorded withMarks(Map<Long, List<Mark>> newMarks) {
    return new Recorded(name, address, behind, entries, dropped, newMarks);
  }

  /**
   * What stands out at an entry: the marks that were given, and the fault that the entry itself
   * tells of.
   *
   * @param entry an entry of this journal
   * @return the marks, faults first; none for most entries
   */
  public List<Mark> marksOf(JournalEntry entry) {
    List<Mark> given = marks.getOrDefault(entry.sequence(), List.of());
    return entry
        .note()
        .filter(note -> note.startsWith(FAULT) || isEndByFault(entry, note))
        .map(note -> new Mark(Mark.Kind.FAULT, note.substring(note.indexOf(FAULT))))
        .map(fault -> Stream.concat(Stream.of(fault), given.stream()))
        .map(Stream::toList)
        .orElse(given);
  }

  private static boolean isEndByFault(JournalEntry entry, String note) {
    return entry.kind() == EntryKind.CONNECTION_CLOSED && note.contains(FAULT);
  }
}
