/**
 * Immutable values of ISO 13400-2: one record a payload type, open code types that hold any value
 * and name the known ones, addresses and identifiers. No behaviour beyond validation and printing.
 */
package io.github.cucumberdoip.message;
