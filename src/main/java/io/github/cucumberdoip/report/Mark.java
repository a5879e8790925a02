package io.github.cucumberdoip.report;

/**
 * What a reader of a report must not overlook at an entry of a journal.
 *
 * @param kind what it is
 * @param text what happened, in one sentence without a full stop
 */
public record Mark(Kind kind, String text) {
  /** The kinds of marks. */
  public enum Kind {
    /** The fixture did something wrong on purpose. */
    FAULT("fault"),
    /** The tester broke a rule. */
    VIOLATION("violation"),
    /** The tester did something doubtful. */
    WARNING("warning");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** {@return the text, after the word for its kind unless it begins with that} */
  public String sentence() {
    return text.startsWith(kind.word) ? text : kind.word + ": " + text;
  }
}
