/**
 * Fuzzers: of the codec and of the entity's rules, guided by coverage, and of a running server.
 * What they found is kept as golden cases under {@code src/test/resources/fuzz}.
 */
package io.github.cucumberdoip.fuzz;
