package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import java.util.function.Supplier;

/**
 * An entry that is close to what was expected.
 *
 * @param entry the entry
 * @param distance how far it is off, 1 or more
 * @param text prints the entry field by field, what differs in brackets; made when somebody reads
 *     it
 */
public record NearMiss(JournalEntry entry, int distance, Supplier<String> text) {}
