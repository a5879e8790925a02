package io.github.cucumberdoip;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the calling thread waiting while ECUs serve in the background, so that testers outside of
 * the program can be pointed at them.
 *
 * <pre>{@code
 * try (DoipServer ecu = DoipServer.builder(LogicalAddress.of(0x1010)).start()) {
 *   Serving.untilInterrupted();
 * }
 * }</pre>
 */
public final class Serving {
  /** Longer than anybody waits, and still a number of nanoseconds. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private Serving() {}

  /**
   * Waits until a time has passed or the thread is interrupted.
   *
   * @param time how long, zero or more
   * @return true if the time has passed; false if the thread was interrupted, which it is not any
   *     more then
   */
  public static boolean lasts(Duration time) {
    try {
      new CountDownLatch(1).await(nanos(time), TimeUnit.NANOSECONDS);
      return true;
    } catch (InterruptedException endOfServing) {
      return false;
    }
  }

  /** Waits until the thread is interrupted, which it is not any more then. */
  public static void untilInterrupted() {
    while (lasts(LONGEST)) {
      // as long as nobody interrupts it
    }
  }

  private static long nanos(Duration time) {
    return time.compareTo(LONGEST) < 0 ? time.toNanos() : LONGEST.toNanos();
  }
}
