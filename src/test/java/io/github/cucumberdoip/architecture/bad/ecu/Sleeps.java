package io.github.cucumberdoip.architecture.bad.ecu;

import java.util.concurrent.TimeUnit;

/** Sleeps in both ways. */
public class Sleeps {
  void onThread() throws InterruptedException {
    Thread.sleep(1);
  }

  void onUnit() throws InterruptedException {
    TimeUnit.SECONDS.sleep(1);
  }
}
