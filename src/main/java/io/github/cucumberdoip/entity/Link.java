package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.LogicalAddress;

/** One TCP_DATA connection with its state and its timers (ISO 13400-2:2019, Figure 25). */
final class Link {
  /** The states between accept and close. */
  enum State {
    /** No routing activation request has come yet. */
    INITIALISED,
    /** A routing activation request waits until others have shown whether they are alive. */
    WAITING,
    /** A request was denied, and the connection stays open all the same. */
    DENIED,
    /** Registered; the tester has to authenticate itself. */
    PENDING_AUTHENTICATION,
    /** Registered; the vehicle has to confirm. */
    PENDING_CONFIRMATION,
    /** Registered; diagnostic messages are routed. */
    ROUTING_ACTIVE
  }

  private final int number;
  private final boolean secured;
  private final Activity activity;
  private final long accepted;
  private State state = State.INITIALISED;
  private LogicalAddress tester;
  private ActivationType type;
  private boolean asked;
  private long askedUntil;

  Link(int number, boolean secured, long now) {
    this.number = number;
    this.secured = secured;
    this.accepted = now;
    this.activity = new Activity(now);
  }

  int number() {
    return number;
  }

  boolean isSecured() {
    return secured;
  }

  Activity activity() {
    return activity;
  }

  /** The registered tester, or null. */
  LogicalAddress tester() {
    return tester;
  }

  /** The tester if diagnostic messages are routed, or null. */
  LogicalAddress activeTester() {
    return state == State.ROUTING_ACTIVE ? tester : null;
  }

  boolean isRegistered() {
    return tester != null;
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  boolean isActive(ActivationType wanted) {
    return state == State.ROUTING_ACTIVE && type.equals(wanted);
  }

  void waits() {
    state = State.WAITING;
  }

  void denied() {
    state = State.DENIED;
  }

  void registered(LogicalAddress newTester, ActivationType newType, State newState) {
    tester = newTester;
    type = newType;
    state = newState;
  }

  /** A tester that has not answered yet gets no more time by being asked again. */
  void asked(long until) {
    if (!asked) {
      asked = true;
      askedUntil = until;
    }
  }

  void answered() {
    asked = false;
  }

  /** Why the connection has to be closed now, or null. */
  String expired(EntityTimers timers, long now) {
    if (asked && now - askedUntil >= 0) {
      return "no alive check response within " + text(timers.aliveCheck().toMillis());
    }
    if (state == State.INITIALISED && now - accepted >= timers.initialInactivity().toNanos()) {
      return "no routing activation within " + text(timers.initialInactivity().toMillis());
    }
    if (isRegistered() && now - activity.last() >= timers.generalInactivity().toNanos()) {
      return "no data for " + text(timers.generalInactivity().toMillis());
    }
    return null;
  }

  private static String text(long millis) {
    return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }

  /** The next time at which {@link #expired} may give a reason. */
  long deadline(EntityTimers timers) {
    if (state == State.INITIALISED) {
      return accepted + timers.initialInactivity().toNanos();
    }
    if (!isRegistered()) {
      return Deadline.NEVER;
    }
    long idle = activity.last() + timers.generalInactivity().toNanos();
    return asked && askedUntil - idle < 0 ? askedUntil : idle;
  }
}
