package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to happen on the wire when a message is due: the message's own bytes in the middle, and
 * what comes before and after them. Immutable; faults make other plans of it.
 *
 * <pre>{@code
 * WirePlan.of(message, bytes).cut(9).after(new WireStep.Reset("fault"));
 * }</pre>
 */
public final class WirePlan {
  private final DoipMessage message;
  private final Bytes original;
  private final List<WireStep> before;
  private final List<WireStep> body;
  private final List<WireStep> after;
  private final Holding holding;

  private WirePlan(
      DoipMessage message,
      Bytes original,
      List<WireStep> before,
      List<WireStep> body,
      List<WireStep> after,
      Holding holding) {
    this.message = message;
    this.original = original;
    this.before = List.copyOf(before);
    this.body = List.copyOf(body);
    this.after = List.copyOf(after);
    this.holding = holding;
  }

  /**
   * The plan without a fault: the bytes are written in one go.
   *
   * @param message what they mean; null if they are no message
   * @param bytes the bytes; none if only what comes before and after them matters
   * @return the plan
   */
  public static WirePlan of(DoipMessage message, Bytes bytes) {
    List<WireStep> body = bytes.isEmpty() ? List.of() : List.of(new WireStep.Write(bytes));
    return new WirePlan(message, bytes, List.of(), body, List.of(), null);
  }

  /**
   * How many bytes of the message go on the wire as planned so far, with what was put among them.
   *
   * @return 0 or more
   */
  public int length() {
    return body.stream().mapToInt(WireStep::length).sum();
  }

  /**
   * Adds steps right before the message, behind what comes before it already.
   *
   * @param steps what to do
   * @return the new plan
   */
  public WirePlan before(WireStep... steps) {
    return with(plus(before, List.of(steps)), body, after);
  }

  /**
   * Adds steps after the message, behind what comes after it already.
   *
   * @param steps what to do
   * @return the new plan
   */
  public WirePlan after(WireStep... steps) {
    return with(before, body, plus(after, List.of(steps)));
  }

  /**
   * Adds a step among the bytes of the message.
   *
   * @param offset behind how many of them; the end if there are fewer
   * @param step what to do
   * @return the new plan
   */
  public WirePlan insert(int offset, WireStep step) {
    Halves halves = Halves.of(body, offset);
    List<WireStep> with = plus(plus(halves.first, List.of(step)), halves.second);
    return with(before, with, after);
  }

  /**
   * Leaves out the bytes of the message from one on.
   *
   * @param offset how many bytes stay
   * @return the new plan
   */
  public WirePlan cut(int offset) {
    return cut(offset, length());
  }

  /**
   * Leaves out some of the bytes of the message.
   *
   * @param from the first that goes
   * @param to behind the last that goes
   * @return the new plan
   */
  public WirePlan cut(int from, int to) {
    return change(from, to, step -> List.of());
  }

  /**
   * Changes the steps that write some of the bytes of the message.
   *
   * @param from the first byte
   * @param to behind the last one
   * @param change gets each step that writes some of them
   * @return the new plan
   */
  public WirePlan change(int from, int to, Function<WireStep, List<WireStep>> change) {
    Halves outer = Halves.of(body, from);
    Halves inner = Halves.of(outer.second, to - from);
    List<WireStep> changed = new ArrayList<>(outer.first);
    inner.first.forEach(step -> changed.addAll(change.apply(step)));
    changed.addAll(inner.second);
    return with(before, changed, after);
  }

  /**
   * Puts other bytes in place of the message's.
   *
   * @param newMessage what they mean; null if they are no message
   * @param bytes the bytes; none to leave the message out
   * @return the new plan
   */
  public WirePlan replace(DoipMessage newMessage, Bytes bytes) {
    List<WireStep> write = bytes.isEmpty() ? List.of() : List.of(new WireStep.Write(bytes));
    return new WirePlan(newMessage, bytes, before, write, after, holding);
  }

  /**
   * Lets the whole plan wait until a later message is due.
   *
   * @param until which one, and what becomes of both
   * @return the new plan
   */
  public WirePlan held(Holding until) {
    return new WirePlan(message, original, before, body, after, until);
  }

  /**
   * Until when the plan is held.
   *
   * @return empty if it is carried out at once
   */
  public Optional<Holding> holding() {
    return Optional.ofNullable(holding);
  }

  /**
   * Puts the steps of another plan before these.
   *
   * @param steps what to do first
   * @return the new plan, held as this one is
   */
  public WirePlan behind(List<WireStep> steps) {
    return with(plus(steps, before), body, after);
  }

  /**
   * The bytes of the message as they go on the wire.
   *
   * @return those that are written, with what was put among them
   */
  public Bytes bytes() {
    return Bytes.joined(body.stream().map(WireStep::bytes).toList());
  }

  /**
   * All steps in their order. A step behind the end of the connection is left out; what the journal
   * has to know of the message stands before its first byte.
   *
   * @return the steps
   */
  public List<WireStep> steps() {
    List<WireStep> all = new ArrayList<>(before);
    Bytes written = before.stream().anyMatch(WirePlan::ends) ? Bytes.EMPTY : upToEnd(body);
    if (!written.isEmpty()) {
      all.add(new WireStep.Sent(written, meaning(written)));
    } else if (message != null) {
      all.add(0, new WireStep.Note("not sent: " + message));
    }
    all.addAll(body);
    all.addAll(after);
    return untilEnd(all);
  }

  private DoipMessage meaning(Bytes written) {
    return written.equals(original) ? message : MeaningOf.bytes(written);
  }

  private static Bytes upToEnd(List<WireStep> steps) {
    return Bytes.joined(untilEnd(steps).stream().map(WireStep::bytes).toList());
  }

  private static List<WireStep> untilEnd(List<WireStep> steps) {
    List<WireStep> kept = new ArrayList<>();
    for (WireStep step : steps) {
      kept.add(step);
      if (ends(step)) {
        break;
      }
    }
    return kept;
  }

  private static boolean ends(WireStep step) {
    return step instanceof WireStep.Close
        || step instanceof WireStep.Reset
        || step instanceof WireStep.HalfClose;
  }

  /** Two halves of steps: the first writes a number of bytes, or all if there are fewer. */
  private record Halves(List<WireStep> first, List<WireStep> second) {
    static Halves of(List<WireStep> steps, int bytes) {
      List<WireStep> first = new ArrayList<>();
      List<WireStep> second = new ArrayList<>();
      int left = bytes;
      for (WireStep step : steps) {
        if (left == 0 || !second.isEmpty()) {
          second.add(step);
        } else if (step.length() <= left) {
          first.add(step);
          left -= step.length();
        } else {
          first.add(step.slice(0, left));
          second.add(step.slice(left, step.length()));
        }
      }
      return new Halves(first, second);
    }
  }

  private WirePlan with(List<WireStep> first, List<WireStep> middle, List<WireStep> last) {
    return new WirePlan(message, original, first, middle, last, holding);
  }

  private static List<WireStep> plus(List<WireStep> steps, List<WireStep> more) {
    List<WireStep> all = new ArrayList<>(steps);
    all.addAll(more);
    return all;
  }

  @Override
  public String toString() {
    return steps() + (holding == null ? "" : " held until " + holding);
  }
}
