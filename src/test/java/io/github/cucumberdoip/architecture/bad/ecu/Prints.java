package io.github.cucumberdoip.architecture.bad.ecu;

/** Writes to both streams. */
public class Prints {
  void out() {
    System.out.println();
  }

  void err() {
    System.err.println();
  }

  void trace(Exception e) {
    e.printStackTrace();
  }
}
