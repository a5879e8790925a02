package io.github.cucumberdoip.architecture.bad.ecu;

import io.cucumber.java.Scenario;

/** Uses Cucumber where only the fixture is. */
public class KnowsCucumber {
  Scenario scenario;
}
