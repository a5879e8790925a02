package io.github.cucumberdoip.judge;

/** T-18: patience with routing activation. */
final class ActivationRepeated extends Check {
  ActivationRepeated() {
    super(
        TesterRule.of(
                "T-18",
                Severity.WARNING,
                "A routing activation request is repeated only after an answer, or after 2 s",
                "derived from the waits of testers in use; no time of the standard",
                Certainty.UNVERIFIED)
            .onTime());
  }

  @Override
  void received(Spoken message) {
    Activation activation = message.with().activation();
    if (!message.isActivation() || !activation.isAwaiting()) {
      return;
    }
    Spoken before = activation.request().orElseThrow();
    JudgedTimes times = ecu().times();
    if (message.at() - before.at() < times.control().minus(times.margin()).toNanos()) {
      violated(
          "asked again after " + shown(message.at() - before.at()) + " without an answer",
          before,
          message);
    }
  }
}
