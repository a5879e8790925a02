package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.Bytes;

/** T-48: a VIN that can exist. */
final class PossibleVin extends Check {
  PossibleVin() {
    super(
        TesterRule.of(
            "T-48",
            Severity.WARNING,
            "A vehicle is asked for by a VIN of digits and capital letters without I, O and Q",
            "ISO 13400-2:2019, table of the identification request with VIN; ISO 3779",
            Certainty.ONE_SOURCE));
  }

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

  @Override
  void received(Spoken message) {
    if (message.isUdp() && message.type() == 0x0003 && !isVin(message.payload())) {
      violated("the VIN is " + message.payload(), message);
    }
  }

  private static boolean isVin(Bytes bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      if (CHARACTERS.indexOf(bytes.at(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
