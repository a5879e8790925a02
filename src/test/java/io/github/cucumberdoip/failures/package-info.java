/** Golden files of what failing scenarios say. */
package io.github.cucumberdoip.failures;
