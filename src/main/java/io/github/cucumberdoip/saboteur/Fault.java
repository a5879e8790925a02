package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;

/**
 * A fault: what goes wrong, where, for whom and how often. Immutable.
 *
 * <pre>{@code
 * Fault.of("reset", "after activation response").forTester(LogicalAddress.of(0x0E80)).once();
 * Fault.of("drip 1 byte every 10 ms", "before response").occurring(Occurrence.only(2));
 * }</pre>
 *
 * @param effect what goes wrong
 * @param place at which moment, or into which message
 * @param scope for whom
 * @param occurrence how often of the times that the moment comes within the scope
 */
public record Fault(Effect effect, Place place, Scope scope, Occurrence occurrence) {
  /**
   * Checks that the parts fit together.
   *
   * @param effect what goes wrong
   * @param place at which moment, or into which message
   * @param scope for whom
   * @param occurrence how often of the times that the moment comes within the scope
   * @throws InvalidValueException if the effect cannot work at this place, or if the place does not
   *     know the tester or the connection
   */
  public Fault {
    effect.checkAt(place);
    place.checkFor(scope);
  }

  /**
   * A fault for all testers, each time.
   *
   * @param effect what goes wrong
   * @param place at which moment, or into which message
   * @return the fault
   * @throws InvalidValueException if the effect cannot work at this place
   */
  public static Fault of(Effect effect, Place place) {
    return new Fault(effect, place, Scope.ALL, Occurrence.ALWAYS);
  }

  /**
   * A fault at a moment, for all testers, each time; both as they are written in steps.
   *
   * @param effect for example {@code stall for 300 ms}
   * @param moment for example {@code before response}
   * @return the fault
   * @throws InvalidValueException if one of them is unknown, or if they don't fit together
   */
  public static Fault of(String effect, String moment) {
    return of(Effect.parse(effect), Moment.parse(moment));
  }

  /**
   * A fault in messages, for all testers, each time; both as they are written in steps.
   *
   * @param effect for example {@code wrong data identifier}
   * @param messages for example {@code responses}
   * @return the fault
   * @throws InvalidValueException if one of them is unknown, or if they don't fit together
   */
  public static Fault into(String effect, String messages) {
    return of(Effect.parse(effect), new IntoMessages(SentMessage.parse(messages)));
  }

  /**
   * The same fault for one tester only.
   *
   * @param tester its source address
   * @return the fault
   * @throws InvalidValueException if the moment comes before the tester is known
   */
  public Fault forTester(LogicalAddress tester) {
    return new Fault(effect, place, Scope.of(tester), occurrence);
  }

  /**
   * The same fault on one connection only.
   *
   * @param connection its number, counted from 1 for each entity
   * @return the fault
   */
  public Fault onConnection(int connection) {
    return new Fault(effect, place, Scope.of(connection), occurrence);
  }

  /**
   * The same fault for others.
   *
   * @param newScope for whom
   * @return the fault
   * @throws InvalidValueException if the moment comes before the tester is known
   */
  public Fault within(Scope newScope) {
    return new Fault(effect, place, newScope, occurrence);
  }

  /**
   * The same fault, the first time only.
   *
   * @return the fault
   */
  public Fault once() {
    return occurring(Occurrence.ONCE);
  }

  /**
   * The same fault with another occurrence.
   *
   * @param newOccurrence how often
   * @return the fault
   */
  public Fault occurring(Occurrence newOccurrence) {
    return new Fault(effect, place, scope, newOccurrence);
  }

  /** How it reads in the journal. */
  String title() {
    return "fault \"" + effect.name() + "\" " + place.phrase();
  }

  @Override
  public String toString() {
    return title() + scope + ", " + occurrence;
  }
}
