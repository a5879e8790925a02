package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.util.List;

/** One step of what happens on the wire; steps are done one after another. */
public sealed interface WireStep {
  /**
   * How many bytes go on the wire.
   *
   * @return 0 for a step that writes nothing
   */
  default int length() {
    return 0;
  }

  /**
   * The bytes of a step that writes.
   *
   * @return empty for a step that writes nothing
   */
  default Bytes bytes() {
    return Bytes.EMPTY;
  }

  /**
   * A part of a step that writes.
   *
   * @param from the first byte, 0 or more
   * @param to behind the last byte, up to {@link #length()}
   * @return the step with these bytes only; itself if it writes nothing
   */
  default WireStep slice(int from, int to) {
    return this;
  }

  /**
   * Write bytes in one go.
   *
   * @param bytes what to write
   */
  record Write(Bytes bytes) implements WireStep {
    @Override
    public int length() {
      return bytes.length();
    }

    @Override
    public WireStep slice(int from, int to) {
      return new Write(bytes.slice(from, to));
    }
  }

  /**
   * Write bytes a few at a time.
   *
   * @param bytes what to write
   * @param size how many at a time, 1 or more
   * @param every how long after the ones before
   */
  record Drip(Bytes bytes, int size, Duration every) implements WireStep {
    @Override
    public int length() {
      return bytes.length();
    }

    @Override
    public WireStep slice(int from, int to) {
      return new Drip(bytes.slice(from, to), size, every);
    }
  }

  /**
   * Let time pass; whatever else is to be sent on the connection waits behind it.
   *
   * @param time zero or more
   */
  record Wait(Duration time) implements WireStep {
    /**
     * Checks the time.
     *
     * @param time zero or more
     * @throws InvalidValueException if it is negative
     */
    public Wait {
      if (time.isNegative()) {
        throw InvalidValueException.of("a time to wait", time, "zero or more", "give a time");
      }
    }
  }

  /** Go no further until the faults are taken back or the connection ends. */
  record Stall() implements WireStep {}

  /**
   * Do other steps after a time, while what comes behind this step does not wait.
   *
   * @param time zero or more
   * @param steps what to do then, behind what the connection has to send at that time
   */
  record Later(Duration time, List<WireStep> steps) implements WireStep {
    /**
     * Copies the steps.
     *
     * @param time zero or more
     * @param steps what to do then, behind what the connection has to send at that time
     */
    public Later {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Do other steps again and again while what comes behind this step does not wait: until the
   * connection ends or the faults are taken back.
   *
   * @param every how long after the time before, more than zero
   * @param steps what to do each time
   */
  record Repeat(Duration every, List<WireStep> steps) implements WireStep {
    /**
     * Copies the steps.
     *
     * @param every how long after the time before, more than zero
     * @param steps what to do each time
     * @throws InvalidValueException if the time is zero or negative
     */
    public Repeat {
      if (every.isNegative() || every.isZero()) {
        throw InvalidValueException.of("a pace", every, "more than zero", "give a longer time");
      }
      steps = List.copyOf(steps);
    }
  }

  /** Send what comes behind this step in the plan from another UDP port; by TCP nothing. */
  record FromOtherPort() implements WireStep {}

  /**
   * Close the connection in an orderly way.
   *
   * @param reason why, for the journal
   */
  record Close(String reason) implements WireStep {}

  /** End the entity's side of the connection and go on reading. */
  record HalfClose() implements WireStep {}

  /**
   * Reset the connection.
   *
   * @param reason why, for the journal
   */
  record Reset(String reason) implements WireStep {}

  /**
   * Write down in the journal what is about to be written to the wire.
   *
   * @param bytes the bytes
   * @param message what they mean; null if they are no message
   */
  record Sent(Bytes bytes, DoipMessage message) implements WireStep {
    /**
     * Why the bytes are no message.
     *
     * @return for the journal; null if they are one
     */
    public String problem() {
      return message == null ? MeaningOf.problem(bytes) : null;
    }
  }

  /**
   * Write down something else.
   *
   * @param text for the journal
   */
  record Note(String text) implements WireStep {}
}
