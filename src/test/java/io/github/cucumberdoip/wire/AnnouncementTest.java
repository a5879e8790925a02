package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.transport.Announcing;
import io.github.cucumberdoip.transport.FixtureException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Announcements as a listening tester gets them. */
@Tag("sockets")
class AnnouncementTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String UNSET_VIN = "00".repeat(17);
  private static final String ANNOUNCED =
      "02FD 0004 00000021 " + UNSET_VIN + "1010" + "020000001010" + "000000000000";

  private final DoipServer server = Ecus.started();

  @AfterEach
  void stop() {
    server.close();
  }

  private static RawUdp listener() throws IOException {
    return RawUdp.listening(new InetSocketAddress("127.0.0.1", 0));
  }

  @Test
  void oneGoesOutFromThePortOfTheEntity() throws IOException {
    try (RawUdp listener = listener()) {
      server.announce(Announcement.to("127.0.0.1").port(listener.port())).await(SOON);
      assertThat(listener.receivePacket().getSocketAddress()).isEqualTo(server.address());
      server.announce(Announcement.to("127.0.0.1").port(listener.port()));
      assertThat(listener.receive()).isEqualTo(ANNOUNCED + "0000");
    }
  }

  @Test
  void theFurtherActionIsAnnouncedWithoutChangingTheIdentity() throws IOException {
    try (RawUdp listener = listener()) {
      Announcement announcement =
          Announcement.to("127.0.0.1").port(listener.port()).furtherAction(new FurtherAction(0x10));
      server.announce(announcement);
      assertThat(listener.receive()).isEqualTo(ANNOUNCED + "1000");
      assertThat(server.settings().identity().furtherAction()).isEqualTo(FurtherAction.NONE);
    }
  }

  @Test
  void asManyGoOutAsAskedForWithTheWaitBetweenThem() throws IOException {
    Duration cycle = Duration.ofMillis(60);
    try (RawUdp listener = listener()) {
      long begin = System.nanoTime();
      Announcing announcing =
          server.triggerVehicleAnnouncement(
              "127.0.0.1", 3, cycle, listener.port(), FurtherAction.NONE);
      for (int i = 0; i < 3; i++) {
        assertThat(listener.receive()).isEqualTo(ANNOUNCED + "0000");
        assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(i * cycle.toNanos());
      }
      announcing.await(SOON);
      assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(3 * cycle.toNanos());
      assertThat(announcing.sent()).isEqualTo(3);
      assertThat(announcing.isDone()).isTrue();
    }
  }

  @Test
  void withoutAWaitAllGoOutAtOnce() throws IOException {
    try (RawUdp listener = listener()) {
      server.announce(Announcement.to("127.0.0.1").port(listener.port()).times(20)).await(SOON);
      for (int i = 0; i < 20; i++) {
        assertThat(listener.receive()).isEqualTo(ANNOUNCED + "0000");
      }
    }
  }

  @Test
  void cancellingEndsTheSeriesAndTheWait() throws IOException {
    try (RawUdp listener = listener()) {
      Announcing announcing =
          server.announce(
              Announcement.to("127.0.0.1")
                  .port(listener.port())
                  .times(1000)
                  .every(Duration.ofHours(1)));
      listener.receive();
      announcing.cancel();
      announcing.await(Duration.ZERO);
      assertThat(announcing.sent()).isEqualTo(1);
    }
  }

  @Test
  void waitingHasABoundAndSaysHowManyWereSent() throws IOException {
    Announcing announcing =
        server.announce(Announcement.to("127.0.0.1").times(5).every(Duration.ofHours(1)));
    assertThatThrownBy(() -> announcing.await(Duration.ofMillis(10)))
        .isInstanceOf(FixtureException.class)
        .hasMessage("1 of 5 announcements were sent within 10 ms");
  }

  @Test
  void aStopEndsTheWaitForAnnouncementsThatWillNeverBeSent() {
    Announcing announcing =
        server.announce(Announcement.to("127.0.0.1").times(5).every(Duration.ofHours(1)));
    server.stop();
    assertThat(announcing.isDone()).isTrue();
    assertThatThrownBy(() -> announcing.await(SOON))
        .isInstanceOf(FixtureException.class)
        .hasMessageStartingWith("the DoIP ECU was stopped when it had sent 1 of 5 announcements")
        .hasMessageContaining("to mend:");
  }

  @Test
  void aStopAfterTheLastOneIsNoFailure() {
    Announcing announcing =
        server.announce(Announcement.to("127.0.0.1").every(Duration.ofHours(1)));
    assertThat(announcing.isDone()).isFalse();
    server.stop();
    announcing.await(Duration.ZERO);
    assertThat(announcing.sent()).isEqualTo(1);
  }
}
