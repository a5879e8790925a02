package io.github.cucumberdoip.message;

/**
 * An open code of a standard: any value of its width can be held and sent, the known ones have
 * names.
 *
 * <p>Implementations are records whose {@code toString} prints {@code name (0x..)}.
 */
public interface Code {
  /**
   * The number on the wire.
   *
   * @return the unsigned value
   */
  int value();

  /**
   * The name that the standard gives, or the name of the range that the value lies in.
   *
   * @return the name, never empty
   */
  String label();
}
