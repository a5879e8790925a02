package io.github.cucumberdoip.saboteur;

/** Where in a plan an effect works. */
public enum Spot {
  /** Before the message; what changes bytes changes those of the whole message. */
  BEFORE,
  /** After the message; what changes bytes changes those of the next message. */
  AFTER,
  /** Within the 8 bytes of the header; what changes bytes changes the header only. */
  HEADER,
  /** Within the payload; what changes bytes changes the payload only. */
  PAYLOAD
}
