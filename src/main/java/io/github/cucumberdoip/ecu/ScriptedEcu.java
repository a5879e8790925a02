package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A diagnostic target that answers by stubs; of several that match the last registered wins.
 * Thread-safe: everything may be changed while requests are answered and is seen by the next
 * request. Functions of the user run outside the lock.
 */
public final class ScriptedEcu {
  private final Object lock = new Object();
  private final String name;
  private final RecentlyUsedUp usedUp = new RecentlyUsedUp();
  private StubIndex index = new StubIndex();
  private long lastNumber;
  private volatile boolean asksUser;
  private volatile boolean positiveResponding;
  private volatile Nrc unmatchedNrc = Nrc.SERVICE_NOT_SUPPORTED;

  /** An ECU without stubs and name: it refuses every request with serviceNotSupported. */
  public ScriptedEcu() {
    this("");
  }

  /**
   * An ECU without stubs: it refuses every request with serviceNotSupported.
   *
   * @param name what the descriptions of its stubs call it, empty for nothing
   */
  public ScriptedEcu(String name) {
    this.name = name;
  }

  /**
   * Registers a stub. It shadows older ones that match the same requests, until it is removed or
   * used up.
   *
   * @param spec what to match and answer; registering it twice makes two stubs
   * @return the stub
   */
  public Stub add(StubSpec spec) {
    synchronized (lock) {
      Stub stub = new Stub(lastNumber + 1, name, spec);
      lastNumber++;
      asksUser |= ((ReplyNode) spec.reply()).asksUser();
      index.add(stub);
      return stub;
    }
  }

  /**
   * Whether an answer may have to be worked out by a function of the user, which may take its time.
   *
   * @return true once a stub with such a reply has been added
   */
  public boolean mayAskUser() {
    return asksUser;
  }

  /**
   * Removes a stub; what it shadowed comes back.
   *
   * @param stub the stub
   * @return false if it is not registered here, was removed before or is used up
   */
  public boolean remove(Stub stub) {
    synchronized (lock) {
      return index.remove(stub);
    }
  }

  /** Removes all stubs. Numbers go on counting; the settings for unmatched requests stay. */
  public void clear() {
    synchronized (lock) {
      index = new StubIndex();
      usedUp.clear();
    }
  }

  /**
   * The registered stubs that are not used up.
   *
   * @return a copy, newest first
   */
  public List<Stub> stubs() {
    synchronized (lock) {
      return index.stubs();
    }
  }

  /**
   * Sets whether requests that no stub matches are answered positively. False at first.
   *
   * @param positive true for a positive response, which a request may suppress; false for a refusal
   */
  public void positiveResponding(boolean positive) {
    positiveResponding = positive;
  }

  /**
   * Whether requests that no stub matches are answered positively.
   *
   * @return the setting
   */
  public boolean isPositiveResponding() {
    return positiveResponding;
  }

  /**
   * Sets the NRC for requests that no stub matches. serviceNotSupported (0x11) at first.
   *
   * @param nrc the NRC
   */
  public void unmatchedNrc(Nrc nrc) {
    unmatchedNrc = Objects.requireNonNull(nrc, "nrc");
  }

  /**
   * The NRC for requests that no stub matches.
   *
   * @return the setting
   */
  public Nrc unmatchedNrc() {
    return unmatchedNrc;
  }

  /**
   * Decides the answer to a request and counts the use of the stub. Never throws for what a
   * function of the user does.
   *
   * <p>A request that nothing matches is refused with {@link #unmatchedNrc()}. If it was sent to a
   * functional address, an ECU keeps silent in place of certain NRCs, see {@link
   * Nrc#isSuppressedForFunctionalRequests()}; so does this one. An empty request is never refused,
   * as it has no service to name.
   *
   * @param request the request
   * @return the answer
   */
  public Answer answer(UdsRequest request) {
    return decide(request, false).answer();
  }

  /**
   * Decides what answers a request and counts the use of the stub, without running functions of the
   * user. Those run when the answer is asked for.
   *
   * <p>A reply with an NRC by its name follows the standard (ISO 14229-1, response behaviour): in
   * answer to a functional request, the NRCs of {@link Nrc#isSuppressedForFunctionalRequests()} are
   * kept back, unless a response-pending message was sent before. A stub that asks for the very
   * address of the group sends them all the same, and so does a reply of bytes.
   *
   * @param request the request
   * @param everyNrc true to send also the NRCs that the standard suppresses
   * @return the decision
   */
  public Decision decide(UdsRequest request, boolean everyNrc) {
    boolean sendAll = everyNrc || !request.targetAddress().isFunctional();
    Optional<Claim> claimed = claim(request);
    if (claimed.isEmpty()) {
      return Decision.of(unforeseen(request, sendAll));
    }
    Stub stub = claimed.get().stub();
    ReplyNode reply = claimed.get().reply();
    boolean aloud = sendAll || stub.targetAddress().isPresent();
    return reply.asksUser()
        ? Decision.by(stub, () -> scripted(stub, reply, request, aloud))
        : Decision.of(scripted(stub, reply, request, aloud));
  }

