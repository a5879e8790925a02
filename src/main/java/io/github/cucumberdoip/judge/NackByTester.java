package io.github.cucumberdoip.judge;

/** T-12: header NACKs go one way. */
final class NackByTester extends Check {
  NackByTester() {
    super(
        TesterRule.of(
            "T-12",
            Severity.WARNING,
            "A tester does not send generic header NACKs",
            "ISO 13400-2:2019, table 17, DoIP-039",
            Certainty.ONE_SOURCE));
  }

  private static final int HEADER_NACK = 0x0000;

  @Override
  void received(Spoken message) {
    if (message.type() == HEADER_NACK && !ShortAnnouncement.isAnswer(message)) {
      violated("the tester sent " + message.quoted(), message);
    }
  }
}
