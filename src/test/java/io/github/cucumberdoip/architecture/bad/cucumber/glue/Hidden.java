package io.github.cucumberdoip.architecture.bad.cucumber.glue;

import io.cucumber.java.en.Given;

class Hidden {
  @Given("a DoIP step")
  public void step() {}
}
