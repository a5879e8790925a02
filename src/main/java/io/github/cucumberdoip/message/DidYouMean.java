package io.github.cucumberdoip.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one most likely meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /**
   * The nearest of the known names by edit distance, ignoring case.
   *
   * @param given what was written
   * @param known the names that would have been accepted
   * @return the nearest name, or empty when nothing is near enough to be a help (more than a third
   *     of its letters, and at least two, would have to change)
   */
  public static Optional<String> among(String given, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(given, name) <= Math.max(2, name.length() / 3))
        .filter(name -> distance(given, name) < name.length())
        .min(Comparator.comparingInt(name -> distance(given, name)));
  }

  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
