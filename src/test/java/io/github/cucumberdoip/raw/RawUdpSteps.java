package io.github.cucumberdoip.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.cucumber.DoipWorld;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Steps about datagrams; each raw tester has a UDP port of its own. */
public class RawUdpSteps {
  /**
   * Sends a datagram to the entity.
   *
   * <pre>
   * When the raw DoIP tester sends on UDP "02FD 0001 00000000"
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} sends on UDP {string}")
  public void sends(String name, String bytes) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.udp().send(Hex.bytes(tester.spoken(bytes)));
  }

  /**
   * Sends a datagram from a free port below the dynamic ones, and stays on this port.
   *
   * <pre>
   * When the raw DoIP tester sends on UDP from a port below 49152 "02FD 0001 00000000"
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} sends on UDP from a port below 49152 {string}")
  public void sendsFromBelow(String name, String bytes) throws IOException {
    RawLab.tester(name).takeUdpPort(1024, 49_152);
    sends(name, bytes);
  }

  /**
   * Sends a datagram from a free dynamic port, and stays on this port.
   *
   * <pre>
   * When the raw DoIP tester sends on UDP from a port above 49152 "02FD 0001 00000000"
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} sends on UDP from a port above 49152 {string}")
  public void sendsFromAbove(String name, String bytes) throws IOException {
    RawLab.tester(name).takeUdpPort(49_152, 65_536);
    sends(name, bytes);
  }

  /**
   * Sends a datagram to the port of the entity, but to another address.
   *
   * <pre>
   * When the raw DoIP tester sends on UDP to "127.255.255.255" "02FD 0001 00000000"
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} sends on UDP to {string} {string}")
  public void sendsTo(String name, String address, String bytes) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.udp().sendTo(address, Hex.bytes(tester.spoken(bytes)));
  }

  /**
   * Lets an ECU announce itself at each start as the standard says, but to the port of a raw
   * tester.
   *
   * <pre>
   * Given the DoIP ECU announces itself at each start to "ff02::1" and the port of the raw tester
   * </pre>
   */
  @Given(
      "the DoIP ECU{doipEcuName} announces itself at each start to {string} and the port of the raw tester{doipRawName}")
  public void announces(String ecu, String address, String name) throws IOException {
    Announcement announcement =
        Announcement.atStart(address).port(RawLab.tester(name).udp().port());
    DoipWorld.current().ecu(ecu).announceAtStart(announcement);
  }

  /**
   * Sends several datagrams, one after the other.
   *
   * <pre>
   * When the raw DoIP tester sends these datagrams on UDP:
   *   | 02FD 4000 00000000 |
   *   | 02FD 4005 00000000 |
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} sends these datagrams on UDP:")
  public void sendsAll(String name, List<String> datagrams) throws IOException {
    for (String datagram : datagrams) {
      sends(name, datagram);
    }
  }

  /**
   * Checks the next datagram that comes to the port from which this tester sends; {@code ..} stands
   * for any byte, {@code *} at the end for any rest. Waits up to 3 s.
   *
   * <pre>
   * Then the raw DoIP tester receives on UDP "02FD 0000 00000001 00"
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives on UDP {string}")
  public void receives(String name, String bytes) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.expected(bytes).check("received on UDP by " + tester, tester.udp().receive());
  }

  /**
   * Checks the next datagrams, in their order.
   *
   * <pre>
   * Then the raw DoIP tester receives on UDP:
   *   | 02FD 0000 00000001 01 |
   *   | 02FD 0000 00000001 01 |
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives on UDP:")
  public void receivesAll(String name, List<String> datagrams) throws IOException {
    for (String datagram : datagrams) {
      receives(name, datagram);
    }
  }

  /**
   * Checks the next datagram, and that it came in time after the last one was sent.
   *
   * <pre>
   * Then the raw DoIP tester receives on UDP "02FD 4004 00000001 01" within 2 s
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives on UDP {string} within {doipDuration}")
  public void receivesWithin(String name, String bytes, Duration limit) throws IOException {
    receives(name, bytes);
    assertThat(RawLab.tester(name).udp().sinceSent()).as("time of the answer").isLessThan(limit);
  }

  /**
   * Checks that the entity has sent nothing. To see it without a wait, the tester asks for the
   * power mode and the entity status; only these two answers may come.
   *
   * <pre>
   * Then the raw DoIP tester receives nothing on UDP
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives nothing on UDP")
  public void receivesNothing(String name) throws IOException {
    RawLab.tester(name).assertNothingOnUdp();
  }
}
