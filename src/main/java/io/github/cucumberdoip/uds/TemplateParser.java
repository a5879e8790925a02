package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a {@link UdsTemplate}. */
final class TemplateParser {
  private static final Pattern PART =
      Pattern.compile(
          "(?<gap>\\s+)"
              + "|\\[\\s*(?<first>\\d{1,9})\\s*(?<range>\\.\\.\\s*(?<last>\\d{1,9})?\\s*)?\\]"
              + "|(?:(?<!\\S)0[xX])?(?<hex>(?:[0-9a-fA-F]{2})++)(?![0-9a-fA-F])");

  private TemplateParser() {}

  static List<UdsTemplate.Part> parse(String text) {
    String plain = text.replaceAll("#[^\n]*", " ");
    List<UdsTemplate.Part> parts = new ArrayList<>();
    StringBuilder hex = new StringBuilder();
    Matcher matcher = PART.matcher(plain);
    int at = 0;
    while (at < plain.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw invalid(text, complaint(plain, at));
      }
      if (matcher.group("hex") != null) {
        hex.append(matcher.group("hex"));
      } else if (matcher.group("gap") == null) {
        flush(hex, parts);
        parts.add(echo(text, matcher));
      }
      at = matcher.end();
    }
    flush(hex, parts);
    if (parts.isEmpty()) {
      throw invalid(text, "write at least one byte; to answer nothing, ask for silence");
    }
    return parts;
  }

  private static void flush(StringBuilder hex, List<UdsTemplate.Part> parts) {
    if (!hex.isEmpty()) {
      parts.add(new UdsTemplate.Literal(Bytes.wrap(HexFormat.of().parseHex(hex))));
      hex.setLength(0);
    }
  }

  private static UdsTemplate.Echo echo(String text, Matcher matcher) {
    int first = Integer.parseInt(matcher.group("first"));
    if (matcher.group("range") == null) {
      return new UdsTemplate.Echo(first, first);
    }
    if (matcher.group("last") == null) {
      return new UdsTemplate.Echo(first, UdsTemplate.Echo.REST);
    }
    int last = Integer.parseInt(matcher.group("last"));
    if (last < first) {
      throw invalid(
          text, "the range " + matcher.group() + " runs backwards: write the lower index first");
    }
    return new UdsTemplate.Echo(first, last);
  }

  private static String complaint(String plain, int at) {
    String rest = plain.substring(at);
    if (rest.startsWith("[")) {
      int end = rest.indexOf(']');
      return "\""
          + (end < 0 ? rest.strip() : rest.substring(0, end + 1))
          + "\" is no echo: write [2], [1..2] or [3..] with request bytes counted from 0";
    }
    String group = rest.split("[\\s\\[]", 2)[0];
    return group.matches("[0-9a-fA-F]+")
        ? "\"" + group + "\" has an odd number of hex digits: write two for each byte"
        : "\"" + group + "\" has a character that is not a hex digit";
  }

  private static InvalidValueException invalid(String text, String mend) {
    return InvalidValueException.of(
        "a UDS response",
        text.strip(),
        "hex pairs, and [2], [1..2] or [3..] for bytes of the request",
        mend);
  }
}
