package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.entity.Deviation;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.HeaderNackCode;
import java.util.HashSet;
import java.util.Set;

/** Steps that make a DoIP ECU break the rules. */
public class DeviationSteps {
  /**
   * Makes the ECU break one rule of the standard, or read an open point of it in another way, for
   * all of the scenario. Several such steps add up.
   *
   * <pre>
   * Given the DoIP ECU deviates from the DoIP standard: "sends no header NACK"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param name one of the names in the reference; a wrong one is answered with all of them
   */
  @Given("the DoIP ECU{doipEcuName} deviates from the DoIP standard: {string}")
  public void deviates(String ecu, String name) {
    DoipServer server = DoipWorld.current().ecu(ecu);
    Set<Deviation> deviations = new HashSet<>(server.settings().deviations());
    deviations.add(Deviation.parse(name));
    server.settings(settings -> settings.deviations(deviations));
  }

  /**
   * Refuses the next DoIP messages with a header NACK, by TCP and UDP, whatever they are; the
   * connection is closed if the code stands for that.
   *
   * <pre>
   * Given the DoIP ECU refuses the next 1 DoIP message with header NACK "out of memory"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param count how many messages
   * @param code the code, by name or number
   */
  @Given(
      "the DoIP ECU{doipEcuName} refuses the next {doipCount} DoIP message(s) with header NACK {doipHeaderNackCode}")
  public void refusesMessages(String ecu, Integer count, HeaderNackCode code) {
    DoipWorld.current().ecu(ecu).demands().refuseMessages(code, count);
  }

  /**
   * Refuses the next UDS requests that it would acknowledge otherwise; the connection is closed if
   * the code stands for that.
   *
   * <pre>
   * Given the DoIP ECU refuses the next 2 UDS requests with DoIP NACK "out of memory"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param count how many requests
   * @param code the code, by name or number
   */
  @Given(
      "the DoIP ECU{doipEcuName} refuses the next {doipCount} UDS request(s) with DoIP NACK {doipNackCode}")
  public void refusesRequests(String ecu, Integer count, DiagnosticNackCode code) {
    DoipWorld.current().ecu(ecu).demands().refuseRequests(code, count);
  }
}
