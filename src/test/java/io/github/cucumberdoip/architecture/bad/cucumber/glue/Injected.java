package io.github.cucumberdoip.architecture.bad.cucumber.glue;

import io.cucumber.java.Before;

/** Wants something to be injected. */
public class Injected {

  /** Needs an object factory that injects. */
  public Injected(String dependency) {
    dependency.length();
  }

  /** A hook. */
  @Before
  public void hook() {}
}
