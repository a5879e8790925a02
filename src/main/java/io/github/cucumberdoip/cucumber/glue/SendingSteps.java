package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.When;
import io.github.cucumberdoip.Outgoing;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RawMessage;

/**
 * Steps by which the DoIP ECU sends over TCP without being asked, behind what it is sending
 * already. Each waits until somebody is there to send to, up to 2 s or as the scenario says, and
 * then as long until the message is written.
 */
public class SendingSteps {
  /**
   * Sends bytes as they are, right or wrong, on all connections, also on those without routing
   * activation.
   *
   * <pre>
   * When the DoIP ECU sends the raw DoIP bytes "02 FD 00 07 00 00 00 00" to all DoIP testers
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param bytes the bytes, header included
   */
  @When("the DoIP ECU{doipEcuName} sends the raw DoIP bytes {udsBytes} to all DoIP testers")
  public void sendsRawToAll(String name, Bytes bytes) {
    from(name).toAll().sendRaw(bytes);
  }

  /**
   * Sends bytes as they are, right or wrong, to a tester with active routing.
   *
   * <pre>
   * When the DoIP ECU sends the raw DoIP bytes "02 FD 80 01 FF" to the DoIP tester 0x0E80
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param bytes the bytes, header included
   * @param tester the source address of the tester
   */
  @When(
      "the DoIP ECU{doipEcuName} sends the raw DoIP bytes {udsBytes} to the DoIP tester {doipAddress}")
  public void sendsRawToOne(String name, Bytes bytes, LogicalAddress tester) {
    from(name).toTester(tester).sendRaw(bytes);
  }

  /**
   * Sends bytes as they are, right or wrong, on the connection that was opened last, also before
   * routing activation.
   *
   * <pre>
   * When the DoIP ECU sends the raw DoIP bytes "02 FD" on its newest connection
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param bytes the bytes, header included
   */
  @When("the DoIP ECU{doipEcuName} sends the raw DoIP bytes {udsBytes} on its newest connection")
  public void sendsRawToNewest(String name, Bytes bytes) {
    from(name).toNewest().sendRaw(bytes);
  }

  /**
   * Sends the bytes of a doc string as they are, right or wrong, on all connections: hex digits,
   * white space is free, comments begin with #.
   *
   * <pre>
   * When the DoIP ECU sends these raw DoIP bytes to all DoIP testers:
   *   """
   *   02 FD 80 01 00 00 00 07   # the header of a diagnostic message
   *   10 10 0E 80 62 F1 90
   *   """
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param bytes the bytes, header included
   */
  @When("the DoIP ECU{doipEcuName} sends these raw DoIP bytes to all DoIP testers:")
  public void sendsTextToAll(String name, String bytes) {
    from(name).toAll().sendRaw(Bytes.parse(bytes));
  }

  /**
   * Sends a message of any payload type, with a correct header, on all connections, also on those
   * without routing activation.
   *
   * <pre>
   * When the DoIP ECU sends the DoIP payload type 0xF001 with "01 02" to all DoIP testers
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   * @param payload the payload, {@code ""} for none
   */
  @When(
      "the DoIP ECU{doipEcuName} sends the DoIP payload type {doipPayloadType} with {udsBytes} to all DoIP testers")
  public void sendsToAll(String name, PayloadType type, Bytes payload) {
    from(name).toAll().send(new RawMessage(type, payload));
  }

  /**
   * Sends a message of any payload type, with a correct header, to a tester with active routing.
   *
   * <pre>
   * When the DoIP ECU sends the DoIP payload type "alive check request" with "" to the DoIP tester 0x0E80
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   * @param payload the payload, {@code ""} for none
   * @param tester the source address of the tester
   */
  @When(
      "the DoIP ECU{doipEcuName} sends the DoIP payload type {doipPayloadType} with {udsBytes} to the DoIP tester {doipAddress}")
  public void sendsToOne(String name, PayloadType type, Bytes payload, LogicalAddress tester) {
    from(name).toTester(tester).send(new RawMessage(type, payload));
  }

  /**
   * Sends a UDS message, as a diagnostic message from the ECU's address, to all testers with active
   * routing.
   *
   * <pre>
   * When the DoIP ECU sends the UDS message "5A 01" to all DoIP testers
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param uds the UDS bytes
   */
  @When("the DoIP ECU{doipEcuName} sends the UDS message {udsBytes} to all DoIP testers")
  public void sendsUdsToAll(String name, Bytes uds) {
    from(name).toAll().sendUds(uds);
  }

  /**
   * Sends a UDS message, as a diagnostic message from the ECU's address, to a tester with active
   * routing.
   *
   * <pre>
   * When the DoIP ECU sends the UDS message "62 F1 90 57" to the DoIP tester 0x0E80
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param uds the UDS bytes
   * @param tester the source address of the tester
   */
  @When(
      "the DoIP ECU{doipEcuName} sends the UDS message {udsBytes} to the DoIP tester {doipAddress}")
  public void sendsUdsToOne(String name, Bytes uds, LogicalAddress tester) {
    from(name).toTester(tester).sendUds(uds);
  }

  private static Outgoing from(String name) {
    DoipWorld world = DoipWorld.current();
    return world.ecu(name).outgoing().waitingAtMost(world.waitAtMost());
  }
}
