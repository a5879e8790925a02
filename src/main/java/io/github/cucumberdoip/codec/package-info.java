/**
 * Bytes to messages and back: first frames, then their payloads. Malformed input is a value, not an
 * exception. Nothing here reads or writes a socket.
 */
package io.github.cucumberdoip.codec;
