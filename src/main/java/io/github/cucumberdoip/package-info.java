/** The DoIP server fixture: all that a JUnit user needs at first. */
package io.github.cucumberdoip;
