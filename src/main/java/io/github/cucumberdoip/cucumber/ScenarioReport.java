package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.GatewayEcu;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.report.Attachable;
import io.github.cucumberdoip.report.Conversation;
import io.github.cucumberdoip.report.Mark;
import io.github.cucumberdoip.report.Recorded;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Shows the DoIP conversation of a scenario in reports, once: as a sequence diagram, as a table of
 * frames and as a capture. The plugin does it with the last step, or the first that did not pass;
 * without the plugin the last hook does.
 */
public final class ScenarioReport {
  private final DoipWorld world;
  private final String title;
  private final ReportSettings settings;
  private final Instant start;
  private final Marker marker;
  private boolean done;

  /** Tells what stands out in what an ECU recorded. */
  @FunctionalInterface
  public interface Marker {
    /**
     * Tells it.
     *
     * @param name the name of the ECU in the scenario
     * @param ecu the ECU
     * @return the marks, by the sequences of its journal's entries
     */
    Map<Long, List<Mark>> marks(String name, DoipServer ecu);
  }

  private ScenarioReport(
      DoipWorld world, String title, ReportSettings settings, Instant start, Marker marker) {
    this.world = world;
    this.title = title;
    this.settings = settings;
    this.start = start;
    this.marker = marker;
  }

  /**
   * Prepares the report of the scenario that begins on this thread; a hook does it.
   *
   * @param title the name of the scenario
   * @param tags its tags, which may ask for a report or forbid it
   * @param start when it began
   * @param marker tells what stands out
   * @throws io.github.cucumberdoip.message.InvalidValueException if a property for reports has a
   *     value that means nothing
   */
  public static void begin(String title, Collection<String> tags, Instant start, Marker marker) {
    DoipWorld world = DoipWorld.current();
    ReportSettings settings = ReportSettings.of(Configuration.ofRun(), tags);
    world.belonging(
        ScenarioReport.class, () -> new ScenarioReport(world, title, settings, start, marker));
  }

  /**
   * Attaches what shows the conversation of the scenario on this thread, if its report is wanted,
   * if it has traffic and if it has not been attached before.
   *
   * @param failed whether a step or a hook of the scenario did not pass
   * @param target gets the files, in the order in which they are to be shown
   */
  public static void attach(boolean failed, Consumer<Attachable> target) {
    DoipWorld.find()
        .map(world -> world.belonging(ScenarioReport.class, () -> null))
        .ifPresent(report -> report.attachOnce(failed, target));
  }

  private void attachOnce(boolean failed, Consumer<Attachable> target) {
    if (done || !settings.when().wants(failed) || world.ecus().isEmpty()) {
      return;
    }
    if (!failed) {
      // what is still under way belongs to it; of a failed scenario nobody knows when it ends
      world.settle();
    }
    Conversation conversation =
        Conversation.of(
            start,
            world.ecus().entrySet().stream()
                .map(ecu -> recorded(ecu.getKey(), ecu.getValue()))
                .toList());
    if (conversation.hasTraffic()) {
      done = true;
      String keys = TlsKeys.of(world.ecus().values());
      Attachable.all(title, conversation, keys, settings.limits()).forEach(target);
    }
  }

  private Recorded recorded(String name, DoipServer ecu) {
    Map<LogicalAddress, String> behind =
        ecu.gateway().ecus().stream()
            .collect(Collectors.toMap(GatewayEcu::address, GatewayEcu::name));
    Journal journal = ecu.journal();
    return new Recorded(
        name,
        ecu.logicalAddress(),
        behind,
        journal.entries(),
        journal.dropped(),
        marker.marks(name, ecu));
  }
}
