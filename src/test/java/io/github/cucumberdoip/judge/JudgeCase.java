package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.journal.Recording;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A conversation and what the judge has to say of it, as files below {@code
 * src/test/resources/judge} hold it. Each case begins with {@code ##} and its name; {@code #}
 * begins a remark. Lines:
 *
 * <pre>
 * +500 ms                        time passes
 * tcp1 open                      a tester connects
 * tcp1 active 0E80               a tester connects and gets routing
 * tcp1 -> 02FD 8001 ...          the tester sends
 * tcp1 <- 02FD 8002 ...          the ECU sends
 * tcp1 asks 1000 22F190          0x0E80 sends a UDS request, which is acknowledged
 * tcp1 sends 1000 22F190         the same without an acknowledgement
 * tcp1 hears 1000 62F190         a UDS response for 0x0E80
 * tcp1 nack 1000 03              the last request is refused
 * udp51000 -> 02FD 0001 00000000
 * tcp1 closed: why               the connection ends
 * tcp1 note: TLS handshake done: something is noted
 * own clock                      the ECU runs on a clock of its own
 * => T-13: asked again ...       a violation, in their order
 * => undecided for 600 ms        how long the tester still has time
 * </pre>
 *
 * @param name of the case
 * @param lines what happens
 * @param expected the verdict
 */
record JudgeCase(String name, List<String> lines, List<String> expected) {
  private static final LogicalAddress ECU = LogicalAddress.of(0x1000);

  static Stream<JudgeCase> all() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/judge"))) {
      return files.sorted().flatMap(JudgeCase::in).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JudgeCase> in(Path file) {
    try {
      return Arrays.stream(Files.readString(file).split("(?m)^## "))
          .skip(1)
          .map(text -> of(text.lines().map(String::strip).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JudgeCase of(List<String> text) {
    List<String> lines =
        text.stream().skip(1).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    return new JudgeCase(
        text.get(0),
        lines.stream().filter(line -> !line.startsWith("=> ")).toList(),
        lines.stream().filter(line -> line.startsWith("=> ")).map(l -> l.substring(3)).toList());
  }

  /** The verdict in the form of the file. */
  List<String> judged() {
    Recording recording = new Recording();
    lines.forEach(line -> play(line, recording));
    long now = recording.now();
    Verdict verdict = TesterJudge.judge(ecu(), recording.entries(), 0, now);
    List<String> said = new ArrayList<>();
    verdict.violations().forEach(violation -> said.add(violation.toString()));
    verdict
        .undecidedUntil()
        .ifPresent(
            until -> said.add("undecided for " + Duration.ofNanos(until - now).toMillis() + " ms"));
    return said;
  }

  /** What is recorded. */
  List<JournalEntry> entries() {
    Recording recording = new Recording();
    lines.forEach(line -> play(line, recording));
    return recording.entries();
  }

  JudgedEcu ecu() {
    JudgedEcu plain = JudgedEcu.of(ECU);
    return new JudgedEcu(
        plain.subject(), ECU, plain.groups(), plain.times(), lines.contains("own clock"));
  }

  private static void play(String line, Recording recording) {
    String[] words = line.split(" ", 3);
    if (line.equals("own clock")) {
      return;
    }
    if (line.startsWith("+")) {
      recording.pass(Duration.ofMillis(Long.parseLong(words[0].substring(1))));
      return;
    }
    Peer peer = peer(words[0]);
    if (!Set.of("asks", "nack").contains(words[1])) {
      recording.pass(Duration.ofMillis(1));
    }
    switch (words[1]) {
      case "->" -> recording.message(EntryKind.RECEIVED, peer, Bytes.parse(words[2]));
      case "<-" -> recording.message(EntryKind.SENT, peer, Bytes.parse(words[2]));
      case "open" -> recording.event(EntryKind.CONNECTION_OPENED, peer, null);
      case "closed:" -> recording.event(EntryKind.CONNECTION_CLOSED, peer, words[2]);
      case "note:" -> recording.event(EntryKind.NOTE, peer, words[2]);
      case "active" -> activate(recording, peer, words[2]);
      case "asks" -> {
        play(line.replace(" asks ", " sends "), recording);
        play(words[0] + " <- 02FD 8002 00000005 " + words[2].split(" ")[0] + " 0E80 00", recording);
      }
      case "sends" -> diagnostic(EntryKind.RECEIVED, "0E80 " + words[2], peer, recording);
      case "hears" ->
          diagnostic(EntryKind.SENT, words[2].replaceFirst(" ", " 0E80 "), peer, recording);
      case "nack" ->
          play(
              words[0] + " <- 02FD 8003 00000005 " + words[2].replaceFirst(" ", " 0E80 "),
              recording);
      default -> throw new IllegalArgumentException(line);
    }
  }

  private static void diagnostic(EntryKind kind, String payload, Peer peer, Recording recording) {
    int length = Bytes.parse(payload).length();
    recording.message(kind, peer, Bytes.parse("02FD 8001 %08X %s".formatted(length, payload)));
  }

  private static void activate(Recording recording, Peer peer, String tester) {
    recording
        .event(EntryKind.CONNECTION_OPENED, peer, null)
        .message(
            EntryKind.RECEIVED, peer, Bytes.parse("02FD 0005 00000007 " + tester + " 00 00000000"))
        .message(
            EntryKind.SENT,
            peer,
            Bytes.parse("02FD 0006 00000009 " + tester + " 1000 10 00000000"));
  }

  private static Peer peer(String word) {
    int number = Integer.parseInt(word.substring(3));
    return word.startsWith("tcp") ? Recording.tcp(number) : Recording.udp(number);
  }

  @Override
  public String toString() {
    return name;
  }
}