  /**
   * The answer to a request that something else than a stub decided, for example a callback. Never
   * throws for what it does.
   *
   * @param rule what decided, for a reader
   * @param decision gives the reply; the first of a sequence is taken
   * @param request the request
   * @return the answer
   */
  public Answer answerBy(String rule, Supplier<Reply> decision, UdsRequest request) {
    try {
      ReplyNode reply = ((ReplyNode) decision.get()).forUse(0);
      return new Answer(Optional.empty(), rule, true, reply.plan(request, true), Optional.empty());
    } catch (Throwable failure) {
      return new Answer(
          Optional.empty(),
          rule,
          true,
          Replies.refusal(request, Nrc.GENERAL_REJECT),
          Optional.of(rule + " failed: " + failure));
    }
  }

  private record Claim(Stub stub, ReplyNode reply) {}

  private Optional<Claim> claim(UdsRequest request) {
    synchronized (lock) {
      Optional<Stub> found = index.search(request).newest();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Stub stub = found.get();
      Claim claim = new Claim(stub, stub.claim());
      if (stub.isUsedUp()) {
        index.remove(stub);
        usedUp.add(stub);
      }
      return Optional.of(claim);
    }
  }

  // Whatever the user's function does, also an AssertionError or a StackOverflowError, must not
  // end the connection of the tester.
  private static Answer scripted(Stub stub, ReplyNode reply, UdsRequest request, boolean everyNrc) {
    try {
      return new Answer(
          Optional.of(stub), "", true, reply.plan(request, everyNrc), Optional.empty());
    } catch (Throwable failure) {
      return new Answer(
          Optional.of(stub),
          "",
          true,
          Replies.refusal(request, Nrc.GENERAL_REJECT),
          Optional.of("the reply of " + stub.describe() + " failed: " + failure));
    }
  }

  private Answer unforeseen(UdsRequest request, boolean everyNrc) {
    if (positiveResponding) {
      boolean silent =
          request.userData().isEmpty()
              || UdsResponses.suppressesPositiveResponse(request.userData());
      ReplyPlan plan =
          silent ? ReplyPlan.SILENCE : ReplyPlan.atOnce(UdsResponses.positive(request.userData()));
      return new Answer(Optional.empty(), "positive responding", true, plan, Optional.empty());
    }
    Nrc nrc = unmatchedNrc;
    boolean silent = !everyNrc && nrc.isSuppressedForFunctionalRequests();
    ReplyPlan plan = silent ? ReplyPlan.SILENCE : Replies.refusal(request, nrc);
    return new Answer(Optional.empty(), "no stub", false, plan, Optional.empty());
  }

  /**
   * The stubs that come closest to matching a request, to explain why none did. Takes the stubs
   * that were used up last into account.
   *
   * @param request the request
   * @param max how many to return at most, 0 or more
   * @return nearest first, newer first where they are equally near
   * @throws InvalidValueException if the number is negative
   */
  public List<Stub> nearest(UdsRequest request, int max) {
    return nearest(List.of(this), request, max);
  }

  /**
   * The stubs of several ECUs that come closest to matching a request, to explain why none did.
   *
   * @param ecus the ECUs
   * @param request the request
   * @param max how many to return at most, 0 or more
   * @return nearest first, newer first where they are equally near
   * @throws InvalidValueException if the number is negative
   */
  public static List<Stub> nearest(List<ScriptedEcu> ecus, UdsRequest request, int max) {
    if (max < 0) {
      throw InvalidValueException.of(
          "a number of stubs", max, "0 or more", "give how many to show");
    }
    List<Stub> all = ecus.stream().flatMap(ecu -> ecu.liveAndUsedUp().stream()).toList();
    return NearMisses.of(request, all, max);
  }

  private List<Stub> liveAndUsedUp() {
    synchronized (lock) {
      List<Stub> all = new ArrayList<>(index.stubs());
      all.addAll(usedUp.stubs());
      return all;
    }
  }
}
