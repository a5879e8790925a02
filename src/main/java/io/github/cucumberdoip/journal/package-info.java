/**
 * The append-only record of everything that happened at the fixture, in and out, decodable or not.
 * Bounded in bytes; readers wait on it without polling.
 */
package io.github.cucumberdoip.journal;
