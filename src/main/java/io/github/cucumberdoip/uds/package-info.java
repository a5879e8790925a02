/**
 * Names and layouts of ISO 14229-1:2020: services, negative response codes, data identifiers;
 * patterns over the bytes of requests and templates of responses. Immutable values, no I/O.
 */
package io.github.cucumberdoip.uds;
