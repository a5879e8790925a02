package io.github.cucumberdoip.wire;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Messages between the tester 0x0E80 and ECUs behind a gateway, and waiting without an end. */
final class Gateways {
  private Gateways() {}

  static String request(int target, String uds) {
    return String.format("02FD 8001 %08X 0E80 %04X %s", 4 + uds.length() / 2, target, uds);
  }

  static String ack(int target) {
    return String.format("02FD 8002 00000005 %04X0E8000", target);
  }

  static String response(int source, String uds) {
    return String.format("02FD 8001 %08X %04X0E80%s", 4 + uds.length() / 2, source, uds);
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
