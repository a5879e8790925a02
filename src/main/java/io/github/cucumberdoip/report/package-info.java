/**
 * What is left of a run for people to look at: captures for Wireshark, written from the journal.
 */
package io.github.cucumberdoip.report;
