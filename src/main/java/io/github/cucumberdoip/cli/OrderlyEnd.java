package io.github.cucumberdoip.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when the JVM is told to end, by SIGINT or SIGTERM: if an ECU serves, it ends the
 * serving and gives the run time for its last steps and its reports. A run without such an ECU ends
 * at once, as any program does.
 */
final class OrderlyEnd {
  private static final int SECONDS = 20;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  private OrderlyEnd(ServingPlugin serving) {
    hook = new Thread(() -> end(serving), "doip-orderly-end");
  }

  /** Begins to listen for the end of the JVM, until the end of the run is reached. */
  static OrderlyEnd of(ServingPlugin serving) {
    OrderlyEnd end = new OrderlyEnd(serving);
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  private void end(ServingPlugin serving) {
    if (serving.end()) {
      try {
        done.await(SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The run is over, its reports are written. */
  void reached() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      // the hook is at work, and now knows that the run is over
    }
  }
}
