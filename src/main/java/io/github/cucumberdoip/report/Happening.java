package io.github.cucumberdoip.report;

import io.github.cucumberdoip.journal.JournalEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One thing that happened in a conversation.
 *
 * @param kind what kind of thing
 * @param tone how it stands to what was wanted
 * @param entry the entry of the journal that says so
 * @param at when, since the beginning of the scenario; zero or more
 * @param from the place of the lifeline that did it
 * @param to the place of the lifeline that it was done to
 * @param through the places of others that got it too, or that it went through
 * @param text what happened, in the words of the standard, in one line
 * @param marks what stands out
 */
public record Happening(
    Kind kind,
    Tone tone,
    JournalEntry entry,
    Duration at,
    int from,
    int to,
    List<Integer> through,
    String text,
    List<Mark> marks) {
  /** The kinds of happenings. */
  public enum Kind {
    /** A message, or bytes that are none. */
    MESSAGE,
    /** A connection was opened. */
    OPENED,
    /** A connection ended. */
    CLOSED,
    /** Something else that is worth knowing. */
    NOTE
  }

  /** How a happening stands to what was wanted. */
  public enum Tone {
    /** It goes on. */
    PLAIN,
    /** A message was taken. */
    ACKNOWLEDGED,
    /** Something was refused. */
    REFUSED,
    /** The other side has to wait. */
    WAITING
  }

  /**
   * Copies the lists.
   *
   * @param kind what kind of thing
   * @param tone how it stands to what was wanted
   * @param entry the entry of the journal that says so
   * @param at when, since the beginning of the scenario; zero or more
   * @param from the place of the lifeline that did it
   * @param to the place of the lifeline that it was done to
   * @param through the places of others that got it too, or that it went through
   * @param text what happened, in the words of the standard, in one line
   * @param marks what stands out
   */
  public Happening {
    through = List.copyOf(through);
    marks = List.copyOf(marks);
  }

  /** {@return whether it is a message} */
  public boolean isMessage() {
    return kind == Kind.MESSAGE;
  }

  /** {@return the mark that the text itself tells of, if there is one} */
  Optional<Mark> markOfText() {
    return marks.stream().filter(mark -> text.contains(mark.text())).findFirst();
  }

  /** {@return the marks that the text does not tell of} */
  List<Mark> marksBesides() {
    return marks.stream().filter(mark -> !text.contains(mark.text())).toList();
  }

  /** {@return the leftmost of the lifelines that it concerns} */
  int left() {
    return Math.min(from, to);
  }

  /** {@return the rightmost of the lifelines that it concerns} */
  int right() {
    return Math.max(from, to);
  }
}
