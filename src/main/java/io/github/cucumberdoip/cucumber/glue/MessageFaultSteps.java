package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.saboteur.Effect;
import io.github.cucumberdoip.saboteur.Fault;
import io.github.cucumberdoip.saboteur.IntoMessages;
import io.github.cucumberdoip.saboteur.Occurrence;
import io.github.cucumberdoip.saboteur.SentMessage;

/**
 * Steps that let something be wrong with the messages that a DoIP ECU sends, by TCP and UDP. A
 * message that lacks what would be wrong, for example a data identifier, is passed over and not
 * counted. The journal names each fault when it strikes; all of them end with the scenario.
 */
public class MessageFaultSteps {
  /**
   * Puts a fault into messages each time, whoever they are for.
   *
   * <pre>
   * Given the DoIP ECU injects the DoIP fault "wrong source address" into its responses
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param fault what is wrong
   * @param messages into which messages
   */
  @Given("the DoIP ECU{doipEcuName} injects the DoIP fault {doipFault} into its {doipSentMessage}")
  public void injects(String ecu, Effect fault, SentMessage messages) {
    Fault always = Fault.of(fault, new IntoMessages(messages));
    DoipWorld.current().ecu(ecu).saboteur().inject(always);
  }

  /**
   * Puts a fault into some of its messages, whoever they are for.
   *
   * <pre>
   * Given the DoIP ECU injects the DoIP fault missing into its acknowledgements "only the 2nd"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param fault what is wrong
   * @param messages into which messages
   * @param occurrence into how many of them
   */
  @Given(
      "the DoIP ECU{doipEcuName} injects the DoIP fault {doipFault} into its {doipSentMessage} {doipOccurrence}")
  public void injectsSometimes(
      String ecu, Effect fault, SentMessage messages, Occurrence occurrence) {
    Fault sometimes = Fault.of(fault, new IntoMessages(messages)).occurring(occurrence);
    DoipWorld.current().ecu(ecu).saboteur().inject(sometimes);
  }

  /**
   * Puts a fault into the messages for one tester only, by TCP.
   *
   * <pre>
   * Given the DoIP ECU injects the DoIP fault duplicate into its responses for the DoIP tester 0x0E81 once
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param fault what is wrong
   * @param messages into which messages
   * @param tester the source address of the tester
   * @param occurrence into how many of those for this tester
   */
  @Given(
      "the DoIP ECU{doipEcuName} injects the DoIP fault {doipFault} into its {doipSentMessage} for the DoIP tester {doipAddress} {doipOccurrence}")
  public void injectsForTester(
      String ecu,
      Effect fault,
      SentMessage messages,
      LogicalAddress tester,
      Occurrence occurrence) {
    Fault forOne =
        Fault.of(fault, new IntoMessages(messages)).forTester(tester).occurring(occurrence);
    DoipWorld.current().ecu(ecu).saboteur().inject(forOne);
  }
}
