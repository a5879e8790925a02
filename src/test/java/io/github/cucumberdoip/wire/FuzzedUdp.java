package io.github.cucumberdoip.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Sends datagrams of all kinds, and now and then makes sure that a good one is answered. */
final class FuzzedUdp {
  private static final int BETWEEN_CHECKS = 50;
  private static final int TRIES = 20;
  private static final String POWER_MODE = "02FD 4003 00000000";
  private static final String READY = "02FD 4004 00000001 01";

  private FuzzedUdp() {}

  static long run(InetSocketAddress entity, long seed, BooleanSupplier goOn) throws IOException {
    Random random = new Random(seed);
    long count = 0;
    while (goOn.getAsBoolean()) {
      try (RawUdp tester = RawUdp.to(entity)) {
        for (int i = 0; i < BETWEEN_CHECKS; i++) {
          tester.send(new FrameGrammar(random).datagram());
          count++;
        }
      }
      assertAnswers(entity);
    }
    return count;
  }

  /** The system drops datagrams when a busy server does not fetch them, so a few tries are fair. */
  static void assertAnswers(InetSocketAddress entity) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try (RawUdp tester = RawUdp.to(entity)) {
        tester.socket.setSoTimeout(1000);
        if (tester.send(POWER_MODE).receive().equals(READY)) {
          return;
        }
      } catch (SocketTimeoutException lost) {
        // again
      }
    }
    throw new AssertionError("no answer to a good datagram");
  }
}
