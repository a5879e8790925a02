package io.github.cucumberdoip.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** Inputs that once made a fuzz target fail: hex, one a line, behind {@code #} what they did. */
public final class Regressions {
  private static final Path DIRECTORY = Path.of("src", "test", "resources", "fuzz");

  private Regressions() {}

  public static Path fileOf(Class<?> target) {
    return DIRECTORY.resolve(target.getSimpleName() + ".txt");
  }

  public static List<byte[]> of(Class<?> target) throws IOException {
    return Files.readAllLines(fileOf(target)).stream()
        .map(line -> line.replaceAll("#.*", "").replaceAll("\\s+", ""))
        .filter(line -> !line.isEmpty())
        .map(HexFormat.of()::parseHex)
        .toList();
  }
}
