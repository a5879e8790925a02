package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.entity.RandomWaits;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The random waits before identification responses and before announcements at the start. */
@Tag("sockets")
class IdentificationWaitTest {
  private static final Duration LONGEST = Duration.ofMillis(200);
  private static final long SEED = 13_400;

  private final DoipServer server =
      Ecus.builder()
          .randomSeed(SEED)
          .settings(settings -> settings.discovery(d -> d.withLongestWait(LONGEST)))
          .start();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02FD 0001 00000000",
        "02FD 0002 00000006 020000001010",
        "FF00 0001 00000000",
      })
  void theWaitIsDrawnFromTheSeedAndRecorded(String request) throws IOException {
    Duration drawn = new RandomWaits(SEED).upTo(LONGEST);
    try (RawUdp tester = RawUdp.to(server.address())) {
      long begin = System.nanoTime();
      assertThat(tester.send(request).receive()).startsWith("02FD 0004");
      assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(drawn.toNanos());
    }
    assertThat(server.journal().entries().get(1).note())
        .hasValue("after a random wait of " + drawn.toMillis() + " ms, drawn from the seed 13400");
    assertThat(server.randomSeed()).isEqualTo(SEED);
  }

  @Test
  void twoPortsWithinTenMillisecondsGetAnAnswerEach() throws IOException {
    try (RawUdp one = RawUdp.to(server.address());
        RawUdp other = RawUdp.to(server.address())) {
      one.send("02FD 0001 00000000");
      other.send("03FC 0001 00000000");
      assertThat(one.receive()).startsWith("02FD 0004");
      assertThat(other.receive()).startsWith("03FC 0004");
    }
    assertThat(server.journal().entries()).hasSize(4);
  }

  @Test
  void statusAndPowerModeAreAnsweredAtOnceAndNacksToo() throws IOException {
    server.settings(s -> s.discovery(d -> d.withLongestWait(Duration.ofDays(10_000))));
    try (RawUdp tester = RawUdp.to(server.address())) {
      tester.send("02FD 0001 00000000");
      assertThat(tester.send("02FD 4001 00000000").receive()).startsWith("02FD 4002");
      assertThat(tester.send("02FD 4003 00000000").receive()).startsWith("02FD 4004");
      assertThat(tester.send("02FD 0009 00000000").receive()).startsWith("02FD 0000");
    }
  }

  @Test
  void anEcuAnnouncesItselfAtEachStart() throws IOException {
    try (RawUdp listener = RawUdp.listening(new InetSocketAddress("127.0.0.1", 0))) {
      server.stop();
      server.announceAtStart(
          Announcement.atStart("127.0.0.1")
              .port(listener.port())
              .afterUpTo(LONGEST)
              .every(Duration.ofMillis(20)));
      for (int i = 0; i < 2; i++) {
        long begin = System.nanoTime();
        server.start();
        for (int j = 0; j < 3; j++) {
          assertThat(listener.receive()).startsWith("02FD 0004");
        }
        assertThat(System.nanoTime() - begin)
            .isGreaterThanOrEqualTo(Duration.ofMillis(40).toNanos());
        server.stop();
      }
      assertThat(server.journal().entries().stream().map(JournalEntry::kind))
          .hasSize(6)
          .containsOnly(EntryKind.SENT);
    }
  }

  @Test
  void aStartDoesNotFailBecauseNobodyCanBeTold() {
    try (DoipServer quiet =
        Ecus.builder()
            .socketOption("SO_BROADCAST", false)
            .announceAtStart(
                Announcement.atStart("127.255.255.255").afterUpTo(Duration.ofMillis(1)))
            .start()) {
      await().until(() -> !quiet.journal().entries().isEmpty());
      JournalEntry entry =
          quiet.journal().entries().stream()
              .filter(each -> each.kind() == EntryKind.NOTE)
              .findFirst()
              .orElseThrow();
      assertThat(entry.note().orElseThrow()).contains("cannot announce to 127.255.255.255");
    }
  }
}
