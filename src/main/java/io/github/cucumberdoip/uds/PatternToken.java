package io.github.cucumberdoip.uds;

/**
 * A part of the text of a pattern.
 *
 * @param kind what it is
 * @param text as written, without quotes and brackets around it
 * @param where its position, for messages: {@code group 2 ("F1")}
 */
record PatternToken(Kind kind, String text, String where) {
  enum Kind {
    /** Hex digits, wildcards, dots or a name. */
    WORD,
    /** {@code 'text'}. */
    TEXT,
    /** {@code [17 bytes]}. */
    BRACKET,
    /** An opening parenthesis. */
    OPEN,
    /** A closing parenthesis. */
    CLOSE,
    /** {@code |} or {@code or}. */
    OR,
    /** The end of the text. */
    END
  }
}
