package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsResponses;
import io.github.cucumberdoip.uds.UdsTemplate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/** All kinds of replies but the sequence. */
final class Replies {
  private Replies() {}

  /** A refusal; silence for a request without a service, as there is nothing to name. */
  static ReplyPlan refusal(UdsRequest request, Nrc nrc) {
    Bytes userData = request.userData();
    return userData.isEmpty()
        ? ReplyPlan.SILENCE
        : ReplyPlan.atOnce(UdsResponses.negative(userData.at(0), nrc));
  }

  private static Duration checked(String what, Duration duration) {
    if (duration.isNegative()) {
      throw InvalidValueException.of(
          what, duration, "zero or more", "give a duration that is not negative");
    }
    return duration;
  }

  record Templated(UdsTemplate template) implements ReplyNode {
    Templated {
      Objects.requireNonNull(template, "template");
    }

    @Override
    public ReplyPlan plan(UdsRequest request, boolean everyNrc) {
      return ReplyPlan.atOnce(template.render(request.userData()));
    }

    @Override
    public String describe() {
      return Texts.shorten(template);
    }
  }

  record Negative(Nrc nrc) implements ReplyNode {
    Negative {
      Objects.requireNonNull(nrc, "nrc");
    }

    @Override
    public ReplyPlan plan(UdsRequest request, boolean everyNrc) {
      return everyNrc || !nrc.isSuppressedForFunctionalRequests()
          ? refusal(request, nrc)
          : ReplyPlan.SILENCE;
    }

    @Override
    public String describe() {
      return "NRC " + nrc;
    }
  }

  record Silence() implements ReplyNode {
    @Override
    public ReplyPlan plan(UdsRequest request, boolean everyNrc) {
      return ReplyPlan.SILENCE;
    }

    @Override
    public String describe() {
      return "silence";
    }
  }

  record Positive(Bytes data) implements ReplyNode {
    Positive {
      Objects.requireNonNull(data, "data");
    }

    @Override
    public ReplyPlan plan(UdsRequest request, boolean everyNrc) {
      return request.userData().isEmpty()
          ? ReplyPlan.SILENCE
          : ReplyPlan.atOnce(UdsResponses.positive(request.userData(), data));
    }

    @Override
    public String describe() {
      return data.isEmpty()
          ? "a positive response"
          : "a positive response with " + Texts.shorten(data);
    }
  }

  record Computed(Function<UdsRequest, Reply> function) implements ReplyNode {
    Computed {
      Objects.requireNonNull(function, "function");
    }

    @Override
    public ReplyPlan plan(UdsRequest request, boolean everyNrc) {
      Reply reply = function.apply(request);
      return ((ReplyNode) Objects.requireNonNull(reply, "the function returned null"))
          .plan(request, everyNrc);
    }

    @Override
    public boolean asksUser() {
      return true;
    }

    @Override
    public String describe() {
      return "computed by a function";
    }
  }

  record Delayed(ReplyNode reply, Duration delay) implements ReplyNode {
    static Delayed of(ReplyNode reply, Duration delay) {
      return new Delayed(reply, checked("a delay of a reply", delay));
    }

    @Override
    public ReplyPlan plan(UdsRequest request, boolean everyNrc) {
      return reply.plan(request, everyNrc).delayedBy(delay);
    }

    @Override
    public ReplyNode forUse(long use) {
      return hasSequence() ? new Delayed(reply.forUse(use), delay) : this;
    }

    @Override
    public OptionalInt capacity() {
      return reply.capacity();
    }

    @Override
    public boolean hasSequence() {
      return reply.hasSequence();
    }

    @Override
    public boolean asksUser() {
      return reply.asksUser();
    }

    @Override
    public String describe() {
      return "after " + Texts.print(delay) + ": " + reply.describe();
    }
  }

  record Pending(ReplyNode reply, int times, Duration interval) implements ReplyNode {
    static ReplyNode of(ReplyNode reply, int times, Duration interval) {
      if (times < 0) {
        throw InvalidValueException.of(
            "a number of response-pending messages",
            times,
            "0 or more",
            "give how many the ECU sends before its reply");
      }
      checked("an interval of response-pending messages", interval);
      return times == 0 ? reply : new Pending(reply, times, interval);
    }

    @Override
    public ReplyPlan plan(UdsRequest request, boolean everyNrc) {
      List<TimedResponse> all = new ArrayList<>();
      Bytes pending = pending(request);
      for (int i = 0; i < times; i++) {
        all.add(new TimedResponse(i == 0 ? Duration.ZERO : interval, pending));
      }
      // once a response is pending its final one is always sent
      all.addAll(reply.plan(request, true).delayedBy(interval).responses());
      return new ReplyPlan(all);
    }

    private static Bytes pending(UdsRequest request) {
      int sid = request.userData().isEmpty() ? 0 : request.userData().at(0);
      return UdsResponses.negative(sid, Nrc.RESPONSE_PENDING);
    }

    @Override
    public ReplyNode forUse(long use) {
      return hasSequence() ? new Pending(reply.forUse(use), times, interval) : this;
    }

    @Override
    public OptionalInt capacity() {
      return reply.capacity();
    }

    @Override
    public boolean hasSequence() {
      return reply.hasSequence();
    }

    @Override
    public boolean asksUser() {
      return reply.asksUser();
    }

    @Override
    public String describe() {
      return "after "
          + times
          + (times == 1 ? " response-pending message" : " response-pending messages")
          + " every "
          + Texts.print(interval)
          + ": "
          + reply.describe();
    }
  }
}
