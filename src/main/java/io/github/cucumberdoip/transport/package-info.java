/**
 * The only package of the fixture that touches sockets: feeds bytes to the codec and messages to
 * the entity, and executes what the entity decides.
 */
package io.github.cucumberdoip.transport;
