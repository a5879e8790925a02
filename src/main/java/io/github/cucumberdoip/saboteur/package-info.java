/**
 * Faults on demand, as values and decisions: what goes wrong, when, for whom and how often. No
 * socket, no thread, no clock; the transport asks at each moment and does what the answer says.
 */
package io.github.cucumberdoip.saboteur;
