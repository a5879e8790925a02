package io.github.cucumberdoip.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Steps about bytes that are no message, about when something comes and from where. */
public class RawFaultSteps {
  private static final Duration WAIT = Duration.ofSeconds(3);

  /**
   * Checks the next bytes on TCP, as many as are written, whatever length a header among them
   * tells. Waits up to 3 s.
   *
   * <pre>
   * Then the raw DoIP tester receives the bytes "02FD 8002 FFFFFFFF 10100E8000" on TCP
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives the bytes {string} on TCP")
  public void receivesBytes(String name, String bytes) throws IOException {
    RawTester tester = RawLab.tester(name);
    byte[] expected = Hex.bytes(tester.spoken(bytes));
    tester
        .expected(bytes)
        .check("received on TCP by " + tester, tester.tcp().receive(expected.length));
  }

  /**
   * Checks the next message on TCP, and when it came after the last one was sent.
   *
   * <pre>
   * Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10100E8000" from 300 ms to 1 s after it asked
   * </pre>
   */
  @Then(
      "the raw DoIP tester{doipRawName} receives on TCP {string} from {doipDuration} to {doipDuration} after it asked")
  public void receivesInTime(String name, String bytes, Duration from, Duration to)
      throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.receives(bytes);
    assertThat(tester.tcp().sinceAsked()).as("time of the answer").isBetween(from, to);
  }

  /**
   * Checks that not one byte comes on TCP for a time.
   *
   * <pre>
   * Then the raw DoIP tester receives no byte on TCP for 200 ms
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives no byte on TCP for {doipDuration}")
  public void receivesNoByte(String name, Duration time) throws IOException {
    RawLab.tester(name).tcp().assertSilent(time);
  }

  /**
   * Checks the next datagram, and when it came after the last one was sent.
   *
   * <pre>
   * Then the raw DoIP tester receives on UDP "02FD 4004 *" from 300 ms to 1 s after it asked
   * </pre>
   */
  @Then(
      "the raw DoIP tester{doipRawName} receives on UDP {string} from {doipDuration} to {doipDuration} after it asked")
  public void receivesDatagramInTime(String name, String bytes, Duration from, Duration to)
      throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.expected(bytes).check("received on UDP by " + tester, tester.udp().receive());
    assertThat(tester.udp().sinceAsked()).as("time of the answer").isBetween(from, to);
  }

  /**
   * Checks the next datagram, and that it came from the port to which the tester sends.
   *
   * <pre>
   * Then the raw DoIP tester receives on UDP "02FD 4004 *" from the port of the ECU
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives on UDP {string} from the port of the ECU")
  public void receivesFromPort(String name, String bytes) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.expected(bytes).check("received on UDP by " + tester, tester.udp().receive());
    assertThat(tester.udp().receivedFrom()).as("source").isEqualTo(tester.udp().entity());
  }

  /**
   * Checks the next datagram, and that it came from the address to which the tester sends, but from
   * another port.
   *
   * <pre>
   * Then the raw DoIP tester receives on UDP "02FD 4004 *" from another port of the ECU
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives on UDP {string} from another port of the ECU")
  public void receivesFromOtherPort(String name, String bytes) throws IOException {
    RawTester tester = RawLab.tester(name);
    tester.expected(bytes).check("received on UDP by " + tester, tester.udp().receive());
    assertThat(tester.udp().receivedFrom().getAddress())
        .as("source address")
        .isEqualTo(tester.udp().entity().getAddress());
    assertThat(tester.udp().receivedFrom().getPort())
        .as("source port")
        .isNotEqualTo(tester.udp().entity().getPort());
  }

  /**
   * Checks that no datagram comes for a time.
   *
   * <pre>
   * Then the raw DoIP tester receives no datagram for 200 ms
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} receives no datagram for {doipDuration}")
  public void receivesNoDatagram(String name, Duration time) throws IOException {
    RawLab.tester(name).udp().assertSilent(time);
  }

  /**
   * Lets an ECU announce itself to the port of a raw tester, with a short wait between.
   *
   * <pre>
   * When the DoIP ECU announces itself 3 times to the raw DoIP tester
   * </pre>
   */
  @When(
      "the DoIP ECU{doipEcuName} announces itself {int} time(s) to the raw DoIP tester{doipRawName}")
  public void announces(String ecu, int times, String name) throws IOException {
    RawUdp udp = RawLab.tester(name).udp();
    udp.asks();
    DoipWorld.current()
        .ecu(ecu)
        .announce(
            Announcement.to("127.0.0.1")
                .port(udp.port())
                .times(times)
                .every(Duration.ofMillis(20)));
  }

  /**
   * Checks what the journal says of the faults that struck: the beginning of its notes, in their
   * order. Waits up to 3 s for them.
   *
   * <pre>
   * Then the DoIP ECU has noted these DoIP faults:
   *   | fault "missing" into acknowledgements |
   * </pre>
   */
  @Then("the DoIP ECU{doipEcuName} has noted these DoIP faults:")
  public void noted(String ecu, List<String> beginnings) throws InterruptedException {
    Journal journal = DoipWorld.current().ecu(ecu).journal();
    long deadline = System.nanoTime() + WAIT.toNanos();
    long seen = journal.version();
    List<String> notes = faultsIn(journal);
    while (notes.size() < beginnings.size()
        && journal.awaitChange(seen, Duration.ofNanos(deadline - System.nanoTime()))) {
      seen = journal.version();
      notes = faultsIn(journal);
    }
    assertThat(notes).hasSameSizeAs(beginnings);
    for (int i = 0; i < notes.size(); i++) {
      assertThat(notes.get(i)).startsWith(beginnings.get(i));
    }
  }

  /**
   * Checks that the journal has a note of just this text, in which {@code *} stands for a number.
   * Waits up to 3 s for it.
   *
   * <pre>
   * Then the DoIP ECU has noted "NRC busyRepeatRequest (0x21) on demand (2nd time)"
   * </pre>
   */
  @Then("the DoIP ECU{doipEcuName} has noted {string}")
  public void notedText(String ecu, String text) throws InterruptedException {
    Pattern expected = Pattern.compile("\\Q" + text.replace("*", "\\E-?\\d+\\Q") + "\\E");
    Journal journal = DoipWorld.current().ecu(ecu).journal();
    long deadline = System.nanoTime() + WAIT.toNanos();
    long seen = journal.version();
    List<String> notes = notesIn(journal);
    while (notes.stream().noneMatch(note -> expected.matcher(note).matches())
        && journal.awaitChange(seen, Duration.ofNanos(deadline - System.nanoTime()))) {
      seen = journal.version();
      notes = notesIn(journal);
    }
    assertThat(notes).anyMatch(note -> expected.matcher(note).matches(), text);
  }

  private static List<String> notesIn(Journal journal) {
    return journal.entries().stream().flatMap(entry -> entry.note().stream()).toList();
  }

  private static List<String> faultsIn(Journal journal) {
    return notesIn(journal).stream().filter(note -> note.startsWith("fault ")).toList();
  }

  /**
   * Checks that the journal has bytes that were sent, decoded as no message, and why.
   *
   * <pre>
   * Then the DoIP ECU has recorded the sent bytes "02FD 4004 00000009 01" as no message: "the header says 9"
   * </pre>
   */
  @Then("the DoIP ECU{doipEcuName} has recorded the sent bytes {string} as no message: {string}")
  public void recordedAsNone(String ecu, String bytes, String reason) {
    JournalEntry entry = sent(ecu, bytes);
    assertThat(entry.message()).isEmpty();
    assertThat(entry.note().orElseThrow()).startsWith(reason);
  }

  /**
   * Checks that the journal has bytes that were sent, decoded as a message of a type.
   *
   * <pre>
   * Then the DoIP ECU has recorded the sent bytes "02FD 0007 00000000" as an AliveCheckRequest
   * </pre>
   */
  @Then("the DoIP ECU{doipEcuName} has recorded the sent bytes {string} as a(n) {word}")
  public void recordedAs(String ecu, String bytes, String type) {
    assertThat(sent(ecu, bytes).message().orElseThrow().getClass().getSimpleName()).isEqualTo(type);
  }

  private static JournalEntry sent(String ecu, String bytes) {
    Bytes expected = Bytes.copyOf(Hex.bytes(RawLab.tester("").spoken(bytes)));
    return DoipWorld.current().ecu(ecu).journal().entries().stream()
        .filter(entry -> entry.kind() == EntryKind.SENT && entry.bytes().equals(expected))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the journal has no " + expected + " that was sent"));
  }
}
