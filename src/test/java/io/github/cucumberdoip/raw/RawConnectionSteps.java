package io.github.cucumberdoip.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;

/** Steps about the TCP connection of a raw tester. */
public class RawConnectionSteps {
  /**
   * Opens a TCP connection, also if the tester had one before.
   *
   * <pre>
   * Given the raw DoIP tester B is connected
   * </pre>
   */
  @Given("the raw DoIP tester{doipRawName} is connected")
  public void connected(String name) throws IOException {
    RawLab.tester(name).connect();
  }

  /**
   * Opens a TCP connection and activates routing as 0x0E80 with the default type.
   *
   * <pre>
   * Given the raw DoIP tester has activated routing
   * </pre>
   */
  @Given("the raw DoIP tester{doipRawName} has activated routing")
  public void activated(String name) throws IOException {
    RawLab.tester(name).connect();
    RawLab.tester(name).activate("0E80");
  }

  /**
   * Opens a TCP connection and activates routing with the default type.
   *
   * <pre>
   * Given the raw DoIP tester B has activated routing as 0x0E81
   * </pre>
   */
  @Given("the raw DoIP tester{doipRawName} has activated routing as {word}")
  public void activatedAs(String name, String address) throws IOException {
    RawLab.tester(name).connect();
    RawLab.tester(name).activate(address.replaceFirst("0x", ""));
  }

  /**
   * Sends FIN and goes on reading.
   *
   * <pre>
   * When the raw DoIP tester half-closes its connection
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} half-closes its connection")
  public void halfCloses(String name) throws IOException {
    RawLab.tester(name).tcp().halfClose();
  }

  /**
   * Ends the connection with RST.
   *
   * <pre>
   * When the raw DoIP tester aborts its connection
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} aborts its connection")
  public void aborts(String name) throws IOException {
    RawLab.tester(name).tcp().abort();
  }

  /**
   * Checks that the entity closed the connection (FIN or RST) within 200 ms, and 100 ms of margin,
   * after the last answer, and sent nothing more.
   *
   * <pre>
   * Then the DoIP connection of the raw tester is closed
   * </pre>
   */
  @Then("the DoIP connection of the raw tester{doipRawName} is closed")
  public void closed(String name) throws IOException {
    RawLab.tester(name).tcp().assertClosed();
  }

  /**
   * Checks that the entity closes the connection (FIN or RST) and sends nothing more, where no
   * answer comes before from which a time could be counted: after time has passed on the ECU's
   * clock. Waits up to 3 s.
   *
   * <pre>
   * Then the raw DoIP tester loses its connection
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} loses its connection")
  public void loses(String name) throws IOException {
    assertThat(RawLab.tester(name).tcp().receiveRest()).as("received before the end").isEmpty();
  }

  /**
   * Checks that routing works: a tester present is acknowledged and answered, and nothing else
   * comes before.
   *
   * <pre>
   * Then the DoIP connection of the raw tester is open
   * </pre>
   */
  @Then("the DoIP connection of the raw tester{doipRawName} is open")
  public void open(String name) throws IOException {
    RawLab.tester(name).assertOpen();
  }
}
