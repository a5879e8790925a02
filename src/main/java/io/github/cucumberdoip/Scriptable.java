package io.github.cucumberdoip;

import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.uds.UdsPattern;

/**
 * An ECU that answers as scripted: that of a {@link DoipServer}, or one behind it. Everything holds
 * from the next request on.
 */
public interface Scriptable {
  /** {@return what the ECU answers: stubs, positive responding, the NRC for unmatched requests} */
  ScriptedEcu ecu();

  /**
   * Begins a stub.
   *
   * @param pattern which requests, see {@link UdsPattern#parse}, for example {@code "22 F1 ??"}
   * @return the stub without an answer
   * @throws io.github.cucumberdoip.message.InvalidValueException if the text is no pattern
   */
  default Stubbing stub(String pattern) {
    return stub(UdsPattern.parse(pattern));
  }

  /**
   * Begins a stub.
   *
   * @param pattern which requests
   * @return the stub without an answer
   */
  default Stubbing stub(UdsPattern pattern) {
    return new Stubbing(ecu(), pattern);
  }

  /**
   * Switches whether requests that no stub matches are answered positively.
   *
   * @param positive true for positive responses, false for the NRC of {@link
   *     ScriptedEcu#unmatchedNrc()}
   */
  default void positiveResponding(boolean positive) {
    ecu().positiveResponding(positive);
  }

  /** {@return whether requests that no stub matches are answered positively; false at first} */
  default boolean isPositiveResponding() {
    return ecu().isPositiveResponding();
  }
}
