package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.FileTrouble;
import io.github.cucumberdoip.report.Pcap;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Captures of the traffic of all ECUs of a scenario. */
public final class Captures {
  private Captures() {}

  /**
   * Saves the traffic so far as a pcap file.
   *
   * @param world the scenario
   * @param file where to, relative to the working directory
   * @return the file
   * @throws IllegalStateException if the scenario has no ECU or the file cannot be written
   */
  public static Path save(DoipWorld world, String file) {
    Collection<DoipServer> ecus = world.ecus().values();
    if (ecus.isEmpty()) {
      world.ecu();
    }
    try {
      return Pcap.save(merged(ecus), Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new IllegalStateException(
          "cannot save the DoIP traffic as \""
              + file
              + "\": "
              + FileTrouble.of(e)
              + "\n  expected: a file that can be written, in a directory that can be made"
              + "\n  to mend:  write for example: \"target/pcap/traffic.pcap\"",
          e);
    }
  }

  /**
   * The entries of all ECUs in the order in which they happened.
   *
   * @param ecus the ECUs
   * @return what their journals kept
   */
  public static List<JournalEntry> merged(Collection<DoipServer> ecus) {
    return ecus.stream()
        .flatMap(ecu -> ecu.journal().entries().stream())
        .sorted(Comparator.comparingLong(JournalEntry::nanoTime))
        .toList();
  }
}
