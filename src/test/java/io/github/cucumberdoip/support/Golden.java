package io.github.cucumberdoip.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that users read, kept as files. To renew them after a change on purpose, run the tests with
 * {@code -Dtest.args=-Dgolden.renew=true} and read the difference.
 */
public final class Golden {
  private static final Path DIRECTORY = Path.of("src/test/resources/golden");

  private Golden() {}

  /**
   * Compares a text with its file.
   *
   * @param name the path of the file below the directory of golden files
   * @param actual the text
   * @throws IOException if the file cannot be read
   */
  public static void check(String name, String actual) throws IOException {
    Path file = DIRECTORY.resolve(name);
    if (Boolean.getBoolean("golden.renew")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual + "\n");
    }
    assertThat(actual + "\n").as(file.toString()).isEqualTo(Files.readString(file));
  }
}
