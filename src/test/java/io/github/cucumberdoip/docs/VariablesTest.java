package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on serving names each property that our features and our code read. */
class VariablesTest {
  private static final Page PAGE = Page.read(Path.of("docs/how-to/serve-an-ecu.md"));
  private static final Pattern IN_FEATURES = Pattern.compile("\\$\\{(doip\\.[a-z.]+)");
  private static final Pattern IN_CODE = Pattern.compile("\"(doip\\.[a-z]+\\.[a-z.]+)\"");

  @Test
  void eachPropertyIsOnThePageWithItsEnvironmentVariable() throws IOException {
    Set<String> read = new TreeSet<>();
    read.addAll(named(IN_FEATURES, Path.of("features")));
    read.addAll(named(IN_CODE, Path.of("src/main/java")));
    List<List<String>> rows = PAGE.tables().get(0).rows();

    assertThat(rows.stream().map(row -> Page.code(row.get(0)).get(0)))
        .containsExactlyInAnyOrderElementsOf(read);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(Page.code(row.get(1)))
                    .containsExactly(
                        Page.code(row.get(0)).get(0).toUpperCase(Locale.ROOT).replace('.', '_')));
  }

  private static Set<String> named(Pattern pattern, Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
      }
    }
    return names;
  }
}
