package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.Vin;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is there: identification, entity status and power mode over UDP, byte for byte. */
@Tag("sockets")
class IdentificationTest {
  private static final String VIN = "5741555A5A5A384B394241313233343536";
  private static final String EID = "001A37BFEED9";
  private static final String IDENTITY =
      "02FD 0004 00000021 " + VIN + "1010" + EID + "0102030405061000";
  private static final String POWER_MODE = "02FD 4003 00000000";
  private static final String READY = "02FD 4004 00000001 01";

  private final DoipServer server =
      Ecus.builder()
          .settings(
              settings ->
                  settings.identity(
                      identity ->
                          identity
                              .withVin(Vin.of("WAUZZZ8K9BA123456"))
                              .withEid(Eid.parse("001A37BFEED9"))
                              .withGid(Gid.parse("010203040506"))
                              .withFurtherAction(new FurtherAction(0x10))))
          .start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void allThreeKindsOfRequestsAreAnswered() throws IOException {
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertThat(tester.send("02FD 0001 00000000").receive()).isEqualTo(IDENTITY);
      assertThat(tester.send("02FD 0002 00000006" + EID).receive()).isEqualTo(IDENTITY);
      assertThat(tester.send("02FD 0003 00000011" + VIN).receive()).isEqualTo(IDENTITY);
    }
  }

  @Test
  void theDefaultVersionIsTakenForAllThree() throws IOException {
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertThat(tester.send("FF00 0001 00000000").receive()).isEqualTo(IDENTITY);
      assertThat(tester.send("FF00 0002 00000006" + EID).receive()).isEqualTo(IDENTITY);
      assertThat(tester.send("FF00 0003 00000011" + VIN).receive()).isEqualTo(IDENTITY);
    }
  }

  @Test
  void anotherEidOrVinIsMetWithSilence() throws IOException {
    try (RawUdp tester = RawUdp.to(server.address())) {
      tester.send("02FD 0002 00000006 001A37BFEED8");
      tester.send("02FD 0003 00000011 5741555A5A5A384B394241313233343537");
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
    }
  }

  @Test
  void aVinThatIsNotProgrammedMatchesNoRequest() throws IOException {
    server.settings(settings -> settings.identity(identity -> identity.withVin(Vin.UNSET)));
    try (RawUdp tester = RawUdp.to(server.address())) {
      tester.send("02FD 0003 00000011" + "00".repeat(17));
      tester.send("02FD 0003 00000011" + "FF".repeat(17));
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
    }
  }

  @Test
  void theShortFormLeavesTheSyncStatusOut() throws IOException {
    server.settings(
        settings -> settings.identity(identity -> identity.withSyncStatus(Optional.empty())));
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertThat(tester.send("02FD 0001 00000000").receive())
          .isEqualTo("02FD 0004 00000020 " + VIN + "1010" + EID + "01020304050610");
    }
  }

  @Test
  void theEntityStatusCountsTheConnectionsWithActiveRouting() throws IOException {
    server.settings(settings -> settings.maxOpenSockets(3).maxDataSize(0x01020304));
    try (RawUdp udp = RawUdp.to(server.address())) {
      assertThat(udp.send("02FD 4001 00000000").receive())
          .isEqualTo("02FD 4002 00000007 01030001020304");
      try (RawTester one = RawTester.connect(server)) {
        assertThat(udp.send("02FD 4001 00000000").receive())
            .isEqualTo("02FD 4002 00000007 01030001020304");
        one.activate();
        assertThat(udp.send("02FD 4001 00000000").receive())
            .isEqualTo("02FD 4002 00000007 01030101020304");
        one.send("02FC 0005 00000000").receive();
        one.assertClosed();
        assertThat(udp.send("02FD 4001 00000000").receive())
            .isEqualTo("02FD 4002 00000007 01030001020304");
      }
    }
  }

  @Test
  void thePowerModeCanBeChangedAtAnyTime() throws IOException {
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
      server.settings(settings -> settings.powerMode(new PowerMode(0x00)));
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo("02FD 4004 00000001 00");
      server.settings(settings -> settings.powerMode(new PowerMode(0x02)));
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo("02FD 4004 00000001 02");
    }
  }

  @Test
  void synchronisationThatTakesNoTimeIsDone() {
    for (int i = 0; i < 200; i++) {
      server.synchroniseAfter(Duration.ZERO);
      await()
          .pollInterval(Duration.ofMillis(1))
          .until(
              () ->
                  server
                      .settings()
                      .identity()
                      .syncStatus()
                      .equals(Optional.of(SyncStatus.SYNCHRONISED)));
    }
  }
}
