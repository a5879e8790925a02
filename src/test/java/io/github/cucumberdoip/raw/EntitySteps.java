package io.github.cucumberdoip.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.uds.UdsPattern;

/** Steps that set up the entity of the conformance features. */
public class EntitySteps {
  /**
   * Starts the DoIP gateway 0x1000 on a free loopback port: its own UDS server; the ECUs 0x1010,
   * and 0x1011, which is offline; the group 0xE400 of 0x1000 and 0x1010; the testers 0x0E80, 0x0E81
   * and 0x0E82; activation types 0x00 and 0x01; VIN SMXZZZ99ZTS000001, EID 02:00:00:00:00:01, GID
   * 02:00:00:00:00:0A; 2 sockets, 4096 bytes, power mode ready. Its header version is that of the
   * run, 0x02 or 0x03.
   *
   * <pre>
   * Given the DoIP entity of the conformance catalogue
   * </pre>
   */
  @Given("the DoIP entity of the conformance catalogue")
  public void entity() {
    entityAt(DoipWorld.UNNAMED, "127.0.0.1");
  }

  /**
   * Starts the same entity on a free port of another address.
   *
   * <pre>
   * Given the DoIP entity "IPv6" of the conformance catalogue at the IP address "::1"
   * </pre>
   */
  @Given("the DoIP entity{doipEcuName} of the conformance catalogue at the IP address {string}")
  public void entityAt(String name, String ip) {
    DoipServer entity = ConformanceEntity.at(ip, RawLab.current().edition());
    DoipWorld.current().addEcu(name, entity);
    entity.start();
  }

  /**
   * Sets up a long answer: bytes, and then a number of zero bytes.
   *
   * <pre>
   * Given the DoIP ECU answers "22 F1 A0" with "62 F1 A0" and 4997 more bytes
   * </pre>
   */
  @Given("the DoIP ECU{doipEcuName} answers {udsPattern} with {string} and {int} more bytes")
  public void answersLong(String ecu, UdsPattern pattern, String bytes, int more) {
    DoipWorld.current().ecu(ecu).stub(pattern).answers(bytes + " 00".repeat(more));
  }

  /**
   * Lets a raw tester speak to another ECU than the entity, from its next connection or first
   * datagram on.
   *
   * <pre>
   * Given the raw DoIP tester turns to the DoIP ECU "node"
   * </pre>
   */
  @Given("the raw DoIP tester{doipRawName} turns to the DoIP ECU{doipEcuName}")
  public void turnsTo(String name, String ecu) {
    RawLab.tester(name).turnTo(ecu);
  }

  /**
   * Checks that no request came as far as to the ECU's answers, whatever was received.
   *
   * <pre>
   * Then the DoIP ECU has executed no UDS request
   * </pre>
   */
  @Then("the DoIP ECU{doipEcuName} has executed no UDS request")
  public void executedNothing(String ecu) {
    assertThat(DoipWorld.current().ecu(ecu).journal().requests())
        .filteredOn(request -> request.match().isPresent())
        .as("executed requests")
        .isEmpty();
  }
}
