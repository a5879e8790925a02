package io.github.cucumberdoip.proof.steps;

import io.cucumber.java.en.When;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.judge.JudgedEcu;
import io.github.cucumberdoip.judge.JudgedJournal;
import io.github.cucumberdoip.proof.Scapy;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a user runs a tester of her own in a scenario. */
public class ScapySteps {
  /** Runs a script, and keeps what the judge says of it, the violations with their entries. */
  @When("scapy runs its script {string} against the DoIP ECU")
  public void run(String script) throws IOException, InterruptedException, URISyntaxException {
    DoipWorld world = DoipWorld.current();
    Scapy.run(script, world.ecu().address());
    Path folder = Files.createDirectories(Path.of("target", "scapy"));
    JudgedEcu ecu = JudgedEcu.of(world.ecu().logicalAddress());
    List<String> verdict =
        new JudgedJournal(ecu, world.ecu().journal())
            .judge().violations().stream()
                .map(
                    one ->
                        one.rule().id()
                            + " ("
                            + one.rule().severity()
                            + "): "
                            + one.seen()
                            + one.entries().stream().map(JournalEntry::toString).toList())
                .toList();
    Files.write(folder.resolve(script + ".verdict.txt"), verdict);
  }
}
