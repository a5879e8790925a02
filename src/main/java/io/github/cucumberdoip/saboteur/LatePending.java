package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DurationText;
import java.time.Duration;

/**
 * The ECU asks for time (NRC 0x78) when the tester has waited long already, and then responds.
 *
 * @param time how long after the response was due
 */
record LatePending(Duration time) implements MessageEffect {
  @Override
  public String name() {
    return "late response pending after " + DurationText.print(time);
  }

  @Override
  public boolean fits(SentMessage kind) {
    return kind == SentMessage.RESPONSES;
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    DiagnosticMessage pending = Responses.pending((DiagnosticMessage) occasion.message());
    return plan.before(new WireStep.Wait(time)).before(Extra.message(occasion.version(), pending));
  }

  @Override
  public String toString() {
    return name();
  }
}
