package io.github.cucumberdoip.cucumber;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known word that a misspelt one most likely meant. */
final class Spelling {
  private Spelling() {}

  /** The word itself if it is known or like no other, else the nearest of those that are known. */
  static String corrected(String word, Collection<String> known) {
    if (known.contains(word)) {
      return word;
    }
    return known.stream()
        .filter(other -> areAlike(word, other))
        .min(Comparator.comparingInt(other -> letters(word, other)))
        .orElse(word);
  }

  /** Whether two words differ by one letter, or two if they are long. */
  private static boolean areAlike(String left, String right) {
    int longer = Math.max(left.length(), right.length());
    int most = longer < 4 ? 0 : longer < 7 ? 1 : 2;
    return Math.abs(left.length() - right.length()) <= most && letters(left, right) <= most;
  }

  /** The letters to insert, remove, replace or swap with their neighbours. */
  private static int letters(String left, String right) {
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        cost[i][j] =
            Math.min(
                cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[left.length()][right.length()];
  }
}
