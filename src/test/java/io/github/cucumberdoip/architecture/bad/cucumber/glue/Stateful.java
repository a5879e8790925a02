package io.github.cucumberdoip.architecture.bad.cucumber.glue;

import io.cucumber.java.Before;

/** Keeps the state of a scenario in a field. */
public class Stateful {
  private int calls;

  /** Counts. */
  @Before
  public void count() {
    calls++;
  }

  int calls() {
    return calls;
  }
}
