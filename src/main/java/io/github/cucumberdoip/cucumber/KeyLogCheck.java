package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.message.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Looks into key logs of TLS connections. */
public final class KeyLogCheck {
  private KeyLogCheck() {}

  /**
   * Checks of how many connections a key log has the keys.
   *
   * @param file the key log
   * @param expected how many
   * @throws AssertionError if it has those of more or fewer, or cannot be read
   */
  public static void connections(Path file, int expected) {
    long found = count(file);
    if (found != expected) {
      throw new AssertionError(
          "the TLS key log "
              + file
              + " has the keys of another number of connections\n  expected: "
              + expected
              + "\n  instead:  "
              + found
              + "\n  to mend:  expect one for each handshake that was done");
    }
  }

  /** Each line has a label, the random number of the connection's first message and a secret. */
  private static long count(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.split(" "))
          .filter(parts -> parts.length == 3)
          .map(parts -> parts[1])
          .distinct()
          .count();
    } catch (IOException e) {
      throw new AssertionError(
          "cannot read the TLS key log "
              + file
              + ": "
              + FileTrouble.of(e)
              + "\n  expected: a file that an ECU writes its keys to"
              + "\n  to mend:  write before it: Given the DoIP ECU writes its TLS keys to the file \""
              + file
              + "\"",
          e);
    }
  }
}
