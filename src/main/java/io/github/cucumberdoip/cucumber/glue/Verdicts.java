package io.github.cucumberdoip.cucumber.glue;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.GatewayEcu;
import io.github.cucumberdoip.assertj.DoipAssertions;
import io.github.cucumberdoip.assertj.JournalAssert;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.Marks;
import io.github.cucumberdoip.cucumber.Remembered;
import java.time.Instant;

/** How the Then steps of one scenario judge its ECUs. */
final class Verdicts {
  private final Instant start = Instant.now();
  private final long nanoStart = System.nanoTime();
  private boolean lenient;

  private Verdicts() {}

  /** The one of the scenario; the first call, which a hook makes, begins to count the time. */
  static Verdicts current() {
    return DoipWorld.current().belonging(Verdicts.class, Verdicts::new);
  }

  /** When the scenario began. */
  Instant start() {
    return start;
  }

  boolean isLenient() {
    return lenient;
  }

  void tolerateUnmatched() {
    lenient = true;
  }

  /** Begins checks on an ECU of the current scenario, once it has what was sent to it before. */
  static JournalAssert on(String name) {
    DoipWorld world = DoipWorld.current();
    world.settle();
    return current().on(name, world.ecu(name)).waitingAtMost(world.waitAtMost());
  }

  /** The same for what happened since a mark of the scenario. */
  static JournalAssert on(String name, String mark) {
    return on(name).since(Marks.of(mark, DoipWorld.current().ecu(name)));
  }

  JournalAssert on(String name, DoipServer ecu) {
    return DoipAssertions.assertThat(ecu.journal())
        .calling("the DoIP ECU" + (name.isEmpty() ? "" : " \"" + name + "\""))
        .reachableAt(ecu.isRunning() ? "it listens on " + text(ecu) : "it is not running")
        .startingAt(start)
        .beginningAt(nanoStart)
        .remembering(Remembered.current().values())
        .withNearest(ecu.gateway()::nearest)
        .withEcusBehind(address -> ecu.gateway().ecu(address).map(behind -> behind(behind, name)));
  }

  /** Begins checks on an ECU behind a gateway of the current scenario, once it has its requests. */
  static JournalAssert onBehind(String gateway, GatewayEcu ecu) {
    return on(gateway).calling(behind(ecu, gateway));
  }

  private static String behind(GatewayEcu ecu, String gateway) {
    return "the ECU \""
        + ecu.name()
        + "\" behind the DoIP gateway"
        + (gateway.isEmpty() ? "" : " \"" + gateway + "\"");
  }

  private static String text(DoipServer ecu) {
    return ecu.address().getAddress().getHostAddress() + ":" + ecu.port();
  }
}
