/**
 * Glue that lets the conformance features run in the edition of 2019; beside them, so by choice.
 */
package io.github.cucumberdoip.edition2019;
