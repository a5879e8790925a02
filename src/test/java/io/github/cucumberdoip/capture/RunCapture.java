package io.github.cucumberdoip.capture;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.cucumber.Captures;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.report.Pcap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what the ECUs of all scenarios had on the wire. Only for a run on one thread: the world
 * of a scenario is bound to it.
 *
 * <p>Of what testers sent only what the decoder takes is kept, and has the right pattern:
 * conformance scenarios send garbage on purpose. Of what ECUs sent everything is kept that came of
 * a message; raw bytes that a scenario made them send are kept if they can be decoded.
 */
final class RunCapture implements ConcurrentEventListener {
  private final Set<DoipServer> ecus = new LinkedHashSet<>();
  private final List<JournalEntry> entries = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private int scenarios;

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestStepFinished.class, event -> look());
    publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
  }

  /** After each step, as the last hook takes the world away. */
  private void look() {
    try {
      ecus.addAll(DoipWorld.current().ecus().values());
    } catch (IllegalStateException noWorldYetOrAnyMore) {
      // before the first hook and after the last
    }
  }

  private void scenarioFinished(TestCaseFinished event) {
    scenarios++;
    if (!event.getResult().getStatus().is(Status.PASSED)) {
      failed.add(event.getTestCase().getName() + ": " + event.getResult().getError());
    }
    Captures.merged(ecus).stream().filter(RunCapture::isKept).forEach(entries::add);
    ecus.clear();
  }

  private static boolean isKept(JournalEntry entry) {
    return entry.bytes().isEmpty() || entry.message().isPresent() && !isWrongOnPurpose(entry);
  }

  /** A dissector does not look behind a version whose inverse is wrong; the decoder does. */
  private static boolean isWrongOnPurpose(JournalEntry entry) {
    return entry.kind() == EntryKind.RECEIVED
        && (entry.bytes().at(0) ^ entry.bytes().at(1)) != 0xFF;
  }

  int scenarios() {
    return scenarios;
  }

  List<String> failed() {
    return failed;
  }

  /** The messages in their order. */
  List<JournalEntry> messages() {
    return entries.stream().filter(entry -> entry.message().isPresent()).toList();
  }

  Path saveAs(Path file) throws IOException {
    return Pcap.save(entries, file);
  }
}
