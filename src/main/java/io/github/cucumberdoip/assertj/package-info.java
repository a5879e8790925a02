/**
 * Fluent checks on the journal, with failures that show what came instead. Begin with {@link
 * io.github.cucumberdoip.assertj.DoipAssertions#assertThat}.
 */
package io.github.cucumberdoip.assertj;
