package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.PowerModeResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No datagram, however wrong, ends the discovery. */
@Tag("sockets")
class UdpTrapsTest {
  private static final String POWER_MODE = "02FD 4003 00000000";
  private static final String READY = "02FD 4004 00000001 01";

  private final DoipServer server = Ecus.started();

  @AfterEach
  void stop() {
    server.close();
  }

  /** What comes next is the answer to the power mode request, so that silence is proved at once. */
  private static void assertStillAnswers(RawUdp tester) throws IOException {
    assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "02", "02FD", "02FD00", "02FD0001000000"})
  void lessThanAHeaderIsIgnored(String datagram) throws IOException {
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertStillAnswers(tester.send(datagram));
    }
    assertThat(server.journal().entries().get(0).note())
        .contains("ignored: a datagram of less than 8 bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02FD 0000 00000001 00",
        "02FD 0004 00000020",
        "02FD 4002 00000000",
        "02FD 4004 00000001 01",
        "0000 0004 FFFFFFFF",
      })
  void whatOnlyEntitiesSendIsIgnoredEvenIfItIsWrong(String datagram) throws IOException {
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertStillAnswers(tester.send(datagram));
    }
  }

  @Test
  void anIgnoredMessageIsRecordedWithWhatItSays() throws IOException {
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertStillAnswers(tester.send("02FD 4004 00000001 01"));
    }
    JournalEntry ignored = server.journal().entries().get(0);
    assertThat(ignored.message(PowerModeResponse.class)).isPresent();
    assertThat(ignored.note()).hasValueSatisfying(it -> assertThat(it).startsWith("ignored: "));
  }

  @ParameterizedTest
  @CsvSource({
    "02FC 0001 00000000, 00",
    "4745 5420 2F204854 54502F, 00",
    "FF00 4003 00000000, 00",
    "02FD 0005 00000007 0E800000000000, 01",
    "02FD 0007 00000000, 01",
    "02FD 0008 00000002 0E80, 01",
    "02FD 8001 00000006 0E8010103E00, 01",
    "02FD 8002 00000005 0E80101000, 01",
    "02FD 8003 00000005 0E80101002, 01",
    "02FD F000 00000000, 01",
    "02FD 0001 FFFFFFFF, 02",
    "02FD 0001 80000000, 02",
    "02FD 0001 00000001 00, 04",
    "02FD 0001 00000000 00, 04",
    "02FD 0003 00000011 5741, 04",
    "02FD 0002 00000005 0200000010, 04",
    "02FD 4003 00000001, 04",
  })
  void aWrongMessageIsRefusedAndTheNextOneAnswered(String datagram, String code)
      throws IOException {
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertThat(tester.send(datagram).receive()).isEqualTo("02FD 0000 00000001 " + code);
      assertStillAnswers(tester);
    }
  }

  @Test
  void garbageOfEverySizeNeverEndsIt() throws IOException {
    Random random = new Random(13_400);
    try (RawUdp tester = RawUdp.to(server.address());
        RawUdp other = RawUdp.to(server.address())) {
      for (int size : new int[] {8, 9, 100, 1472, 1473, 9000, 65_507}) {
        for (int i = 0; i < 20; i++) {
          byte[] garbage = new byte[size];
          random.nextBytes(garbage);
          // one by one, as the system may drop datagrams that wait for a busy server
          assertThat(tester.send(garbage).receive()).isEqualTo("02FD 0000 00000001 00");
        }
        assertStillAnswers(other);
      }
    }
    assertThat(server.journal().entries().stream().map(JournalEntry::toString))
        .noneMatch(text -> text.contains("Exception"));
  }

  @Test
  void theLargestDatagramWithAGoodHeaderIsRefusedForItsLength() throws IOException {
    byte[] largest = Arrays.copyOf(Hex.bytes("02FD 4003 0000FFDB"), 65_507);
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertThat(tester.send(largest).receive()).isEqualTo("02FD 0000 00000001 04");
      assertStillAnswers(tester);
    }
  }

  @Test
  void aTesterThatIsGoneHarmsNobody() throws IOException {
    for (int i = 0; i < 50; i++) {
      try (RawUdp gone = RawUdp.to(server.address())) {
        gone.send(POWER_MODE);
      }
    }
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertStillAnswers(tester);
      assertStillAnswers(tester);
    }
  }

  @Test
  void anAddressThatOnlyLooksLikeABroadcastIsAnswered() throws IOException {
    try (RawUdp tester = RawUdp.from(InetAddress.getByName("127.0.0.255"), server.address())) {
      assertStillAnswers(tester);
    }
  }
}
