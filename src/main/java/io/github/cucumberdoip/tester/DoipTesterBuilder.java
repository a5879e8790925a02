package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;

/**
 * Collects the settings of a {@link DoipTester}; each method returns this builder. Values are
 * checked at once: one that is out of range throws {@link
 * io.github.cucumberdoip.message.InvalidValueException}.
 */
public final class DoipTesterBuilder {
  private LogicalAddress logicalAddress = TesterSettings.DEFAULT.logicalAddress();
  private int protocolVersion = TesterSettings.DEFAULT.protocolVersion();
  private boolean answerAliveChecks = TesterSettings.DEFAULT.answerAliveChecks();
  private TesterTimeouts timeouts = TesterSettings.DEFAULT.timeouts();

  DoipTesterBuilder() {}

  /**
   * Sets the source address of the tester.
   *
   * @param address any address; default 0x0E80
   * @return this
   */
  public DoipTesterBuilder logicalAddress(LogicalAddress address) {
    this.logicalAddress = address;
    return this;
  }

  /**
   * Sets the version in the header of everything that the tester sends.
   *
   * @param version 0x00..0xFF; default 0x02, the 2012 edition
   * @return this
   */
  public DoipTesterBuilder protocolVersion(int version) {
    this.protocolVersion =
        new TesterSettings(logicalAddress, version, answerAliveChecks, timeouts).protocolVersion();
    return this;
  }

  /**
   * Sets whether alive check requests are answered at once. If not, they are received like any
   * other message.
   *
   * @param answer default true
   * @return this
   */
  public DoipTesterBuilder answerAliveChecks(boolean answer) {
    this.answerAliveChecks = answer;
    return this;
  }

  /**
   * Sets all timeouts.
   *
   * @param all default {@link TesterTimeouts#DEFAULT}
   * @return this
   */
  public DoipTesterBuilder timeouts(TesterTimeouts all) {
    this.timeouts = all;
    return this;
  }

  /**
   * Sets how long to wait for the TCP connection.
   *
   * @param timeout default 2 s
   * @return this
   */
  public DoipTesterBuilder connectTimeout(Duration timeout) {
    TesterTimeouts t = timeouts;
    return timeouts(
        new TesterTimeouts(
            timeout,
            t.routingActivation(),
            t.acknowledge(),
            t.p2(),
            t.p2Star(),
            t.exchange(),
            t.control()));
  }

  /**
   * Sets how long to wait for the routing activation response.
   *
   * @param timeout default 2 s
   * @return this
   */
  public DoipTesterBuilder routingActivationTimeout(Duration timeout) {
    TesterTimeouts t = timeouts;
    return timeouts(
        new TesterTimeouts(
            t.connect(), timeout, t.acknowledge(), t.p2(), t.p2Star(), t.exchange(), t.control()));
  }

  /**
   * Sets A_DoIP_Diagnostic_Message: how long to wait for the acknowledge of a diagnostic message.
   *
   * @param timeout default 2 s
   * @return this
   */
  public DoipTesterBuilder acknowledgeTimeout(Duration timeout) {
    TesterTimeouts t = timeouts;
    return timeouts(
        new TesterTimeouts(
            t.connect(),
            t.routingActivation(),
            timeout,
            t.p2(),
            t.p2Star(),
            t.exchange(),
            t.control()));
  }

  /**
   * Sets P2 of the client: how long to wait for the first response, from the acknowledge on.
   *
   * @param timeout default 2 s
   * @return this
   */
  public DoipTesterBuilder p2(Duration timeout) {
    TesterTimeouts t = timeouts;
    return timeouts(
        new TesterTimeouts(
            t.connect(),
            t.routingActivation(),
            t.acknowledge(),
            timeout,
            t.p2Star(),
            t.exchange(),
            t.control()));
  }

  /**
   * Sets P2* of the client: how long to wait for the next response after a response-pending message
   * (NRC 0x78).
   *
   * @param timeout default 5 s
   * @return this
   */
  public DoipTesterBuilder p2Star(Duration timeout) {
    TesterTimeouts t = timeouts;
    return timeouts(
        new TesterTimeouts(
            t.connect(),
            t.routingActivation(),
            t.acknowledge(),
            t.p2(),
            timeout,
            t.exchange(),
            t.control()));
  }

  /**
   * Sets how long to wait for all responses to one request together.
   *
   * @param timeout default 60 s
   * @return this
   */
  public DoipTesterBuilder exchangeTimeout(Duration timeout) {
    TesterTimeouts t = timeouts;
    return timeouts(
        new TesterTimeouts(
            t.connect(),
            t.routingActivation(),
            t.acknowledge(),
            t.p2(),
            t.p2Star(),
            timeout,
            t.control()));
  }

  /**
   * Sets A_DoIP_Ctrl: how long to wait for answers on UDP.
   *
   * @param timeout default 2 s
   * @return this
   */
  public DoipTesterBuilder controlTimeout(Duration timeout) {
    TesterTimeouts t = timeouts;
    return timeouts(
        new TesterTimeouts(
            t.connect(),
            t.routingActivation(),
            t.acknowledge(),
            t.p2(),
            t.p2Star(),
            t.exchange(),
            timeout));
  }

  /**
   * Makes the tester. It opens nothing before it is told to. May be called several times; each
   * tester is independent.
   *
   * @return the tester
   */
  public DoipTester build() {
    return new DoipTester(
        new TesterSettings(logicalAddress, protocolVersion, answerAliveChecks, timeouts));
  }
}
