package io.github.cucumberdoip.raw;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.util.List;

/** Steps about UDS on TCP where the bytes of DoIP are not the point. */
public class RawUdsSteps {
  private static final String ENTITY = "1000";

  /**
   * Sends a UDS request to 0x1000, and takes its acknowledgement.
   *
   * <pre>
   * When the raw DoIP tester asks "22 F1 90"
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} asks {string}")
  public void asks(String name, String request) throws IOException {
    RawLab.tester(name).ask(ENTITY, request);
  }

  /**
   * Sends a UDS request to an address, and takes its acknowledgement.
   *
   * <pre>
   * When the raw DoIP tester asks "22 F1 90" of 0xE400
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} asks {string} of {word}")
  public void asksOf(String name, String request, String target) throws IOException {
    RawLab.tester(name).ask(target.replaceFirst("0x", ""), request);
  }

  /**
   * Checks that the next message is a UDS response of 0x1000. Waits up to 3 s.
   *
   * <pre>
   * Then the raw DoIP tester hears "62 F1 90 ..."
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} hears {string}")
  public void hears(String name, String response) throws IOException {
    RawLab.tester(name).hear(ENTITY, response);
  }

  /**
   * Checks that the next message is a UDS response of an address. Waits up to 3 s.
   *
   * <pre>
   * Then the raw DoIP tester hears "62 F1 90 58" from 0x1010
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} hears {string} from {word}")
  public void hearsFrom(String name, String response, String source) throws IOException {
    RawLab.tester(name).hear(source.replaceFirst("0x", ""), response);
  }

  /**
   * Sends UDS requests to 0x1000, one after the other; takes the acknowledgement of each, and the
   * response, if there is one in the table. The ECU is told to answer so, before each request: a
   * request without a response is repeated with one only after another one was answered.
   *
   * <pre>
   * When the raw DoIP tester asks and hears:
   *   | 27 01    | 67 01 A5 |
   *   | 27 02 AA | 67 02    |
   *   | 3E 80    |          |
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} asks and hears:")
  public void asksAndHears(String name, DataTable exchanges) throws IOException {
    for (List<String> exchange : exchanges.cells()) {
      RawLab.tester(name).converse(ENTITY, exchange.get(0), exchange.get(1));
    }
  }
}
