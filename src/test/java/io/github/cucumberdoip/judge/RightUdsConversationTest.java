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

/** Testers whose UDS is right, in any order, break no rule; one fault among it all is found. */
class RightUdsConversationTest {
  private static final JudgedEcu ECU = JudgedEcu.of(LogicalAddress.of(0x1000));

  @Property(tries = 100)
  void breaksNoRule(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 10) Integer> acts,
      @ForAll @IntRange(min = 0, max = 4000) int pause) {
    Play play = new Play(pause);
    acts.forEach(play::act);

    assertThat(play.violations()).isEmpty();
  }

  @Property(tries = 100)
  void oneFaultIsFound(
      @ForAll @Size(max = 15) List<@IntRange(min = 0, max = 10) Integer> before,
      @ForAll @Size(max = 15) List<@IntRange(min = 0, max = 10) Integer> after) {
    Play play = new Play(5);
    before.forEach(play::act);
    play.fault();
    after.forEach(play::act);

    assertThat(play.violations()).containsExactly("T-84: 22 F1 90 F1 has 3 bytes of identifiers");
  }

  /** A tester that takes its time, and an ECU that keeps its own. */
  private static final class Play {
    private final Recording recording = new Recording();
    private final Duration pause;
    private int connections;
    private boolean connected;
    private boolean unlocked;

    Play(int pause) {
      this.pause = Duration.ofMillis(pause);
    }

    void act(int which) {
      recording.pass(pause);
      switch (which) {
        case 0 -> end("the tester closed the connection");
        case 1 -> session("03");
        case 2 -> session("01");
        case 3 -> unlock();
        case 4 -> transfer("34", 5);
        case 5 -> transfer("35", 3);
        case 6 -> group();
        case 7 -> refused();
        case 8 -> ask("22F190", "7F2221", "22F190", "62F19057");
        case 9 -> reset();
        default -> pending();
      }
    }

    void fault() {
      ask("22F190F1", "7F2213");
    }

    private void session(String which) {
      ask("10" + which, "50" + which + "003201F4", "3E80", "");
      unlocked = false;
    }

    private void unlock() {
      if (unlocked) {
        ask("2701", "67010000");
      } else {
        ask("2701", "6701A5A5", "27020000", "7F2735", "2701", "6701A6A6", "2702AAAA", "6702");
        unlocked = true;
      }
    }

    private void transfer(String service, int blocks) {
      boolean download = service.equals("34");
      int size = blocks * 2;
      ask(service + "004400001000%08X".formatted(size), download ? "74200004" : "75200004");
      for (int i = 1; i <= blocks; i++) {
        String counter = "%02X".formatted(i & 0xFF);
        ask("36" + counter + (download ? "AABB" : ""), "76" + counter + (download ? "" : "AABB"));
      }
      ask("37", "77");
    }

    private void group() {
      connect();
      diagnostic(EntryKind.RECEIVED, "0E80 E400 22F190");
      ecu("02FD 8002 00000005 E400 0E80 00");
      diagnostic(EntryKind.SENT, "1000 0E80 62F19057");
      diagnostic(EntryKind.SENT, "1010 0E80 62F19058");
      recording.pass(Duration.ofMillis(60));
      diagnostic(EntryKind.RECEIVED, "0E80 E400 3E80");
      ecu("02FD 8002 00000005 E400 0E80 00");
    }

    private void refused() {
      ask("3101FF00", "7F317E");
      session("03");
      ask("3101FF00", "7101FF00");
    }

    private void reset() {
      ask("1101", "5101");
      unlocked = false;
      end("the ECU closed the connection: it resets");
    }

    private void pending() {
      connect();
      diagnostic(EntryKind.RECEIVED, "0E80 1000 3101FF01");
      ecu("02FD 8002 00000005 1000 0E80 00");
      diagnostic(EntryKind.SENT, "1000 0E80 7F3178");
      recording.pass(Duration.ofMillis(1000));
      ask("3E80", "");
      recording.pass(Duration.ofMillis(4000));
      diagnostic(EntryKind.SENT, "1000 0E80 7101FF01");
    }

    /** Requests and responses, in turn; nothing is no response. */
    private void ask(String... exchanges) {
      connect();
      for (int i = 0; i < exchanges.length; i += 2) {
        diagnostic(EntryKind.RECEIVED, "0E80 1000" + exchanges[i]);
        ecu("02FD 8002 00000005 1000 0E80 00");
        if (!exchanges[i + 1].isEmpty()) {
          diagnostic(EntryKind.SENT, "1000 0E80" + exchanges[i + 1]);
        }
      }
    }

    private void connect() {
      if (!connected) {
        connected = true;
        connections++;
        recording.event(EntryKind.CONNECTION_OPENED, peer(), null);
        message(EntryKind.RECEIVED, "02FD 0005 00000007 0E80 00 00000000");
        ecu("02FD 0006 00000009 0E80 1000 10 00000000");
      }
    }

    private void end(String why) {
      if (connected) {
        recording.event(EntryKind.CONNECTION_CLOSED, peer(), why);
        connected = false;
      }
    }

    private Peer peer() {
      return Recording.tcp(connections);
    }

    private void diagnostic(EntryKind kind, String payload) {
      message(kind, "02FD 8001 %08X %s".formatted(Bytes.parse(payload).length(), payload));
    }

    private void ecu(String bytes) {
      message(EntryKind.SENT, bytes);
    }

    private void message(EntryKind kind, String bytes) {
      recording.pass(Duration.ofMillis(1)).message(kind, peer(), Bytes.parse(bytes));
    }

    List<String> violations() {
      return TesterJudge.judge(ECU, recording.entries(), 0, recording.now()).violations().stream()
          .map(Violation::toString)
          .toList();
    }
  }
}
