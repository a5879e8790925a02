/**
 * Judges a tester by what the journal recorded: replays each conversation, keeps what the tester
 * could know at each moment, and reports which rules of ISO 13400-2, ISO 14229-1, -2 and -5 were
 * broken. Pure: no sockets, no clock of its own, no waiting.
 */
package io.github.cucumberdoip.judge;
