package io.github.cucumberdoip;

import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.ecu.Stub;
import io.github.cucumberdoip.ecu.StubSpec;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsPattern;

/**
 * A stub that has no answer yet. The last registered stub that matches a request wins. Immutable:
 * each method returns a new one.
 */
public final class Stubbing {
  private final ScriptedEcu ecu;
  private final StubSpec spec;

  Stubbing(ScriptedEcu ecu, UdsPattern pattern) {
    this(ecu, StubSpec.of(pattern, Reply.silence()));
  }

  private Stubbing(ScriptedEcu ecu, StubSpec spec) {
    this.ecu = ecu;
    this.spec = spec;
  }

  /**
   * Only for requests to a target address.
   *
   * @param target the address
   * @return the narrower stub
   */
  public Stubbing to(LogicalAddress target) {
    return new Stubbing(ecu, spec.to(target));
  }

  /**
   * Only for requests from a tester.
   *
   * @param tester its source address
   * @return the narrower stub
   */
  public Stubbing from(LogicalAddress tester) {
    return new Stubbing(ecu, spec.from(tester));
  }

  /**
   * Only for the first requests that match.
   *
   * @param uses 1 or more
   * @return the limited stub
   * @throws io.github.cucumberdoip.message.InvalidValueException below 1
   */
  public Stubbing times(int uses) {
    return new Stubbing(ecu, spec.times(uses));
  }

  /**
   * Answers with bytes.
   *
   * @param template UDS bytes in hex; {@code [2]}, {@code [1..2]}, {@code [3..]} repeat bytes of
   *     the request
   * @return the registered stub
   * @throws io.github.cucumberdoip.message.InvalidValueException if the text is not of this form
   */
  public Stub answers(String template) {
    return answers(Reply.bytes(template));
  }

  /**
   * Answers with a reply of any kind.
   *
   * @param reply the reply
   * @return the registered stub
   */
  public Stub answers(Reply reply) {
    return ecu.add(
        new StubSpec(
            spec.pattern(), spec.targetAddress(), spec.testerAddress(), spec.limit(), reply));
  }

  /**
   * Answers negatively.
   *
   * @param nrc the negative response code
   * @return the registered stub
   */
  public Stub rejects(Nrc nrc) {
    return answers(Reply.nrc(nrc));
  }

  /**
   * Acknowledges the request and then stays silent.
   *
   * @return the registered stub
   */
  public Stub staysSilent() {
    return answers(Reply.silence());
  }
}
