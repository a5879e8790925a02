package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.uds.PatternToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the text of a pattern into its parts; used once. */
final class PatternLexer {
  private static final Pattern PART =
      Pattern.compile(
          "\\s+|#[^\n]*"
              + "|'(?<text>[^'\n]*)(?<textEnd>'?)"
              + "|\\[(?<bracket>[^\\]\n]*)(?<bracketEnd>\\]?)"
              + "|(?<sign>[()|\\]])"
              + "|(?<word>[^\\s()|'#\\[\\]]+)");

  private final Matcher matcher;
  private final Function<String, RuntimeException> invalid;
  private final List<PatternToken> tokens = new ArrayList<>();
  private int groups;

  PatternLexer(String text, Function<String, RuntimeException> invalid) {
    this.matcher = PART.matcher(text.replace("\u2026", "..."));
    this.invalid = invalid;
  }

  List<PatternToken> tokens() {
    while (matcher.find()) {
      if (matcher.group("text") != null) {
        text(matcher.group("text"));
      } else if (matcher.group("bracket") != null) {
        bracket(matcher.group("bracket"));
      } else if (matcher.group("sign") != null) {
        sign(matcher.group("sign"));
      } else if (matcher.group("word") != null) {
        word(matcher.group("word"));
      }
    }
    tokens.add(new PatternToken(Kind.END, "", "the end"));
    return tokens;
  }

  private void text(String text) {
    String where = where("'" + text + matcher.group("textEnd"));
    if (matcher.group("textEnd").isEmpty()) {
      throw invalid.apply(where + " has no closing '");
    }
    if (text.isEmpty()) {
      throw invalid.apply(where + " is a text without characters");
    }
    tokens.add(new PatternToken(Kind.TEXT, text, where));
  }

  private void bracket(String text) {
    String where = where("[" + text + matcher.group("bracketEnd"));
    if (matcher.group("bracketEnd").isEmpty()) {
      throw invalid.apply(where + " has no closing ]");
    }
    tokens.add(new PatternToken(Kind.BRACKET, text.strip(), where));
  }

  private void sign(String sign) {
    Kind kind =
        switch (sign) {
          case "(" -> Kind.OPEN;
          case ")" -> Kind.CLOSE;
          case "|" -> Kind.OR;
          default -> throw invalid.apply("there is a ] without a [ before it");
        };
    tokens.add(new PatternToken(kind, sign, "\"" + sign + "\""));
  }

  private void word(String word) {
    if (word.equalsIgnoreCase("or")) {
      tokens.add(new PatternToken(Kind.OR, word, "\"" + word + "\""));
    } else {
      tokens.add(new PatternToken(Kind.WORD, word, where(word)));
    }
  }

  private String where(String shown) {
    groups++;
    return "group " + groups + " (\"" + shown + "\")";
  }
}
