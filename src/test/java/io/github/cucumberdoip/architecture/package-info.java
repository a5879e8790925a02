/** The rules of the house, and proof that each of them can fail. */
package io.github.cucumberdoip.architecture;
