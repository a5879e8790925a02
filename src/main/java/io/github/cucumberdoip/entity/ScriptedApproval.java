package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.OemData;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Authentication and confirmation as a test scripts them: demanded or not, given or not, for each
 * tester. Approves everything at first. Safe for use by many threads.
 */
public final class ScriptedApproval implements ActivationApproval {
  private final Set<LogicalAddress> authenticated = new HashSet<>();
  private final Map<LogicalAddress, Boolean> confirmed = new HashMap<>();
  private boolean needsAuthentication;
  private boolean needsConfirmation;
  private Bytes secret;

  /** Approves everything. */
  public ScriptedApproval() {}

  /** Demands authentication: code 0x04 until a tester is {@link #authenticated}. */
  public synchronized void requireAuthentication() {
    needsAuthentication = true;
  }

  /**
   * Demands authentication and takes manufacturer data in a request for it.
   *
   * @param oemData the four bytes that authenticate a tester
   * @throws io.github.cucumberdoip.message.InvalidValueException if they are not four
   */
  public synchronized void requireAuthentication(Bytes oemData) {
    secret = OemData.checked(oemData);
    needsAuthentication = true;
  }

  /**
   * A tester has authenticated itself, by whatever way; its next request finds it so.
   *
   * @param tester its address
   */
  public synchronized void authenticated(LogicalAddress tester) {
    authenticated.add(tester);
  }

  /** Demands confirmation: code 0x11 until a tester is confirmed or refused. */
  public synchronized void requireConfirmation() {
    needsConfirmation = true;
  }

  /**
   * The vehicle confirms a tester, whose next request activates routing, or refuses it.
   *
   * @param tester its address
   * @param accepted false to refuse it with code 0x05
   */
  public synchronized void confirm(LogicalAddress tester, boolean accepted) {
    needsConfirmation = true;
    confirmed.put(tester, accepted);
  }

  @Override
  public synchronized Outcome decide(RoutingActivationRequest request) {
    LogicalAddress tester = request.sourceAddress();
    if (needsAuthentication
        && !authenticated.contains(tester)
        && !(secret != null
            && request.reservedByManufacturer().filter(secret::equals).isPresent())) {
      return Outcome.AUTHENTICATION_MISSING;
    }
    if (!needsConfirmation) {
      return Outcome.APPROVED;
    }
    Boolean answer = confirmed.get(tester);
    if (answer == null) {
      return Outcome.CONFIRMATION_PENDING;
    }
    return answer ? Outcome.APPROVED : Outcome.CONFIRMATION_REFUSED;
  }
}
