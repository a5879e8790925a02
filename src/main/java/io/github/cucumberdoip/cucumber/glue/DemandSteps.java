package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.entity.Demands;
import io.github.cucumberdoip.entity.Ending;
import io.github.cucumberdoip.entity.Terms;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.saboteur.Occurrence;
import io.github.cucumberdoip.saboteur.Scope;
import io.github.cucumberdoip.uds.Nrc;

/**
 * Steps by which a DoIP ECU answers with a code on demand, whatever the rules say: to all testers
 * or to one, on all connections or on one, now and then or always. Of several such steps for the
 * same kind of code, an earlier one that takes a message hides it from the later ones.
 */
public class DemandSteps {
  /**
   * Answers routing activation requests with a code, without any check.
   *
   * <pre>
   * Given the DoIP ECU answers routing activation requests of the DoIP tester 0x0E80 with code "unknown source address" once and keeps the connection
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param origin whose requests; may be left out
   * @param code the response code, by name or number
   * @param occurrence how often
   * @param ending what becomes of the connection; may be left out
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers routing activation requests{doipOrigin} with code {doipActivationCode} {doipOccurrence}{doipEnding}")
  public void answersActivations(
      String ecu, Scope origin, RoutingActivationCode code, Occurrence occurrence, Ending ending) {
    demands(ecu).answerActivations(code, new Terms(origin, occurrence, ending));
  }

  /**
   * Answers DoIP messages with a header NACK, on TCP and, unless a tester or a connection is named,
   * on UDP. A tester is known from its routing activation on.
   *
   * <pre>
   * Given the DoIP ECU answers DoIP messages on connection 2 with header NACK "out of memory" "from the 2nd" and closes the connection
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param origin whose messages; may be left out
   * @param code the header NACK code, by name or number
   * @param occurrence how often
   * @param ending what becomes of the connection; may be left out
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers DoIP messages{doipOrigin} with header NACK {doipHeaderNackCode} {doipOccurrence}{doipEnding}")
  public void answersMessages(
      String ecu, Scope origin, HeaderNackCode code, Occurrence occurrence, Ending ending) {
    demands(ecu).refuseMessages(code, new Terms(origin, occurrence, ending));
  }

  /**
   * Answers UDS requests that would be acknowledged with a DoIP NACK.
   *
   * <pre>
   * Given the DoIP ECU answers UDS requests with DoIP NACK "target unreachable" "3 times"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param origin whose requests; may be left out
   * @param code the diagnostic message NACK code, by name or number
   * @param occurrence how often
   * @param ending what becomes of the connection; may be left out
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers UDS requests{doipOrigin} with DoIP NACK {doipNackCode} {doipOccurrence}{doipEnding}")
  public void answersWithNack(
      String ecu, Scope origin, DiagnosticNackCode code, Occurrence occurrence, Ending ending) {
    demands(ecu).refuseRequests(code, new Terms(origin, occurrence, ending));
  }

  /**
   * Acknowledges UDS requests and answers them negatively, whatever they ask for and whichever ECU
   * they are for.
   *
   * <pre>
   * Given the DoIP ECU answers UDS requests of the DoIP tester 0x0E80 with NRC busyRepeatRequest "only the 2nd"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param origin whose requests; may be left out
   * @param code the negative response code, by name, abbreviation or number
   * @param occurrence how often
   * @param ending what becomes of the connection; may be left out
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers UDS requests{doipOrigin} with NRC {udsNrc} {doipOccurrence}{doipEnding}")
  public void answersWithNrc(
      String ecu, Scope origin, Nrc code, Occurrence occurrence, Ending ending) {
    demands(ecu).rejectRequests(code, new Terms(origin, occurrence, ending));
  }

  /**
   * Takes all answers on demand back; the ECU answers by the rules and its stubs again.
   *
   * <pre>
   * Given the DoIP ECU answers with no DoIP code on demand any more
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} answers with no DoIP code on demand any more")
  public void answersByTheRules(String ecu) {
    demands(ecu).clear();
  }

  private static Demands demands(String ecu) {
    return DoipWorld.current().ecu(ecu).demands();
  }
}
