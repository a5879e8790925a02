package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.ArrayList;
import java.util.List;

/** Puts what differs into brackets: {@code 22 F1 [8C] expected [90]}. */
final class Differing {
  /** How many differences are shown before the rest is only counted. */
  private static final int MOST = 4;

  private Differing() {}

  static String field(Object actual, Object expected, boolean fits) {
    return fits ? actual.toString() : "[" + actual + "] expected [" + expected + "]";
  }

  /** Compares byte by byte; a pattern prints one group for each of its bytes. */
  static String bytes(UdsPattern pattern, Bytes actual) {
    String text = pattern.toString();
    if (!actual.isEmpty() && !text.isEmpty() && !fits(text.split(" ")[0], actual.slice(0, 1))) {
      return "[" + Shown.of(actual) + "] expected [" + Shown.of(pattern) + "]";
    }
    List<String> groups = new ArrayList<>(text.isEmpty() ? List.of() : List.of(text.split(" ")));
    boolean open = groups.remove("...");
    List<String> shown = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    int both = Math.min(groups.size(), actual.length());
    int differing = 0;
    for (int i = 0; i < both; i++) {
      Bytes single = actual.slice(i, i + 1);
      boolean fits = fits(groups.get(i), single);
      differing += fits ? 0 : 1;
      if (!fits && differing <= MOST) {
        shown.add("[" + single + "]");
        expected.add("[" + groups.get(i) + "]");
      } else if (i < Shown.LONGEST) {
        shown.add(single.toString());
      } else if (i == Shown.LONGEST) {
        shown.add("..");
      }
    }
    if (differing > MOST) {
      expected.add("(" + (differing - MOST) + " more differ)");
    }
    if (groups.size() > both) {
      shown.add("[nothing]");
      expected.add("[" + shorten(groups.subList(both, groups.size())) + "]");
    } else if (actual.length() > both) {
      Bytes rest = actual.from(both);
      shown.add(open ? Shown.of(rest) : "[" + Shown.of(rest) + "]");
      if (!open) {
        expected.add("[nothing]");
      }
    }
    String line = String.join(" ", shown);
    return expected.isEmpty() ? line : line + " expected " + String.join(" ", expected);
  }

  private static boolean fits(String group, Bytes single) {
    return group.equals("...") || UdsPattern.parse(group).matches(single);
  }

  private static String shorten(List<String> groups) {
    return groups.size() <= Shown.LONGEST
        ? String.join(" ", groups)
        : String.join(" ", groups.subList(0, Shown.LONGEST))
            + " (+"
            + (groups.size() - Shown.LONGEST)
            + " bytes)";
  }
}
