package io.github.cucumberdoip.cucumber.glue;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.Serving;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.cucumber.Variables;
import java.time.Duration;
import java.util.Optional;

/** Keeps a scenario waiting while its ECUs serve, and says so in the report. */
final class EcuService {
  /** How long an ECU serves at most until it is interrupted: a duration, or {@code none}. */
  static final String LIMIT = "doip.serve.limit";

  private static final String DEFAULT_LIMIT = "10 min";
  private static final String NO_LIMIT = "none";

  private EcuService() {}

  static void forTime(String name, Duration time) {
    say(name, "for " + time.toMillis() + " ms, or until it is interrupted");
    Serving.lasts(time);
  }

  static void untilInterrupted(String name) {
    Optional<Duration> limit = limit();
    say(
        name,
        "until it is interrupted"
            + limit
                .map(time -> ", at most for " + time.toMillis() + " ms (" + LIMIT + ")")
                .orElse(""));
    limit.ifPresentOrElse(Serving::lasts, Serving::untilInterrupted);
  }

  private static Optional<Duration> limit() {
    String text = Variables.ofSystem().find(LIMIT).orElse(DEFAULT_LIMIT);
    return text.equals(NO_LIMIT) ? Optional.empty() : Optional.of(StepValues.duration(text));
  }

  private static void say(String name, String howLong) {
    DoipServer ecu = DoipWorld.current().ecu(name);
    ScenarioLog.write(
        "the DoIP ECU "
            + (name.isEmpty() ? "" : "\"" + name + "\" ")
            + ecu.logicalAddress()
            + " serves on "
            + ecu.address().getAddress().getHostAddress()
            + ", TCP port "
            + ecu.port()
            + ", UDP port "
            + ecu.udpAddress().getPort()
            + ecu.tls()
                .settings()
                .map(tls -> ", TLS port " + ecu.tls().address().getPort())
                .orElse("")
            + ", "
            + howLong);
  }
}
