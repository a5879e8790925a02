package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.VehicleAnnouncement;

/** T-15: the sync status of an announcement may be missing. */
final class ShortAnnouncement extends Check {
  ShortAnnouncement() {
    super(
        TesterRule.of(
            "T-15",
            Severity.VIOLATION,
            "A tester takes vehicle announcements of 32 bytes, without a sync status",
            "ISO 13400-2:2019, table of the vehicle announcement message",
            Certainty.SOLID));
  }

  private static final int HEADER_NACK = 0x0000;

  @Override
  void received(Spoken message) {
    if (message.type() == HEADER_NACK && isAnswer(message)) {
      violated(
          "the tester refused a vehicle announcement without a sync status with "
              + message.quoted(),
          message.with().lastSent().orElseThrow(),
          message);
    }
  }

  /** Whether the last that the ECU sent to this port was such an announcement. */
  static boolean isAnswer(Spoken message) {
    return message
        .with()
        .lastSent()
        .flatMap(sent -> sent.message(VehicleAnnouncement.class))
        .filter(announcement -> announcement.syncStatus().isEmpty())
        .isPresent();
  }
}
