package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import java.util.Optional;

/**
 * Something that happened on one TCP connection. Immutable.
 *
 * @param expected what
 * @param connection the number of the connection, counted from 1 in the order of connecting
 */
record ExpectedOn(Expected expected, int connection) implements Expected {
  /** The same as for an address: less than a wrong DID, more than a wrong byte of the data. */
  private static final int WRONG_CONNECTION = 20;

  @Override
  public boolean matches(JournalEntry entry) {
    return isOn(entry) && expected.matches(entry);
  }

  private boolean isOn(JournalEntry entry) {
    return entry.peer().connection() == connection;
  }

  @Override
  public String sentence(String subject) {
    return expected.sentence(subject) + OrderText.on(connection);
  }

  @Override
  public String negation(String subject) {
    return expected.negation(subject) + OrderText.on(connection);
  }

  @Override
  public String noun() {
    return expected.noun() + OrderText.on(connection);
  }

  @Override
  public String kind() {
    return expected.kind();
  }

  @Override
  public Optional<NearMiss> compare(JournalEntry entry) {
    if (isOn(entry)) {
      return expected.compare(entry);
    }
    return expected
        .compare(entry)
        .map(
            miss ->
                new NearMiss(
                    entry,
                    miss.distance() + WRONG_CONNECTION,
                    () -> miss.text().get() + OrderText.onOther(entry.peer(), connection)));
  }
}
