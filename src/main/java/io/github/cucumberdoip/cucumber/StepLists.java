package io.github.cucumberdoip.cucumber;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Reads lists in steps and tables: {@code 0x0E80, 0x0E81 and 0x0E82}. */
public final class StepLists {
  private StepLists() {}

  /**
   * Reads a list whose items stand between commas or the word and.
   *
   * @param <T> the type of an item
   * @param text the list
   * @param item reads one item, without its quotes
   * @return the items, each once
   */
  public static <T> Set<T> set(String text, Function<String, T> item) {
    Set<T> items = new LinkedHashSet<>();
    String given = Variables.ofScenario().expand(text).strip();
    for (String part : given.split("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+", -1)) {
      items.add(item.apply(StepValues.unquoted(part)));
    }
    return items;
  }
}
