package io.github.cucumberdoip.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Steps about bytes on TCP; each begins with a connection if the tester has none. */
public class RawTcpSteps {
  /**
   * Sends bytes in one go.
   *
   * <pre>
   * When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} sends on TCP {string}")
  public void sends(String name, String bytes) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.tcp().send(Hex.bytes(tester.spoken(bytes)));
  }

  /**
   * Sends bytes each in a segment of its own.
   *
   * <pre>
   * When the raw DoIP tester sends on TCP, byte by byte, "02FD 0005 00000007 0E800000000000"
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} sends on TCP, byte by byte, {string}")
  public void sendsByteByByte(String name, String bytes) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.tcp().sendByteByByte(Hex.bytes(tester.spoken(bytes)));
  }

  /**
   * Sends bytes and then a number of zero bytes.
   *
   * <pre>
   * When the raw DoIP tester sends on TCP "02FD 8001 00001001" and 4097 more bytes
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} sends on TCP {string} and {int} more byte(s)")
  public void sendsAndMore(String name, String bytes, int more) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.tcp().send(Hex.bytes(tester.spoken(bytes), more));
  }

  /**
   * Sends several messages in one segment.
   *
   * <pre>
   * When the raw DoIP tester sends on TCP in one segment:
   *   | 02FD 0009 00000003 AABBCC         |
   *   | 02FD 0005 00000007 0E800000000000 |
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} sends on TCP in one segment:")
  public void sendsInOneSegment(String name, List<String> messages) throws IOException {
    RawTester tester = RawLab.tester(name);
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    for (String message : messages) {
      segment.writeBytes(Hex.bytes(tester.spoken(message)));
    }
    tester.tcp().send(segment.toByteArray());
  }

  /**
   * Checks the next message; {@code ..} stands for any byte, {@code *} at the end for any rest.
   * Waits up to 3 s.
   *
   * <pre>
   * Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E8010001000000000"
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives on TCP {string}")
  public void receives(String name, String bytes) throws IOException {
    RawLab.tester(name).receives(bytes);
  }

  /**
   * Checks the next messages, in their order.
   *
   * <pre>
   * Then the raw DoIP tester receives on TCP:
   *   | 02FD 8002 00000005 10000E8000   |
   *   | 02FD 8001 00000006 10000E807E00 |
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives on TCP:")
  public void receivesAll(String name, List<String> messages) throws IOException {
    for (String message : messages) {
      RawLab.tester(name).receives(message);
    }
  }

  /**
   * Checks that the next messages are these, in whatever order.
   *
   * <pre>
   * Then the raw DoIP tester receives on TCP, in any order:
   *   | 02FD 8001 00000006 10000E807E00 |
   *   | 02FD 8001 00000006 10100E807E00 |
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives on TCP, in any order:")
  public void receivesInAnyOrder(String name, List<String> messages) throws IOException {
    RawTester tester = RawLab.tester(name);
    List<String> left = new ArrayList<>(messages);
    while (!left.isEmpty()) {
      byte[] received = tester.tcp().receive();
      String found =
          left.stream()
              .filter(message -> tester.expected(message).matches(received))
              .findFirst()
              .orElse(null);
      assertThat(left.remove(found))
          .as("received on TCP by " + tester + ": " + Hex.message(received) + ", not among " + left)
          .isTrue();
    }
  }

  /**
   * Checks the next message, and that it came in time after the last one was sent.
   *
   * <pre>
   * Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E8000" within 2 s
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives on TCP {string} within {doipDuration}")
  public void receivesWithin(String name, String bytes, Duration limit) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.receives(bytes);
    assertThat(tester.tcp().sinceSent()).as("time of the answer").isLessThan(limit);
  }

  /**
   * Checks that the entity has sent nothing. To see it without a wait, the tester sends a message
   * of an unknown payload type; only the header NACK of that may come. Closes nothing.
   *
   * <pre>
   * Then the raw DoIP tester receives nothing on TCP
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives nothing on TCP")
  public void receivesNothing(String name) throws IOException {
    RawLab.tester(name).assertNothingOnTcp();
  }
}
