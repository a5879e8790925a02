package io.github.cucumberdoip.message;

import java.util.Optional;

/** The checks of the reserved fields that routing activation request and response share. */
final class Reserved {
  private static final long FOUR_BYTES = 0xFFFF_FFFFL;

  private Reserved() {}

  static void check(long byIso, Optional<Bytes> byManufacturer) {
    if (byIso < 0 || byIso > FOUR_BYTES) {
      throw InvalidValueException.of(
          "a field reserved by ISO", byIso, "0..2^32-1", "the standard wants 0");
    }
    byManufacturer.ifPresent(OemData::checked);
  }
}
