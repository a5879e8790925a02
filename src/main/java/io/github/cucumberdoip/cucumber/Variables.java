package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that a feature file leaves open, or that a step remembered: {@code ${doip.tcp.port:13400}}
 * stands for the system property {@code doip.tcp.port}, without it for the environment variable
 * {@code DOIP_TCP_PORT}, and without both for {@code 13400}. Without a default, one of both must be
 * set. A value that is empty counts as not set.
 */
public final class Variables {
  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9._-]*)(?::([^}]*))?}");

  private final Map<String, ?> remembered;
  private final UnaryOperator<String> properties;
  private final UnaryOperator<String> environment;

  Variables(UnaryOperator<String> properties, UnaryOperator<String> environment) {
    this(Map.of(), properties, environment);
  }

  private Variables(
      Map<String, ?> remembered,
      UnaryOperator<String> properties,
      UnaryOperator<String> environment) {
    this.remembered = remembered;
    this.properties = properties;
    this.environment = environment;
  }

  /** {@return those of this JVM and its environment} */
  public static Variables ofSystem() {
    return new Variables(System::getProperty, System::getenv);
  }

  /**
   * {@return what the scenario of this thread remembers, and behind that those of this JVM and its
   * environment}
   */
  public static Variables ofScenario() {
    return new Variables(Remembered.valuesIfAny(), System::getProperty, System::getenv);
  }

  /** The same with values that were remembered. */
  Variables remembering(Map<String, ?> values) {
    return new Variables(values, properties, environment);
  }

  /**
   * A variable by its name.
   *
   * @param name the name of what was remembered, or else of the system property
   * @return its value, or that of the environment variable; empty if neither is set
   */
  public Optional<String> find(String name) {
    return Optional.<Object>ofNullable(remembered.get(name))
        .map(Object::toString)
        .or(() -> Optional.ofNullable(properties.apply(name)))
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
                    mend(name)));
  }

  private String mend(String name) {
    return DidYouMean.among(name, remembered.keySet())
        .map(near -> "did you mean ${" + near + "}, which is remembered?")
        .orElse(
            "set it, for example with -D" + name + "=..., or write a default: ${" + name + ":...}");
  }

  private static String inEnvironment(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
