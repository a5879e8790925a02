package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.ServiceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A check of SecurityAccess: knows the last seed of each ECU. */
abstract class SecurityCheck extends UdsCheck {
  private static final int SERVICE = ServiceId.SECURITY_ACCESS.value();

  /** Busy, and response pending: the key has not been looked at yet. */
  private static final Set<Integer> TRY_AGAIN = Set.of(0x21, 0x78);

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
        last.ifPresent(seed -> seeds.put(request.target(), seed.afterKey(request.uds())));
      }
    } else if (request.isSuppressed() && endsSession(request)) {
      // whether it did is not seen
      seeds.replaceAll((ecu, seed) -> isFor(request, ecu) ? seed.perhapsVoid() : seed);
    }
  }

  @Override
  final void answered(Exchange request, Answer answer) {
    if (answer.isReset() || answer.isSessionChange()) {
      seeds.remove(answer.source());
    } else if (answer.isPositive(ServiceId.SECURITY_ACCESS) && answer.subFunction() % 2 == 1) {
      seeds.put(answer.source(), Seed.of(answer));
    } else if (request.service() == SERVICE
        && request.subFunction() % 2 == 1
        && answer.nrc() >= 0) {
      seeds.remove(answer.source());
    } else if (request.service() == SERVICE && !TRY_AGAIN.contains(answer.nrc())) {
      seeds.computeIfPresent(answer.source(), (ecu, seed) -> seed.afterVerdict());
    }
  }

  /**
   * A seed that an ECU has given.
   *
   * @param answer the response with it
   * @param key the last request with a key for it, or none
   * @param judged whether the ECU has said of that key whether it is right
   * @param uncertain whether the ECU has been asked in silence to forget it
   */
  record Seed(Answer answer, Optional<Bytes> key, boolean judged, boolean uncertain) {
    private static final int DATA = 2;

    static Seed of(Answer answer) {
      return new Seed(answer, Optional.empty(), false, false);
    }

    /** Whether a key was sent for it. */
    boolean used() {
      return key.isPresent();
    }

    /** Whether a request only brings again the key of which the ECU has said nothing yet. */
    boolean isStillFor(Exchange request) {
      return !judged && key.filter(request.uds()::equals).isPresent();
    }

    int level() {
      return answer.subFunction();
    }

    /** Whether the ECU has said so that the level is unlocked. */
    boolean isZero() {
      Bytes uds = answer.uds();
      return uds.length() > DATA
          && IntStream.range(DATA, uds.length()).allMatch(index -> uds.at(index) == 0);
    }

    Seed afterKey(Bytes request) {
      return new Seed(answer, Optional.of(request), judged && isSame(request), uncertain);
    }

    private boolean isSame(Bytes request) {
      return key.filter(request::equals).isPresent();
    }

    Seed afterVerdict() {
      return new Seed(answer, key, true, uncertain);
    }

    Seed perhapsVoid() {
      return new Seed(answer, key, judged, true);
    }

    String name() {
      return "level 0x%02X".formatted(level());
    }
  }
}
