package io.github.cucumberdoip.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.Vin;
import io.github.cucumberdoip.report.PcapWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIf;

/** An independent dissector finds in our bytes what we meant, and nothing to complain of. */
@Tag("tshark")
@EnabledIf(
    value = "io.github.cucumberdoip.proof.Tshark#isInstalled",
    disabledReason = "tshark is not on the PATH")
class TsharkProofTest {
  private static final int RANDOM_MESSAGES = 1000;
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00.000000001Z");

  private record Sent(int version, DoipMessage message) {
    Bytes bytes() {
      return MessageEncoder.encode(version, message);
    }
  }

  @Test
  void everyFormOfEveryMessageInEveryVersionIsDissectedAsMeant() throws Exception {
    List<Sent> sent = new ArrayList<>();
    for (int version = 0x01; version <= 0x04; version++) {
      for (DoipMessage message : EveryForm.ofTheRest()) {
        add(sent, version, message);
      }
    }
    for (int version : new int[] {0x01, 0x02, 0x03, 0x04, 0xFF}) {
      EveryForm.ofIdentification().forEach(message -> add(sent, version, message));
    }
    verify("forms", sent);
  }

  @Test
  void goldenSamplesAreDissectedAsDecoded() throws Exception {
    verify("golden", goldenSamples());
  }

  @Test
  void arbitraryMessagesAreDissectedAsMeant(TestReporter reporter) throws Exception {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    List<Sent> sent = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<DoipMessage> generator =
              Messages.any(userData(), vins()).generator(RANDOM_MESSAGES, true);
          while (sent.size() < RANDOM_MESSAGES) {
            add(sent, 1 + random.nextInt(4), generator.next(random).value());
          }
        });
    try {
      verify("arbitrary", sent);
    } catch (AssertionError failure) {
      throw new AssertionError("with seed " + seed, failure);
    }
  }

  @Test
  void aStreamIsTheSameForTheDissectorHoweverItWasSent() throws Exception {
    DoipMessage small = EveryForm.ofTheRest().get(0);
    DoipMessage large =
        new DiagnosticMessage(
            new LogicalAddress(0x0E80),
            new LogicalAddress(0x1010),
            Bytes.of(0x36, 0x01).plus(Bytes.wrap(new byte[100_000])));
    Bytes stream = new Sent(3, small).bytes().plus(new Sent(3, large).bytes());
    stream = stream.plus(new Sent(2, small).bytes());
    InetSocketAddress tester = new InetSocketAddress("::1", 50_000);
    InetSocketAddress entity = new InetSocketAddress("::1", 13_400);
    Path capture = Path.of("target", "tshark", "stream.pcap");
    Files.createDirectories(capture.getParent());
    try (OutputStream out = Files.newOutputStream(capture)) {
      PcapWriter pcap = new PcapWriter(out);
      pcap.tcp(NOON, tester, entity, stream.slice(0, 5), 0);
      pcap.tcp(NOON, entity, tester, new Sent(3, small).bytes(), 0);
      pcap.tcp(NOON, tester, entity, stream.from(5), 0);
    }

    String types =
        String.join(
            " ", Tshark.run(capture, "-T", "fields", "-e", "doip.type").strip().split("[\\s,]+"));

    assertThat(types).isEqualTo("0x0000 0x0000 0x8001 0x0000");
    assertClean(capture);
  }

  private static void add(List<Sent> sent, int version, DoipMessage message) {
    sent.add(new Sent(version, message));
  }

  private static void verify(String name, List<Sent> sent) throws Exception {
    Path capture = capture(name, sent);

    List<Map<String, String>> packets = Tshark.fields(capture, DissectedFields.NAMES);

    assertThat(packets).hasSameSizeAs(sent);
    for (int i = 0; i < sent.size(); i++) {
      Sent one = sent.get(i);
      assertThat(packets.get(i))
          .as("packet %d of %s: %s as %s", i + 1, capture, one, one.bytes())
          .containsAllEntriesOf(
              DissectedFields.of(one.version, one.bytes().length() - 8, one.message));
    }
    assertClean(capture);
  }

  private static Path capture(String name, List<Sent> sent) throws IOException {
    Path file = Path.of("target", "tshark", name + ".pcap");
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      PcapWriter pcap = new PcapWriter(out);
      for (int i = 0; i < sent.size(); i++) {
        String host = i % 2 == 0 ? "127.0.0.1" : "fe80::1";
        InetSocketAddress tester = new InetSocketAddress(host, 50_000);
        InetSocketAddress entity = new InetSocketAddress(host, 13_400);
        add(pcap, NOON.plusMillis(i), i % 3 == 0 ? tester : entity, tester, entity, sent.get(i));
      }
    }
    return file;
  }

  private static void add(
      PcapWriter pcap,
      Instant time,
      InetSocketAddress from,
      InetSocketAddress tester,
      InetSocketAddress entity,
      Sent sent)
      throws IOException {
    InetSocketAddress to = from == tester ? entity : tester;
    int type = sent.message.payloadType().value();
    if (type >= 0x0005 && type <= 0x0008 || type >= 0x8000) {
      pcap.tcp(time, from, to, sent.bytes(), 0);
    } else {
      pcap.udp(time, from, to, sent.bytes());
    }
  }

  private static void assertClean(Path capture) throws IOException, InterruptedException {
    assertThat(Tshark.run(capture, "-V", "-O", "doip,uds")).doesNotContain("Malformed", "Expert");
    List<String> marks =
        List.of(
            "ip.checksum.status",
            "tcp.checksum.status",
            "udp.checksum.status",
            "_ws.malformed",
            "_ws.expert.message",
            "tcp.analysis.flags");
    for (Map<String, String> packet : Tshark.fields(capture, marks)) {
      assertThat(packet.values()).as("marks of a packet: %s", packet).containsOnly("", "1");
    }
  }

  private static List<Sent> goldenSamples() {
    List<Sent> samples = new ArrayList<>();
    for (String line : GoldenSamples.lines()) {
      Frame frame = Frame.ofDatagram(Bytes.parse(line.split(",")[4]));
      Decoded.Valid decoded = (Decoded.Valid) MessageDecoder.decode(frame);
      samples.add(new Sent(frame.header().protocolVersion(), decoded.message()));
    }
    return samples;
  }

  /** Only user data that is right in UDS too: the dissector looks into it. */
  private static Arbitrary<Bytes> userData() {
    List<Bytes> samples =
        goldenSamples().stream()
            .map(Sent::message)
            .filter(DiagnosticMessage.class::isInstance)
            .map(message -> ((DiagnosticMessage) message).userData())
            .toList();
    return Arbitraries.oneOf(
        Arbitraries.of(samples),
        Messages.bytes(0, 300).map(Bytes.of(0x36, 0x01)::plus),
        Messages.bytes(1, 300).map(Bytes.of(0x62, 0xF1, 0x90)::plus));
  }

  /** Only such that are text or unset: the dissector warns of text with zeros inside. */
  private static Arbitrary<Vin> vins() {
    return Arbitraries.oneOf(
        Arbitraries.of(Vin.UNSET, Vin.UNSET_FF),
        Arbitraries.strings()
            .withCharRange('0', '9')
            .withCharRange('A', 'Z')
            .ofLength(17)
            .map(Vin::of));
  }
}
