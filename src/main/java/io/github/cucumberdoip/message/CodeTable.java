package io.github.cucumberdoip.message;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The known names of an open code type, both ways: value to name for printing, name, abbreviation
 * or number to value for parsing. Immutable once built.
 *
 * @param <C> the code type
 */
public final class CodeTable<C extends Code> {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final String what;
  private final int digits;
  private final IntFunction<C> factory;
  private final Map<Integer, String> names;
  private final Map<String, Integer> values;
  private final Map<String, String> spellings;
  private final TreeMap<Integer, String> ranges;

  private CodeTable(Builder<C> builder) {
    this.what = builder.what;
    this.digits = builder.digits;
    this.factory = builder.factory;
    this.names = Map.copyOf(builder.names);
    this.values = Map.copyOf(builder.values);
    this.spellings = new LinkedHashMap<>(builder.spellings);
    this.ranges = new TreeMap<>(builder.ranges);
  }

  /**
   * Starts a table.
   *
   * @param <C> the code type
   * @param what the kind of code with its article, for messages, for example {@code "an NRC"}
   * @param bytes the width on the wire, 1 or 2 bytes
   * @param factory makes a code of a value
   * @return the builder
   */
  public static <C extends Code> Builder<C> of(String what, int bytes, IntFunction<C> factory) {
    return new Builder<>(what, bytes * 2, factory);
  }

  /**
   * The name of a value.
   *
   * @param value the value on the wire
   * @return its own name, else the name of its range, else {@code "reserved"}
   */
  public String nameOf(int value) {
    String name = names.get(value);
    if (name != null) {
      return name;
    }
    Map.Entry<Integer, String> range = ranges.floorEntry(value);
    return range == null ? "reserved" : range.getValue();
  }

  /**
   * Whether the standard gives this very value a name of its own.
   *
   * @param value the value on the wire
   * @return false for a value that has only the name of its range
   */
  public boolean isKnown(int value) {
    return names.containsKey(value);
  }

  /**
   * The names as a reader may write them, abbreviations included, in the order of the table.
   *
   * @return all accepted names
   */
  public List<String> acceptedNames() {
    return List.copyOf(spellings.values());
  }

  /**
   * Prints a value as {@code name (0x..)}.
   *
   * @param value the value on the wire
   * @return the text
   */
  public String print(int value) {
    return nameOf(value) + " (" + hex(value) + ")";
  }

  /**
   * Reads a code from the standard's name, its abbreviation or its number ({@code 0x..}). Case,
   * blanks, dashes and underscores in names don't matter.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these; it names the nearest known name
   */
  public C parse(String text) {
    String given = text.strip();
    Integer value = values.get(fold(given));
    if (value == null && given.matches("0[xX][0-9a-fA-F]{1," + digits + "}")) {
      value = Integer.parseInt(given.substring(2), 16);
    }
    if (value == null) {
      throw InvalidValueException.of(
          what,
          given,
          "the standard's name, its abbreviation or its number, 0x and up to "
              + digits
              + " hex digits",
          mend(given));
    }
    return factory.apply(value);
  }

  /**
   * The value of a name or abbreviation, for texts in which other things may stand as well. Case,
   * blanks, dashes and underscores don't matter.
   *
   * @param name what may be a name
   * @return the code, or empty if the table does not have the name
   */
  public Optional<C> find(String name) {
    return Optional.ofNullable(values.get(fold(name))).map(factory::apply);
  }

  private String mend(String given) {
    if (given.matches("[0-9a-fA-F]{1," + digits + "}")) {
      return "write the number with 0x: 0x" + given.toUpperCase(Locale.ROOT);
    }
    return DidYouMean.among(given, spellings.values())
        .map(near -> "did you mean " + near + "?")
        .orElseGet(() -> "known names: " + String.join(", ", spellings.values()));
  }

  private String hex(int value) {
    return "0x" + HEX.toHexDigits(value, digits);
  }

  private static String fold(String name) {
    return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Collects the rows of a table.
   *
   * @param <C> the code type
   */
  public static final class Builder<C extends Code> {
    private final String what;
    private final int digits;
    private final IntFunction<C> factory;
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final TreeMap<Integer, String> ranges = new TreeMap<>();

    private Builder(String what, int digits, IntFunction<C> factory) {
      this.what = what;
      this.digits = digits;
      this.factory = factory;
    }

    /**
     * Adds a named value.
     *
     * @param value the value on the wire
     * @param name the standard's name
     * @param abbreviations further accepted names
     * @return this builder
     */
    public Builder<C> known(int value, String name, String... abbreviations) {
      names.put(value, name);
      accept(value, name);
      for (String abbreviation : abbreviations) {
        accept(value, abbreviation);
      }
      return this;
    }

    /**
     * Names the values of a range that have no name of their own.
     *
     * @param from the first value
     * @param to the last value
     * @param name the name, for example {@code "vehicle manufacturer specific"}
     * @return this builder
     */
    public Builder<C> range(int from, int to, String name) {
      ranges.put(from, name);
      ranges.putIfAbsent(to + 1, "reserved");
      return this;
    }

    /**
     * Ends the table.
     *
     * @return the table
     */
    public CodeTable<C> build() {
      return new CodeTable<>(this);
    }

    private void accept(int value, String spelling) {
      values.putIfAbsent(fold(spelling), value);
      spellings.putIfAbsent(fold(spelling), spelling);
    }
  }
}
