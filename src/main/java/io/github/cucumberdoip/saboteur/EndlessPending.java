package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DurationText;
import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.util.List;

/**
 * In place of a response the ECU asks for time (NRC 0x78), again and again until the connection
 * ends or the faults are taken back. Other responses go on meanwhile.
 *
 * @param every how long after the one before
 */
record EndlessPending(Duration every) implements MessageEffect {
  EndlessPending {
    if (every.isZero()) {
      throw InvalidValueException.of(
          "a pace of response pending", "0 ms", "more than zero", "write for example 300 ms");
    }
  }

  @Override
  public String name() {
    return "endless response pending every " + DurationText.print(every);
  }

  @Override
  public boolean fits(SentMessage kind) {
    return kind == SentMessage.RESPONSES;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    DiagnosticMessage pending = Responses.pending((DiagnosticMessage) occasion.message());
    WireStep[] steps = Extra.message(occasion.version(), pending);
    return plan.replace(pending, steps[0].bytes())
        .before(Extra.notSent(occasion))
        .after(new WireStep.Repeat(every, List.of(steps)));
  }

  @Override
  public String toString() {
    return name();
  }
}
