package io.github.cucumberdoip.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds source files that are too long to be read in one go. */
final class SourceSize {
  static final int MOST_LINES = 300;

  private SourceSize() {}

  static List<String> tooLong(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> lines(file) > MOST_LINES)
          .map(file -> directory.relativize(file) + ": " + lines(file) + " lines")
          .toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
