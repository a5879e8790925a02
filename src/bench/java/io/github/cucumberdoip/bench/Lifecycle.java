package io.github.cucumberdoip.bench;

import java.io.IOException;
import java.util.Arrays;

/** Starts and stops servers in this JVM. */
final class Lifecycle {
  private static final int CYCLES = 50;

  private Lifecycle() {}

  /** The median time of a start and a stop, in us. */
  static double startAndStop(Server.Kind kind) throws IOException {
    long[] nanos = new long[CYCLES];
    for (int i = 0; i < nanos.length; i++) {
      long begin = System.nanoTime();
      kind.start().close();
      nanos[i] = System.nanoTime() - begin;
    }
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e3;
  }
}
