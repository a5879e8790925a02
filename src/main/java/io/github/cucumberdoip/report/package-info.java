/**
 * What is left of a run for people to look at: sequence diagrams, tables of frames and captures for
 * Wireshark, made from journals.
 */
package io.github.cucumberdoip.report;
