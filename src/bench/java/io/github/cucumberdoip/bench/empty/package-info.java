/** A glue package with a step that does nothing. */
package io.github.cucumberdoip.bench.empty;
