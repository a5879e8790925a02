package io.github.cucumberdoip.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.journal.Recording;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Testers that do all right, in any order, break no rule; one fault among it all is found. */
class RightConversationTest {
  private static final JudgedEcu ECU = JudgedEcu.of(LogicalAddress.of(0x1000));

  @Property(tries = 300)
  void breaksNoRule(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 8) Integer> acts,
      @ForAll @IntRange(min = 0, max = 400) int pause) {
    Play play = new Play(pause);
    acts.forEach(play::act);

    assertThat(play.violations()).isEmpty();
  }

  @Property(tries = 300)
  void oneFaultIsFound(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 8) Integer> before,
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 8) Integer> after) {
    Play play = new Play(5);
    before.forEach(play::act);
    play.fault();
    after.forEach(play::act);

    assertThat(play.violations()).containsExactly("T-14: the payload type 0x4005 is reserved");
  }

  /** A tester and an ECU that take turns. */
  private static final class Play {
    private final Recording recording = new Recording();
    private final Duration pause;
    private int connections;
    private int ports = 51_000;
    private boolean connected;

    Play(int pause) {
      this.pause = Duration.ofMillis(pause);
    }

    void act(int which) {
      recording.pass(pause);
      switch (which) {
        case 0 -> disconnect();
        case 1 -> identify();
        case 2 -> ask("22F190", "62F19057");
        case 3 -> ask("22F18C", "7F2231");
        case 4 -> ask("3E00", "7E00");
        case 5 -> ask("22F190", "7F2278", "7F2278", "62F19057");
        case 6 -> refused();
        case 7 -> aliveCheck();
        default -> powerMode();
      }
    }

    void fault() {
      tester(Recording.udp(ports++), "02FD 4005 00000000");
    }

    private void connect() {
      if (!connected) {
        connected = true;
        connections++;
        recording.event(EntryKind.CONNECTION_OPENED, peer(), null);
        tester(peer(), "02FD 0005 00000007 0E80 00 00000000");
        ecu(peer(), "02FD 0006 00000009 0E80 1000 10 00000000");
      }
    }

    private void disconnect() {
      if (connected) {
        recording.event(EntryKind.CONNECTION_CLOSED, peer(), "the tester closed the connection");
        connected = false;
      }
    }

    private void identify() {
      Peer peer = Recording.udp(ports++);
      tester(peer, "FF00 0001 00000000");
      ecu(
          peer,
          "02FD 0004 00000020 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00");
    }

    private void powerMode() {
      Peer peer = Recording.udp(ports++);
      tester(peer, "02FD 4003 00000000");
      ecu(peer, "02FD 4004 00000001 01");
    }

    private void ask(String request, String... responses) {
      connect();
      diagnostic(EntryKind.RECEIVED, "0E80 1000 " + request);
      ecu(peer(), "02FD 8002 00000005 1000 0E80 00");
      for (String response : responses) {
        diagnostic(EntryKind.SENT, "1000 0E80 " + response);
      }
    }

    private void refused() {
      connect();
      diagnostic(EntryKind.RECEIVED, "0E80 2000 3E00");
      ecu(peer(), "02FD 8003 00000005 2000 0E80 03");
      // the tester does not try again on this connection
      disconnect();
    }

    private void aliveCheck() {
      connect();
      ecu(peer(), "02FD 0007 00000000");
      recording.pass(pause);
      tester(peer(), "02FD 0008 00000002 0E80");
    }

    private void diagnostic(EntryKind kind, String payload) {
      int length = Bytes.parse(payload).length();
      recording.message(kind, peer(), Bytes.parse("02FD 8001 %08X %s".formatted(length, payload)));
    }

    private Peer peer() {
      return Recording.tcp(connections);
    }

    private void tester(Peer peer, String bytes) {
      recording.pass(Duration.ofMillis(1)).message(EntryKind.RECEIVED, peer, Bytes.parse(bytes));
    }

    private void ecu(Peer peer, String bytes) {
      recording.pass(Duration.ofMillis(1)).message(EntryKind.SENT, peer, Bytes.parse(bytes));
    }

    List<String> violations() {
      return TesterJudge.judge(ECU, recording.entries(), 0, recording.now()).violations().stream()
          .map(Violation::toString)
          .toList();
    }
  }
}
