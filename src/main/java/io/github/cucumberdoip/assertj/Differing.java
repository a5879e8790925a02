package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.ComparedPart;
import io.github.cucumberdoip.uds.Comparison;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what differs into brackets: {@code 22 F1 [8C] expected [90]}, and names the fields of UDS
 * messages: {@code 22 F1 [8C] ECUSerialNumber expected [90] VIN}, with two blanks around names.
 */
final class Differing {
  /** How many runs of bytes are shown before the rest is only counted. */
  private static final int MOST = 4;

  private final Bytes actual;
  private final Comparison wanted;
  private final FieldNames names;
  private final List<String> shown = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private int runs;

  private Differing(UdsPattern pattern, Bytes actual, boolean isUds) {
    this.actual = actual;
    this.wanted = pattern.compare(actual);
    this.names = isUds ? FieldNames.of(actual, wanted.literal()) : FieldNames.none();
  }

  static String field(Object actual, Object expected, boolean fits) {
    return fits ? actual.toString() : "[" + actual + "] expected [" + expected + "]";
  }

  /** Compares a payload byte by byte. */
  static String bytes(UdsPattern pattern, Bytes actual) {
    return new Differing(pattern, actual, false).text();
  }

  /** Compares a UDS message byte by byte and names what differs. */
  static String uds(UdsPattern pattern, Bytes actual) {
    return new Differing(pattern, actual, true).text();
  }

  private String text() {
    if (isOtherService()) {
      names.all();
      return line("[" + Shown.of(actual) + "]", "[" + Shown.of(wanted.pattern()) + "]");
    }
    int next = 0;
    List<ComparedPart> parts = wanted.parts();
    while (next < parts.size() && parts.get(next).end() <= actual.length()) {
      next = parts.get(next).fits() ? fitting(next) : run(next);
    }
    if (runs > MOST) {
      expected.add("(" + (runs - MOST) + " more differ)");
    }
    int from = next == 0 ? 0 : parts.get(next - 1).end();
    if (actual.length() < wanted.least()) {
      missing(from, parts.subList(next, parts.size()));
    } else {
      rest(from);
    }
    return line(String.join(" ", shown), String.join(" ", expected));
  }

  private boolean isOtherService() {
    return !actual.isEmpty() && !wanted.parts().isEmpty() && !wanted.parts().get(0).fits();
  }

  private int fitting(int index) {
    ComparedPart part = wanted.parts().get(index);
    if (part.at() < Shown.LONGEST) {
      shown.add(actual.slice(part.at(), part.end()).toString());
    } else if (!shown.get(shown.size() - 1).equals("..")) {
      shown.add("..");
    }
    return index + 1;
  }

  /** Bytes side by side of one field, all of which differ. */
  private int run(int first) {
    List<ComparedPart> parts = wanted.parts();
    int last = first;
    while (!isNumber(parts.get(first))
        && last + 1 < parts.size()
        && !isNumber(parts.get(last + 1))
        && parts.get(last + 1).end() <= actual.length()
        && !parts.get(last + 1).fits()
        && names.isSameField(parts.get(first).at(), parts.get(last + 1).at())) {
      last++;
    }
    runs++;
    if (runs <= MOST) {
      int from = parts.get(first).at();
      Bytes bytes = actual.slice(from, parts.get(last).end());
      String value = isNumber(parts.get(first)) ? " = " + number(bytes) : "";
      shown.add("[" + Shown.of(bytes) + value + "]");
      expected.add(bracketed(texts(parts.subList(first, last + 1))));
      names.differs(from, parts.get(first).text());
    }
    return last + 1;
  }

  /** Whether a part is written in decimal, so that its bytes alone would not tell. */
  private static boolean isNumber(ComparedPart part) {
    return part.text().startsWith("[") && !part.text().startsWith("[0x");
  }

  private static long number(Bytes bytes) {
    long value = 0;
    for (int i = 0; i < bytes.length(); i++) {
      value = value << 8 | bytes.at(i);
    }
    return value;
  }

  private void missing(int from, List<ComparedPart> parts) {
    if (from < actual.length()) {
      shown.add(Shown.of(actual.from(from)));
    }
    shown.add("[nothing]");
    List<String> texts = texts(parts);
    int end = parts.isEmpty() ? from : parts.get(parts.size() - 1).end();
    int more = wanted.least() - Math.max(end, actual.length());
    for (int i = 0; i < more && more < MOST; i++) {
      texts.add("??");
    }
    if (!texts.isEmpty()) {
      expected.add(bracketed(texts));
    }
    if (more >= MOST) {
      expected.add("[" + more + " more bytes]");
    }
    names.misses(actual.length());
  }

  /** What the pattern leaves free, and what is too much. */
  private void rest(int from) {
    int surplus = Math.min(actual.length(), wanted.most());
    if (surplus > from) {
      shown.add(Shown.of(actual.slice(from, surplus)));
    }
    if (surplus < actual.length()) {
      shown.add("[" + Shown.of(actual.from(surplus)) + "]");
      expected.add("[nothing]");
      names.differs(surplus);
    }
  }

  private String line(String left, String right) {
    if (right.isEmpty()) {
      return left;
    }
    String named = names.actual().isEmpty() ? " " : "  " + names.actual() + "  ";
    return left
        + named
        + "expected "
        + right
        + (names.expected().isEmpty() ? "" : " " + names.expected());
  }

  private static List<String> texts(List<ComparedPart> parts) {
    return new ArrayList<>(parts.stream().map(ComparedPart::text).toList());
  }

  private static String bracketed(List<String> groups) {
    if (groups.size() == 1 && groups.get(0).startsWith("[")) {
      return groups.get(0);
    }
    return "[" + shorten(groups) + "]";
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
