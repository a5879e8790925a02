package io.github.cucumberdoip.cucumber;

import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.StepDefinition;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the sentences of this library that an undefined step most likely meant. Thread-safe.
 * Sentences of others are not looked at.
 */
public final class NearestSentences {
  private static final String OURS = "io.github.cucumberdoip.cucumber.";

  /** From here on a sentence is near enough to be a help. */
  private static final double NEAR = 0.62;

  /** Without a word that is ours, a sentence must be this near. */
  private static final double VERY_NEAR = 0.85;

  /** How much farther than the nearest a second one may be. */
  private static final double CLOSE = 0.05;

  private static final int MOST = 2;

  private final Map<String, List<String>> sentences = new LinkedHashMap<>();

  /** Knows no sentence yet. */
  public NearestSentences() {}

  /**
   * Learns a sentence if it is one of this library.
   *
   * @param event tells of a step that Cucumber has found in the glue
   */
  public synchronized void defined(StepDefinedEvent event) {
    StepDefinition step = event.getStepDefinition();
    if (step.getLocation().startsWith(OURS)) {
      add(step.getPattern());
    }
  }

  /**
   * Learns a sentence.
   *
   * @param expression the Cucumber Expression of a step
   */
  public synchronized void add(String expression) {
    sentences.computeIfAbsent(expression, StepWords::ofExpression);
  }

  /**
   * The sentences that a step comes close to.
   *
   * @param text the step without its keyword
   * @return at most two, the nearest first, with the values of the step in place of parameters, and
   *     examples where it has none of the kind; empty if none is near enough
   */
  public synchronized List<String> to(String text) {
    Weights weights = Weights.of(sentences.values());
    List<String> words =
        StepWords.ofStep(text).stream()
            .map(word -> Spelling.corrected(word, weights.counts().keySet()))
            .toList();
    double needed = words.stream().anyMatch(NearestSentences::isOurs) ? NEAR : VERY_NEAR;
    List<Ranked> ranked =
        sentences.entrySet().stream()
            .map(e -> new Ranked(e.getKey(), Likeness.of(words, e.getValue(), weights)))
            .filter(each -> each.likeness() >= needed)
            .sorted(Comparator.comparingDouble(Ranked::likeness).reversed())
            .limit(MOST)
            .toList();
    return ranked.stream()
        .filter(each -> each.likeness() >= ranked.get(0).likeness() - CLOSE)
        .map(each -> SentenceExample.of(each.expression(), text))
        .toList();
  }

  private static boolean isOurs(String word) {
    return word.equals("ecu") || word.equals("doip") || word.equals("uds");
  }

  private record Ranked(String expression, double likeness) {}

  /**
   * How much words tell: the rarer, the more.
   *
   * @param all how many sentences there are
   * @param counts in how many of them each word is
   */
  record Weights(int all, Map<String, Integer> counts) {
    private static final List<String> ARTICLES = List.of("a", "an", "the");
    private static final double LITTLE = 0.1;

    /** A word that no sentence has, if it is short: is, at, of. */
    private static final double SMALL = 0.5;

    private static final double FOREIGN = 4;
    private static final int LONG = 4;

    static Weights of(Collection<List<String>> sentences) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      sentences.forEach(
          words -> words.stream().distinct().forEach(word -> counts.merge(word, 1, Integer::sum)));
      return new Weights(sentences.size(), counts);
    }

    double of(String word) {
      if (ARTICLES.contains(word)) {
        return LITTLE;
      }
      if (word.equals(StepWords.VALUE)) {
        return 1;
      }
      return counts.containsKey(word)
          ? Math.log(1 + (double) all / counts.get(word))
          : word.length() < LONG ? SMALL : FOREIGN;
    }
  }
}
