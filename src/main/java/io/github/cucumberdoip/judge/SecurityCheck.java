package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.ServiceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A check of SecurityAccess: knows the last seed of each ECU. */
abstract class SecurityCheck extends UdsCheck {
  private static final int SERVICE = ServiceId.SECURITY_ACCESS.value();

  private final Map<LogicalAddress, Seed> seeds = new HashMap<>();

  SecurityCheck(TesterRule rule) {
    super(rule);
  }

  /**
   * A seed is asked for.
   *
   * @param request with an odd level
   * @param last the last seed of the ECU
   */
  void seedAsked(Exchange request, Optional<Seed> last) {}

  /**
   * A key has come.
   *
   * @param request with an even level
   * @param last the last seed of the ECU, used or not
   */
  void keySent(Exchange request, Optional<Seed> last) {}

  @Override
  final void asked(Exchange request) {
    if (request.service() == SERVICE
        && request.subFunction() > 0
        && isPhysical(request)
        && request.with().isFromTheStart()) {
      Optional<Seed> last = Optional.ofNullable(seeds.get(request.target()));
      if (request.subFunction() % 2 == 1) {
        seedAsked(request, last);
      } else {
        keySent(request, last);
        last.ifPresent(seed -> seeds.put(request.target(), seed.afterKey()));
      }
    }
  }

  @Override
  final void answered(Exchange request, Answer answer) {
    if (answer.isReset() || answer.isSessionChange()) {
      seeds.remove(answer.source());
    } else if (answer.isPositive(ServiceId.SECURITY_ACCESS) && answer.subFunction() % 2 == 1) {
      seeds.put(answer.source(), new Seed(answer, false));
    } else if (request.service() == SERVICE
        && request.subFunction() % 2 == 1
        && answer.nrc() >= 0) {
      seeds.remove(answer.source());
    }
  }

  /**
   * A seed that an ECU has given.
   *
   * @param answer the response with it
   * @param used whether a key was sent for it
   */
  record Seed(Answer answer, boolean used) {
    private static final int DATA = 2;

    int level() {
      return answer.subFunction();
    }

    /** Whether the ECU has said so that the level is unlocked. */
    boolean isZero() {
      Bytes uds = answer.uds();
      return uds.length() > DATA
          && IntStream.range(DATA, uds.length()).allMatch(index -> uds.at(index) == 0);
    }

    Seed afterKey() {
      return new Seed(answer, true);
    }

    String name() {
      return "level 0x%02X".formatted(level());
    }
  }
}
