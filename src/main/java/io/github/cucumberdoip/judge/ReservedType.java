package io.github.cucumberdoip.judge;

/** T-14: types that nobody has. */
final class ReservedType extends Check {
  ReservedType() {
    super(
        TesterRule.of(
            "T-14",
            Severity.VIOLATION,
            "Payload types that ISO has reserved are not used",
            "ISO 13400-2:2019, table 17",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    if (isReserved(message.type())) {
      violated("the payload type 0x%04X is reserved".formatted(message.type()), message);
    }
  }

  private static boolean isReserved(int type) {
    return type >= 0x0009 && type <= 0x4000
        || type >= 0x4005 && type <= 0x8000
        || type >= 0x8004 && type <= 0xEFFF;
  }
}
