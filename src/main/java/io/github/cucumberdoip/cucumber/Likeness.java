package io.github.cucumberdoip.cucumber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares a step with a sentence word by word; the order of the words counts a little. */
final class Likeness {
  private static final int NONE = -1;

  /** A word where a value should stand. */
  private static final double IN_PLACE = 0.4;

  /** A value that no parameter takes, such as the name of an ECU. */
  private static final double SURPLUS = 0.3;

  private static final double ORDER = 0.25;

  private final List<String> step;
  private final List<String> sentence;
  private final NearestSentences.Weights weights;
  private final int[] partner;
  private final boolean[] taken;
  private double common;

  private Likeness(List<String> step, List<String> sentence, NearestSentences.Weights weights) {
    this.step = step;
    this.sentence = sentence;
    this.weights = weights;
    this.partner = new int[sentence.size()];
    this.taken = new boolean[step.size()];
    Arrays.fill(partner, NONE);
  }

  /** 1 for the same words in the same order, 0 for nothing in common. */
  static double of(List<String> step, List<String> sentence, NearestSentences.Weights weights) {
    Likeness likeness = new Likeness(step, sentence, weights);
    likeness.pairWords();
    likeness.pairValues();
    return likeness.value();
  }

  private void pairWords() {
    for (int i = 0; i < sentence.size(); i++) {
      for (int j = 0; j < step.size() && partner[i] == NONE; j++) {
        if (!taken[j] && step.get(j).equals(sentence.get(i))) {
          pair(i, j, 1);
        }
      }
    }
  }

  /** A value may be written as a word, right after what stands before it in the sentence. */
  private void pairValues() {
    int next = 0;
    for (int i = 0; i < sentence.size(); i++) {
      boolean open = partner[i] == NONE && sentence.get(i).equals(StepWords.VALUE);
      if (open && next < step.size() && !taken[next]) {
        pair(i, next, IN_PLACE);
      }
      next = partner[i] == NONE ? next : partner[i] + 1;
    }
  }

  private void pair(int inSentence, int inStep, double worth) {
    partner[inSentence] = inStep;
    taken[inStep] = true;
    common += worth * weights.of(sentence.get(inSentence));
  }

  private double value() {
    double missing = 0;
    for (int i = 0; i < sentence.size(); i++) {
      missing += partner[i] == NONE ? weights.of(sentence.get(i)) : 0;
    }
    double surplus = 0;
    for (int j = 0; j < step.size(); j++) {
      boolean value = step.get(j).equals(StepWords.VALUE);
      surplus += taken[j] ? 0 : value ? SURPLUS : weights.of(step.get(j));
    }
    double all = 2 * common + missing + surplus;
    return all == 0 ? 0 : 2 * common / all * (1 - ORDER + ORDER * inOrder());
  }

  /** The part of the paired words that are in order: the longest rising sequence of them. */
  private double inOrder() {
    List<Integer> ends = new ArrayList<>();
    int paired = 0;
    for (int place : partner) {
      if (place == NONE) {
        continue;
      }
      paired++;
      int at = 0;
      while (at < ends.size() && ends.get(at) < place) {
        at++;
      }
      if (at == ends.size()) {
        ends.add(place);
      } else {
        ends.set(at, place);
      }
    }
    return paired == 0 ? 0 : (double) ends.size() / paired;
  }
}
