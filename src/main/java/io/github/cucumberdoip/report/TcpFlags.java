package io.github.cucumberdoip.report;

/** The kinds of TCP segments that a capture has. */
enum TcpFlags {
  SYN(0x02, 1),
  SYN_ACK(0x12, 1),
  ACK(0x10, 0),
  PSH_ACK(0x18, 0),
  FIN_ACK(0x11, 1);

  private final int bits;
  private final int counted;

  TcpFlags(int bits, int counted) {
    this.bits = bits;
    this.counted = counted;
  }

  /** The flags as they are in the header. */
  int bits() {
    return bits;
  }

  /** What the flags add to the sequence number: SYN and FIN count like a byte. */
  int counted() {
    return counted;
  }

  /** Whether the segment begins a connection and so has the options of its sender. */
  boolean begins() {
    return this == SYN || this == SYN_ACK;
  }
}
