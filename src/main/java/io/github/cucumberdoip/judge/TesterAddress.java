package io.github.cucumberdoip.judge;

/** T-20: the addresses of testers. */
final class TesterAddress extends Check {
  TesterAddress() {
    super(
        TesterRule.of(
            "T-20",
            Severity.WARNING,
            "Routing is asked for with a source address of testers, 0x0E00 to 0x0FFF",
            "ISO 13400-2:2019, table 13",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    Activation.source(message)
        .filter(source -> message.isActivation() && !source.isTester())
        .ifPresent(source -> violated("the source address is " + source, message));
  }
}
