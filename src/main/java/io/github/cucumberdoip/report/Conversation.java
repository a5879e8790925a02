package io.github.cucumberdoip.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What testers and DoIP entities said to each other, put together from the journals of all
 * entities. Diagrams and tables are drawn from it.
 *
 * <pre>{@code
 * Conversation conversation =
 *     Conversation.of(
 *         start, List.of(new Recorded("", server.logicalAddress(), server.journal().entries())));
 * String svg = SequenceDiagram.of(conversation, Limits.DEFAULT);
 * }</pre>
 *
 * @param start when the scenario began
 * @param lifelines the sides from left to right: testers, then each entity with the ECUs behind it
 * @param happenings what happened, oldest first
 * @param dropped how many entries the journals did not keep
 */
public record Conversation(
    Instant start, List<Lifeline> lifelines, List<Happening> happenings, long dropped) {
  /**
   * Copies the lists.
   *
   * @param start when the scenario began
   * @param lifelines the sides from left to right: testers, then each entity with the ECUs behind
   *     it
   * @param happenings what happened, oldest first
   * @param dropped how many entries the journals did not keep
   */
  public Conversation {
    lifelines = List.copyOf(lifelines);
    happenings = List.copyOf(happenings);
  }

  /**
   * Puts journals together.
   *
   * @param start when the scenario began
   * @param recorded what each entity recorded, in the order in which they are to be shown
   * @return the conversation
   */
  public static Conversation of(Instant start, List<Recorded> recorded) {
    Lifelines lifelines = Lifelines.of(recorded);
    List<Happening> happenings = new ArrayList<>();
    for (Recorded one : recorded) {
      one.entries().forEach(entry -> happenings.add(lifelines.happening(start, one, entry)));
    }
    happenings.sort(Comparator.comparingLong(happening -> happening.entry().nanoTime()));
    return new Conversation(
        start, lifelines.all(), happenings, recorded.stream().mapToLong(Recorded::dropped).sum());
  }

  /** {@return whether at least one message was received or sent} */
  public boolean hasTraffic() {
    return happenings.stream().anyMatch(Happening::isMessage);
  }

  /** {@return how many messages were received and sent} */
  public long messages() {
    return happenings.stream().filter(Happening::isMessage).count();
  }
}
