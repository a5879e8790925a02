package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.PatternToken.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the text of one {@link UdsPattern}; used once. */
final class PatternParser {
  /** How many alternatives a pattern may have. */
  static final int MOST = 256;

  private static final String GRAMMAR =
      "hex pairs; ?? for any byte, 9? or ?0 for half a byte, 90/F0 for a bit mask,"
          + " a final ... for any number of further bytes; names such as ReadDataByIdentifier VIN,"
          + " 'text', [17 bytes], [1..9 in 2 bytes]; a | b or (a | b) for alternatives";

  private final String text;
  private List<PatternToken> tokens;
  private int next;

  PatternParser(String text) {
    this.text = text;
  }

  List<Alternative> parse() {
    tokens = new PatternLexer(text, this::invalid).tokens();
    if (tokens.size() == 1) {
      throw invalid("an empty pattern matches no request; write ... to match every request");
    }
    List<Draft> drafts = alternatives(List.of(new Draft()));
    if (peek().kind() == Kind.CLOSE) {
      throw invalid("there is a ) without a ( before it");
    }
    Set<Alternative> all = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      Alternative alternative = draft.done();
      if (alternative == null) {
        throw invalid(PatternBrackets.impossible(draft));
      }
      all.add(alternative);
    }
    return List.copyOf(all);
  }

  private PatternToken peek() {
    return tokens.get(next);
  }

  private List<Draft> alternatives(List<Draft> before) {
    List<Draft> all = new ArrayList<>();
    while (true) {
      all.addAll(sequence(before.stream().map(Draft::copy).toList()));
      limit(all);
      if (peek().kind() != Kind.OR) {
        return all;
      }
      next++;
    }
  }

  private void limit(List<Draft> drafts) {
    if (drafts.size() > MOST) {
      throw invalid("it stands for more than " + MOST + " alternatives: use a mask or a range");
    }
  }

  private List<Draft> sequence(List<Draft> before) {
    List<Draft> drafts = before;
    int first = next;
    while (true) {
      PatternToken token = peek();
      switch (token.kind()) {
        case END, CLOSE, OR -> {
          if (next == first) {
            throw invalid(nothingBefore(token));
          }
          return drafts;
        }
        case OPEN -> drafts = group(drafts);
        default -> {
          next++;
          drafts = ready(drafts, token);
          part(drafts, token);
        }
      }
    }
  }

  private static String nothingBefore(PatternToken token) {
    return "there is an alternative without bytes before " + token.where();
  }

  private List<Draft> group(List<Draft> drafts) {
    PatternToken open = peek();
    next++;
    List<Draft> inside = alternatives(ready(drafts, tokens.get(next)));
    if (peek().kind() != Kind.CLOSE) {
      throw invalid("the " + open.where() + " has no closing )");
    }
    next++;
    return inside;
  }

  /** Drafts to which bytes can be added: free bytes whose number is open are told apart. */
  private List<Draft> ready(List<Draft> drafts, PatternToken token) {
    if (token.kind() == Kind.BRACKET && PatternBrackets.isWhole(token.text())) {
      drafts.forEach(draft -> needNoBound(draft, token));
      return drafts;
    }
    List<Draft> ready = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.openedBy().isEmpty()) {
        throw invalid(
            token.where() + " stands after " + draft.openedBy() + ", which must be the last");
      }
      Span free = draft.tail();
      if (free.isNone()) {
        ready.add(draft);
      }
      if (free.most() - free.least() >= MOST || free.least() > PatternBrackets.LONGEST) {
        throw invalid("[" + free.least() + ".." + free.most() + " bytes] must be the last");
      }
      for (int i = free.least(); !free.isNone() && i <= free.most(); i++) {
        ready.add(draft.settled(i));
      }
      limit(ready);
    }
    return ready;
  }

  private void needNoBound(Draft draft, PatternToken token) {
    if (draft.openedBy().endsWith("in all]")) {
      throw invalid(token.where() + " is a second length: write one");
    }
  }

  private void part(List<Draft> drafts, PatternToken token) {
    switch (token.kind()) {
      case TEXT -> {
        Bytes ascii = ascii(token);
        drafts.forEach(draft -> draft.add(ascii));
      }
      case BRACKET -> {
        Consumer<Draft> part = PatternBrackets.read(token, this::invalid);
        drafts.forEach(part);
      }
      default -> drafts.forEach(draft -> word(draft, token));
    }
  }

  private Bytes ascii(PatternToken token) {
    if (!token.text().chars().allMatch(c -> c < 0x80)) {
      throw invalid(token.where() + " has a character that is not ASCII: write its bytes in hex");
    }
    return Bytes.ascii(token.text());
  }

  private void word(Draft draft, PatternToken token) {
    String word = token.text();
    boolean open = word.endsWith("...") && !word.endsWith("....");
    String plain = open ? word.substring(0, word.length() - 3) : word;
    if (PatternNames.isName(plain, draft)) {
      PatternNames.add(draft, plain, token.where(), this::invalid);
      if (open) {
        draft.end(Span.ANY, "...");
      }
    } else {
      PatternGroup.read(draft, token, this::invalid);
    }
  }

  private InvalidValueException invalid(String mend) {
    return InvalidValueException.of("a UDS pattern", text.strip(), GRAMMAR, mend);
  }
}
