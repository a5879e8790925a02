package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;

/**
 * An entry that is close to what was expected.
 *
 * @param entry the entry
 * @param distance how far it is off, 1 or more
 * @param text the entry field by field, what differs in brackets
 */
public record NearMiss(JournalEntry entry, int distance, String text) {}
