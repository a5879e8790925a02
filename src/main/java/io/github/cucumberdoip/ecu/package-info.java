/**
 * What the diagnostic target answers: stubs that map patterns of requests to replies, and the rules
 * for requests that no stub matches. No socket, no thread, no clock: delays are part of the plan
 * that the caller carries out.
 */
package io.github.cucumberdoip.ecu;
