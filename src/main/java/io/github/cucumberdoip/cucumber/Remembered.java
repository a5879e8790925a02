package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes that a scenario remembers by name. Later steps write them as {@code ${name}}, see {@link
 * Variables#ofScenario()}.
 */
public final class Remembered {
  private final Map<String, Bytes> values = new LinkedHashMap<>();

  private Remembered() {}

  /**
   * What the scenario of this thread remembers.
   *
   * @return the values
   * @throws IllegalStateException outside of a scenario
   */
  public static Remembered current() {
    return DoipWorld.current().belonging(Remembered.class, Remembered::new);
  }

  /** What a scenario remembers, if there is one. */
  static Map<String, Bytes> valuesIfAny() {
    return DoipWorld.find().isPresent() ? current().values : Map.of();
  }

  /**
   * Remembers values; one of the same name is replaced.
   *
   * @param parts the values by their names
   */
  public void putAll(Map<String, Bytes> parts) {
    values.putAll(parts);
  }

  /**
   * All values by their names, in the order in which they were first remembered.
   *
   * @return a copy
   */
  public Map<String, Bytes> values() {
    return new LinkedHashMap<>(values);
  }

  /**
   * Checks that a remembered value is this one.
   *
   * @param name its name
   * @param expected the bytes that it should be
   * @throws AssertionError if it is another
   * @throws InvalidValueException if nothing is remembered by this name
   */
  public void isEqual(String name, Bytes expected) {
    Bytes actual = value(name);
    if (!actual.equals(expected)) {
      throw new AssertionError(
          "expected: the remembered DoIP value \""
              + name
              + "\" is "
              + expected
              + "\ninstead:  it is "
              + actual);
    }
  }

  /**
   * Checks that a remembered value is not this one.
   *
   * @param name its name
   * @param unwanted the bytes that it should not be
   * @throws AssertionError if it is
   * @throws InvalidValueException if nothing is remembered by this name
   */
  public void isNotEqual(String name, Bytes unwanted) {
    if (value(name).equals(unwanted)) {
      throw new AssertionError(
          "expected: the remembered DoIP value \""
              + name
              + "\" is not "
              + unwanted
              + "\ninstead:  it is");
    }
  }

  private Bytes value(String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "a remembered DoIP value",
                    name,
                    values.isEmpty()
                        ? "a step that remembers it before it is used"
                        : "one of " + String.join(", ", values.keySet()),
                    DidYouMean.among(name, values.keySet())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse(
                            "remember it first, for example: Then the DoIP ECU remembers the UDS"
                                + " request \"27 02 {"
                                + name
                                + "}\"")));
  }
}
