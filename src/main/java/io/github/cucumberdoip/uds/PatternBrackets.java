package io.github.cucumberdoip.uds;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths and numbers: {@code [17 bytes]}, {@code [1000..2000 in 2 bytes]}. */
final class PatternBrackets {
  /** The greatest number of free bytes that others may follow. */
  static final int LONGEST = 4096;

  private static final String WHOLE = "bytes? in all";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<bound>at least|at most) )?(?<low>0x[0-9a-f]{1,8}|[0-9]{1,10})"
              + "(?: ?\\.\\. ?(?<high>0x[0-9a-f]{1,8}|[0-9]{1,10}))?"
              + "(?<unit> bytes?| "
              + WHOLE
              + "| in (?<width>[0-9]{1,2}) bytes?)?",
          Pattern.CASE_INSENSITIVE);

  private final PatternToken token;
  private final Matcher matcher;
  private final Function<String, ? extends RuntimeException> invalid;

  private PatternBrackets(
      PatternToken token, Function<String, ? extends RuntimeException> invalid) {
    this.token = token;
    this.matcher = FORM.matcher(token.text().replaceAll("\\s+", " "));
    this.invalid = invalid;
  }

  static boolean isWhole(String text) {
    return text.replaceAll("\\s+", " ").matches("(?i).*" + WHOLE);
  }

  /** What the brackets add to an alternative. */
  static Consumer<Draft> read(
      PatternToken token, Function<String, ? extends RuntimeException> invalid) {
    return new PatternBrackets(token, invalid).read();
  }

  /** Why no request can be as long as it should. */
  static String impossible(Draft draft) {
    Span parts = draft.parts();
    String has =
        parts.isFixed()
            ? "exactly " + parts.least()
            : parts.isEndless()
                ? parts.least() + " or more"
                : parts.least() + " to " + parts.most();
    return draft.openedBy()
        + " can't be: the parts before it have "
        + has
        + (parts.most() == 1 ? " byte" : " bytes")
        + (parts.isEndless() ? "" : "; end them with ... if more may follow");
  }

  private Consumer<Draft> read() {
    if (!matcher.matches()) {
      throw complain(
          "is neither a length nor a number: write for example [17 bytes], [at least 2 bytes],"
              + " [1..4 bytes], [20 bytes in all], [1000..2000 in 2 bytes] or [0x10..0x1F]");
    }
    String unit = matcher.group("unit") == null ? "" : matcher.group("unit");
    if (unit.isEmpty() || matcher.group("width") != null) {
      return number();
    }
    Span span = span();
    String shown = "[" + token.text() + "]";
    return isWhole(token.text())
        ? draft -> draft.bound(span, shown)
        : draft -> draft.end(span, shown);
  }

  private Span span() {
    long low = low(0);
    long high = high(Span.NO_END);
    if (high >= Span.NO_END && !"at least".equalsIgnoreCase(matcher.group("bound"))) {
      throw complain("is too long: no request has that many bytes");
    }
    if (low >= Span.NO_END) {
      throw complain("is too long: no request has that many bytes");
    }
    if (high == 0) {
      throw complain("stands for no byte: leave it out");
    }
    return new Span((int) low, (int) high);
  }

  private Consumer<Draft> number() {
    int width = width();
    long low = low(0);
    long high = high(NumberPart.greatest(width));
    if (Math.max(low, high) > NumberPart.greatest(width)) {
      throw complain(
          "has a number that does not fit "
              + width
              + (width == 1 ? " byte" : " bytes")
              + ": the greatest is "
              + NumberPart.greatest(width));
    }
    boolean hex = isHex("low");
    return draft -> draft.add(width, low, high, hex);
  }

  private int width() {
    String given = matcher.group("width");
    int width = given != null ? Integer.parseInt(given) : digits();
    if (width < 1 || width > NumberPart.WIDEST) {
      throw complain("has a number of " + width + " bytes: it may have 1 to 4");
    }
    return width;
  }

  /** The bytes that the digits of hex numbers fill. */
  private int digits() {
    if (!isHex("low") || matcher.group("high") != null && !isHex("high")) {
      throw complain(
          "is a number without a width: write ["
              + token.text()
              + " in 1 byte]; or ["
              + token.text()
              + " bytes] if you mean a length");
    }
    int most = matcher.group("low").length();
    if (matcher.group("high") != null) {
      most = Math.max(most, matcher.group("high").length());
    }
    return (most - 1) / 2;
  }

  private boolean isHex(String group) {
    return matcher.group(group).regionMatches(true, 0, "0x", 0, 2);
  }

  private long low(long least) {
    return "at most".equalsIgnoreCase(matcher.group("bound")) ? least : value("low");
  }

  private long high(long greatest) {
    if (matcher.group("bound") != null && matcher.group("high") != null) {
      throw complain("has both a bound and a range: write one of them");
    }
    if ("at least".equalsIgnoreCase(matcher.group("bound"))) {
      return greatest;
    }
    if (matcher.group("high") == null) {
      return value("low");
    }
    if (value("high") < value("low")) {
      throw complain("has a range that runs backwards: write the lower number first");
    }
    return value("high");
  }

  private long value(String group) {
    return isHex(group)
        ? Long.parseLong(matcher.group(group).substring(2), 16)
        : Long.parseLong(matcher.group(group));
  }

  private RuntimeException complain(String complaint) {
    return invalid.apply(token.where() + " " + complaint);
  }
}
