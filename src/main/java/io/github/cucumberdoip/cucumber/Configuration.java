package io.github.cucumberdoip.cucumber;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * Settings of a run, from where those of Cucumber come from too: a system property, an environment
 * variable, {@code junit-platform.properties} or {@code cucumber.properties} on the class path; the
 * first of them that has a value holds.
 */
final class Configuration {
  private static final String PREFIX = "doip.";

  /** Read once: what is on the class path does not change. */
  private static final Map<String, String> FILES =
      read(List.of("cucumber.properties", "junit-platform.properties"));

  private final Function<String, Optional<String>> variables;
  private final Map<String, String> files;

  Configuration(Function<String, Optional<String>> variables, Map<String, String> files) {
    this.variables = variables;
    this.files = files;
  }

  /** That of this run. */
  static Configuration ofRun() {
    return new Configuration(Variables.ofSystem()::find, FILES);
  }

  Optional<String> find(String name) {
    return variables.apply(name).or(() -> Optional.ofNullable(files.get(name)));
  }

  /** Our properties of files on the class path; later files win. */
  static Map<String, String> read(List<String> names) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : names) {
      Properties properties = new Properties();
      try (InputStream in = Configuration.class.getResourceAsStream("/" + name)) {
        if (in != null) {
          properties.load(in);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + name, e);
      }
      properties.stringPropertyNames().stream()
          .filter(property -> property.startsWith(PREFIX))
          .forEach(property -> found.put(property, properties.getProperty(property).strip()));
    }
    return Map.copyOf(found);
  }
}
