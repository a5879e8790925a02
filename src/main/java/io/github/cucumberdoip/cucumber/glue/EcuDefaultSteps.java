package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.uds.Nrc;

/** Steps that script what a DoIP ECU answers to requests for which it has no stub. */
public class EcuDefaultSteps {
  /**
   * Answers all requests without a stub positively: the service plus 0x40 with the sub-function or
   * data identifier repeated. Such requests are foreseen, so that they do not fail the scenario.
   *
   * <pre>
   * Given the DoIP ECU answers all other UDS requests positively
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} answers all other UDS requests positively")
  public void answersOthersPositively(String ecu) {
    DoipWorld.current().ecu(ecu).positiveResponding(true);
  }

  /**
   * Refuses all requests without a stub, with serviceNotSupported (0x11) or the NRC that was set
   * last. This is how an ECU begins.
   *
   * <pre>
   * Given the DoIP ECU answers all other UDS requests negatively
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} answers all other UDS requests negatively")
  public void answersOthersNegatively(String ecu) {
    DoipWorld.current().ecu(ecu).positiveResponding(false);
  }

  /**
   * Refuses all requests without a stub with this NRC.
   *
   * <pre>
   * Given the DoIP ECU answers all other UDS requests with NRC requestOutOfRange
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param nrc the negative response code
   */
  @Given("the DoIP ECU{doipEcuName} answers all other UDS requests with NRC {udsNrc}")
  public void answersOthersWithNrc(String ecu, Nrc nrc) {
    ScriptedEcu scripted = DoipWorld.current().ecu(ecu).ecu();
    scripted.unmatchedNrc(nrc);
    scripted.positiveResponding(false);
  }

  /**
   * Forgets all stubs, as if none had been registered. What it answers to all other requests stays.
   *
   * <pre>
   * Given the DoIP ECU forgets all DoIP stubs
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} forgets all DoIP stubs")
  public void forgetsStubs(String ecu) {
    DoipWorld.current().ecu(ecu).ecu().clear();
  }
}
