package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that a feature file leaves open: {@code ${doip.tcp.port:13400}} stands for the system
 * property {@code doip.tcp.port}, without it for the environment variable {@code DOIP_TCP_PORT},
 * and without both for {@code 13400}. Without a default, one of both must be set. A value that is
 * empty counts as not set.
 */
public final class Variables {
  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9._-]*)(?::([^}]*))?}");

  private final UnaryOperator<String> properties;
  private final UnaryOperator<String> environment;

  Variables(UnaryOperator<String> properties, UnaryOperator<String> environment) {
    this.properties = properties;
    this.environment = environment;
  }

  /** {@return those of this JVM and its environment} */
  public static Variables ofSystem() {
    return new Variables(System::getProperty, System::getenv);
  }

  /**
   * A variable by its name.
   *
   * @param name the name of the system property
   * @return its value, or that of the environment variable; empty if neither is set
   */
  public Optional<String> find(String name) {
    return Optional.ofNullable(properties.apply(name))
        .filter(value -> !value.isEmpty())
        .or(() -> Optional.ofNullable(environment.apply(inEnvironment(name))))
        .filter(value -> !value.isEmpty());
  }

  /**
   * Puts values in place of variables.
   *
   * @param text any text
   * @return the text without variables
   * @throws InvalidValueException if a variable is not set and has no default
   */
  public String expand(String text) {
    if (!text.contains("${")) {
      return text;
    }
    return VARIABLE
        .matcher(text)
        .replaceAll(variable -> Matcher.quoteReplacement(valueOf(variable)));
  }

  private String valueOf(MatchResult variable) {
    String name = variable.group(1);
    return find(name)
        .or(() -> Optional.ofNullable(variable.group(2)))
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "a variable with a value",
                    variable.group(),
                    "the system property "
                        + name
                        + " or the environment variable "
                        + inEnvironment(name),
                    "set it, for example with -D"
                        + name
                        + "=..., or write a default: ${"
                        + name
                        + ":...}"));
  }

  private static String inEnvironment(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
