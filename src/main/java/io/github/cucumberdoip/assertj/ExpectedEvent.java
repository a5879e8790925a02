package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import java.util.Optional;
import java.util.function.Predicate;

/** Something without fields: it is there or it is not, nothing comes close. */
record ExpectedEvent(
    String positive, String negative, String noun, Predicate<JournalEntry> condition)
    implements Expected {

  static ExpectedEvent received(String noun, Predicate<JournalEntry> condition) {
    return new ExpectedEvent(
        "%s has received a " + noun,
        "%s has received no " + noun,
        noun,
        entry -> entry.kind() == EntryKind.RECEIVED && condition.test(entry));
  }

  /** Whether it was the ECU that closed the connection of an entry. */
  static boolean byEcu(JournalEntry entry) {
    return entry.note().filter(note -> note.startsWith("the ECU closed")).isPresent();
  }

  @Override
  public boolean matches(JournalEntry entry) {
    return condition.test(entry);
  }

  @Override
  public String sentence(String subject) {
    return positive.formatted(subject);
  }

  @Override
  public String negation(String subject) {
    return negative.formatted(subject);
  }

  @Override
  public String kind() {
    return noun;
  }

  @Override
  public Optional<NearMiss> compare(JournalEntry entry) {
    return Optional.empty();
  }
}
