package io.github.cucumberdoip.raw;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Steps about what goes over the wire byte by byte, and when. Besides hex, {@code ACTIVATED} stands
 * for the routing activation response, {@code ACK} for the acknowledgement and {@code ANSWER} for
 * the answer 7E 00 of the entity 0x1000 to the tester 0x0E80.
 */
public class RawWireSteps {
  private static final String ACTIVATION = "02FD 0005 00000007 0E800000000000";

  private static byte[] bytes(RawTester tester, String text) {
    String hex =
        text.replace("ACTIVATED", tester.spoken("02FD 0006 00000009 0E8010001000000000"))
            .replace("ACK", tester.spoken("02FD 8002 00000005 10000E8000"))
            .replace("ANSWER", tester.spoken("02FD 8001 00000006 10000E807E00"));
    return Hex.bytes(hex);
  }

  private static String request(String target, String uds) {
    int length = 4 + Hex.bytes(uds).length;
    return "02FD 8001 %08X 0E80%s%s".formatted(length, target, uds);
  }

  /**
   * Connects and sends a routing activation request and a UDS request to 0x1000 as 0x0E80, both in
   * one segment, whatever becomes of the connection meanwhile.
   *
   * <pre>
   * When the raw DoIP tester connects, activates routing and asks "3E00"
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} connects, activates routing and asks {string}")
  public void connectsAndAsks(String name, String uds) throws IOException {
    RawTester tester = RawLab.tester(name);
    String both = tester.spoken(ACTIVATION) + tester.spoken(request("1000", uds));
    tester.connectToBeReset().reading().send(Hex.bytes(both));
  }

  /**
   * Sends a UDS request to 0x1000 as 0x0E80.
   *
   * <pre>
   * When the raw DoIP tester asks the DoIP ECU "3E00"
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} asks the DoIP ECU {string}")
  public void asks(String name, String uds) throws IOException {
    asksOther(name, "1000", uds);
  }

  /**
   * Sends a UDS request to another target as 0x0E80.
   *
   * <pre>
   * When the raw DoIP tester asks the DoIP ECU 1010 "3E00"
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} asks the DoIP ECU {word} {string}")
  public void asksOther(String name, String target, String uds) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.tcp().reading().send(Hex.bytes(tester.spoken(request(target, uds))));
  }

  /**
   * Begins a TLS 1.2 handshake by hand, on a connection to the TLS port without TLS.
   *
   * <pre>
   * When the raw DoIP tester says hello by TLS 1.2
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} says hello by TLS 1.2")
  public void saysHello(String name) throws IOException {
    RawLab.tester(name).tcp().reading().send(RawTls.clientHello());
  }

  /**
   * Checks the next bytes, in whatever pieces they come. Waits up to 3 s for each.
   *
   * <pre>
   * Then the raw DoIP tester reads "ACTIVATED 02FD80"
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} reads {string}")
  public void reads(String name, String text) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.tcp().reading().take(bytes(tester, text));
  }

  /**
   * Checks the next bytes, for a list that is too long for one line.
   *
   * <pre>
   * Then the raw DoIP tester reads:
   *   | ACK ANSWER |
   *   | ACK ANSWER |
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} reads:")
  public void readsAll(String name, List<String> texts) throws IOException {
    reads(name, String.join("", texts));
  }

  /**
   * Checks the next bytes, and that none comes for a time after them.
   *
   * <pre>
   * Then the raw DoIP tester reads "ACTIVATED" and then nothing for 200 ms
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} reads {string} and then nothing for {doipDuration}")
  public void readsAndThenNothing(String name, String text, Duration time) throws IOException {
    reads(name, text);
    RawLab.tester(name).tcp().reading().assertNothingFor(time);
  }

  /**
   * Checks the next bytes, and that FIN comes behind them and not RST.
   *
   * <pre>
   * Then the raw DoIP tester reads "ACTIVATED" and then the end
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} reads {string} and then the end")
  public void readsAndThenEnd(String name, String text) throws IOException {
    reads(name, text);
    RawLab.tester(name).tcp().reading().assertEnd();
  }

  /**
   * Checks the next bytes, and that RST comes behind them and not FIN.
   *
   * <pre>
   * Then the raw DoIP tester reads "ACTIVATED" and then a reset
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} reads {string} and then a reset")
  public void readsAndThenReset(String name, String text) throws IOException {
    reads(name, text);
    RawLab.tester(name).tcp().reading().assertReset();
  }

  /**
   * Checks the next bytes, and that none of them came before a time after the last request.
   *
   * <pre>
   * Then the raw DoIP tester reads "ANSWER" no sooner than 300 ms after it asked
   * </pre>
   */
  @Then(
      "the raw DoIP tester{doipRawName} reads {string} no sooner than {doipDuration} after it asked")
  public void readsNoSooner(String name, String text, Duration time) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.tcp().reading().takeNoSooner(bytes(tester, text), time);
  }

  /**
   * Checks the next bytes, that each came no sooner after the last request than if they drip, and
   * that they came over the time and not all at its end.
   *
   * <pre>
   * Then the raw DoIP tester reads "ANSWER" no faster than 1 byte every 20 ms
   * </pre>
   */
  @Then(
      "the raw DoIP tester{doipRawName} reads {string} no faster than {int} byte(s) every {doipDuration}")
  public void readsNoFaster(String name, String text, int size, Duration every) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.tcp().reading().takeNoFaster(bytes(tester, text), size, every);
  }

  /**
   * Checks that the next bytes come all at once.
   *
   * <pre>
   * Then the raw DoIP tester reads in one go "ACK ANSWER"
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} reads in one go {string}")
  public void readsInOneGo(String name, String text) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.tcp().reading().takeInOneGo(bytes(tester, text));
  }
}
