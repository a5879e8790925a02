package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.tls.TlsSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The keys of the TLS connections of a scenario, for captures. They are in a temporary file, which
 * is deleted at the end, unless the scenario names a file for them itself.
 */
final class TlsKeys implements AutoCloseable {
  private final Path file;

  private TlsKeys() {
    try {
      file = Files.createTempFile("doip-tls-", ".keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same settings, with a file for the keys if they have none. */
  static TlsSettings kept(TlsSettings settings) {
    return settings.keyLog().isPresent()
        ? settings
        : settings.withKeyLog(DoipWorld.current().belonging(TlsKeys.class, TlsKeys::new).file);
  }

  /** All keys of some ECUs, as lines of a key log; none if there was no TLS. */
  static String of(Collection<DoipServer> ecus) {
    Set<Path> files =
        ecus.stream()
            .flatMap(ecu -> ecu.tls().settings().stream())
            .flatMap(settings -> settings.keyLog().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return files.stream().map(TlsKeys::read).collect(Collectors.joining());
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      // a capture without keys is better than none
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
