/** Glue for tests of the test scaffolding itself; no part of the manual uses it. */
package io.github.cucumberdoip.support.sample;
