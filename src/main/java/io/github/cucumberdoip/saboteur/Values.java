package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.Nrc;

/** Wrong values in place of right ones: plausible, and never the right one by chance. */
final class Values {
  private static final Bytes RESERVED = Bytes.of(0x7F);
  private static final Bytes NEXT_RESERVED = Bytes.of(0x7E);
  private static final Bytes RESERVED_TYPE = Bytes.of(0x00, 0x09);
  private static final Bytes NEXT_RESERVED_TYPE = Bytes.of(0x00, 0x0A);

  private Values() {}

  /** Reserved by the standard as a version and as a code of any kind. */
  static Bytes reserved(Bytes right) {
    return right.equals(RESERVED) ? NEXT_RESERVED : RESERVED;
  }

  /** A payload type that the standard reserves. */
  static Bytes reservedType(Bytes right) {
    return right.equals(RESERVED_TYPE) ? NEXT_RESERVED_TYPE : RESERVED_TYPE;
  }

  /** The lowest bit is turned. */
  static Bytes neighbour(Bytes right) {
    byte[] wrong = right.toArray();
    wrong[wrong.length - 1] ^= 1;
    return Bytes.wrap(wrong);
  }

  /** The number after it; the first one after the last. */
  static Bytes next(Bytes right) {
    byte[] wrong = right.toArray();
    int at = wrong.length - 1;
    wrong[at]++;
    while (wrong[at] == 0 && at > 0) {
      at--;
      wrong[at]++;
    }
    return Bytes.wrap(wrong);
  }

  static Bytes otherNrc(Bytes right) {
    return right.at(0) == Nrc.GENERAL_REJECT.value()
        ? Bytes.of(Nrc.CONDITIONS_NOT_CORRECT.value())
        : Bytes.of(Nrc.GENERAL_REJECT.value());
  }

  /** Another last character. */
  static Bytes otherVin(Bytes right) {
    byte[] wrong = right.toArray();
    int last = wrong.length - 1;
    wrong[last] = (byte) (wrong[last] == '0' ? '1' : '0');
    return Bytes.wrap(wrong);
  }
}
