package io.github.cucumberdoip.architecture.bad.ecu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Shares state in every way that the rules know, and in two that are fine. */
public class StaticState {
  static int written;
  static final ArrayList<String> LIST = new ArrayList<>();
  static final AtomicInteger COUNTER = new AtomicInteger();
  static final ThreadLocal<String> LOCAL = new ThreadLocal<>();
  static final byte[] ARRAY = {1};
  static final List<String> FINE = List.of();
  private static final byte[] FINE_TOO = {1};

  static int use() {
    return FINE_TOO.length;
  }
}
