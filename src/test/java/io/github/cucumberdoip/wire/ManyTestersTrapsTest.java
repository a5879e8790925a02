package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.entity.Deviation;
import io.github.cucumberdoip.journal.EntryKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several testers at once, some of them troublesome. */
@Tag("sockets")
@Timeout(60)
class ManyTestersTrapsTest {
  private final DoipServer server = Ecus.started();

  @AfterEach
  void stop() {
    server.close();
  }

  private RawTester tester(int number) throws IOException {
    RawTester tester = RawTester.connect(server);
    String address = String.format("%04X", 0x0E00 + number);
    assertThat(tester.send("02FD 0005 00000007" + address + "00 00000000").receive())
        .isEqualTo("02FD 0006 00000009 " + address + "10101000000000");
    return tester;
  }

  private static String ask(RawTester tester, int number, String uds) throws IOException {
    String address = String.format("%04X", 0x0E00 + number);
    String length = String.format("%08X", 4 + Hex.bytes(uds).length);
    tester.send("02FD 8001" + length + address + "1010" + uds);
    assertThat(tester.receive()).isEqualTo("02FD 8002 00000005 1010" + address + "00");
    return tester.receive().substring("02FD 8001 00000000 10100E80".length());
  }

  @Test
  void manyAreServedAtOnce() throws IOException {
    server.stub("22 ...").answers("62 [1..]");
    List<RawTester> testers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      testers.add(tester(i));
    }
    for (int i = 19; i >= 0; i--) {
      assertThat(ask(testers.get(i), i, String.format("22%04X", i)))
          .isEqualTo(String.format("62%04X", i));
    }
    assertThat(server.openConnections()).hasSize(20);
    for (RawTester tester : testers) {
      tester.close();
    }
  }

  @Test
  void aCallbackThatTakesItsTimeHoldsUpOnlyItsOwnConnection() throws IOException {
    CountDownLatch leave = new CountDownLatch(1);
    server.callBack(
        (request, peer) -> {
          if (request.userData().at(0) == 0x31) {
            try {
              leave.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          }
          return Optional.of(Reply.bytes("7E 00"));
        });
    try (RawTester slow = tester(1);
        RawTester quick = tester(2);
        RawUdp udp = RawUdp.to(server.address())) {
      slow.send("02FD 8001 00000006 0E01 1010 3101").receive();
      assertThat(ask(quick, 2, "3E00")).isEqualTo("7E00");
      assertThat(udp.send("02FD 4003 00000000").receive()).isEqualTo("02FD 4004 00000001 01");
      leave.countDown();
      assertThat(slow.receive()).isEqualTo("02FD 8001 00000006 10100E017E00");
    }
  }

  @Test
  void anExceptionInOneResponderHarmsNeitherItsConnectionNorOthers() throws IOException {
    server.stub("22 F1 90").answers("62 F1 90 01");
    server
        .stub("22 F1 91")
        .answers(
            Reply.computedBy(
                request -> {
                  throw new AssertionError("broken responder");
                }));
    server
        .stub("22 F1 92")
        .answers(
            Reply.computedBy(
                request -> {
                  throw new StackOverflowError();
                }));
    try (RawTester one = tester(1);
        RawTester other = tester(2)) {
      assertThat(ask(one, 1, "22F191")).isEqualTo("7F2210");
      assertThat(ask(one, 1, "22F192")).isEqualTo("7F2210");
      assertThat(ask(other, 2, "22F190")).isEqualTo("62F19001");
      assertThat(ask(one, 1, "22F190")).isEqualTo("62F19001");
    }
    assertThat(
            server.journal().entries().stream()
                .filter(entry -> entry.kind() == EntryKind.NOTE)
                .map(entry -> entry.note().orElse("")))
        .hasSize(2)
        .anyMatch(note -> note.contains("broken responder"));
  }

  @Test
  void anAliveCheckThatIsNotAnsweredBlocksNobody() throws IOException {
    try (RawTester silent = tester(1);
        RawTester other = tester(2)) {
      assertThat(server.checkAlive()).isEqualTo(2);
      assertThat(other.receive()).isEqualTo("02FD 0007 00000000");
      assertThat(ask(other, 2, "3E00")).isEqualTo("7F3E11");
      assertThat(silent.receive()).isEqualTo("02FD 0007 00000000");
      silent.send("02FD 0008 00000002 0E01");
      assertThat(ask(silent, 1, "3E00")).isEqualTo("7F3E11");
    }
  }

  @Test
  void aCallbackThatTakesItsTimeDoesNotHoldUpTheAliveCheckOfItsTester() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    server.callBack(
        (request, peer) -> {
          asked.countDown();
          awaitQuietly(answer);
          return Optional.of(Reply.bytes("7E 00"));
        });
    try (RawTester first = tester(1);
        RawTester second = RawTester.connect(server)) {
      first.send("02FD 8001 00000006 0E011010 3E00");
      assertThat(first.receive()).isEqualTo("02FD 8002 00000005 10100E0100");
      assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
      second.send("02FD 0005 00000007 0E01 00 00000000");
      assertThat(first.receive()).isEqualTo("02FD 0007 00000000");
      first.send("02FD 0008 00000002 0E01");
      assertThat(second.receive()).isEqualTo("02FD 0006 00000009 0E0110100300000000");
      answer.countDown();
      assertThat(first.receive()).isEqualTo("02FD 8001 00000006 10100E017E00");
    } finally {
      answer.countDown();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aConnectionTooManyIsClosedUnlessTheEcuDeviates() throws IOException {
    server.settings(settings -> settings.maxOpenSockets(1));
    try (RawTester first = tester(1);
        RawTester reserve = RawTester.connect(server)) {
      Settled.awaitConnections(server, 2);
      try (RawTester tooMany = RawTester.connect(server)) {
        tooMany.assertClosed();
      }
      server.settings(s -> s.deviations(Set.of(Deviation.MORE_CONNECTIONS)));
      try (RawTester third = RawTester.connect(server)) {
        Settled.awaitConnections(server, 3);
        assertThat(third.send("02FD 0005 00000007 0E01 00 00000000").socket.isConnected()).isTrue();
      }
      assertThat(reserve.socket.isConnected()).isTrue();
      assertThat(first.receive()).isEqualTo("02FD 0007 00000000");
    }
  }

  @Test
  void oneTooManyIsTurnedAwayWithoutHarmToTheOthers() throws IOException {
    server.settings(settings -> settings.maxOpenSockets(1));
    try (RawTester first = tester(1);
        RawTester second = RawTester.connect(server)) {
      second.send("02FD 0005 00000007 0E02 00 00000000");
      assertThat(first.receive()).isEqualTo("02FD 0007 00000000");
      first.send("02FD 0008 00000002 0E01");
      assertThat(second.receive()).isEqualTo("02FD 0006 00000009 0E0210100100000000");
      second.assertClosed();
      assertThat(ask(first, 1, "3E00")).isEqualTo("7F3E11");
    }
  }

  @Test
  void aTesterThatComesBackOnADenialFindsItsAddressFree() throws IOException {
    for (int i = 0; i < 100; i++) {
      try (RawTester tester = tester(1)) {
        tester.send("02FD 0005 00000007 0E02 00 00000000");
        assertThat(tester.receive()).isEqualTo("02FD 0006 00000009 0E0210100200000000");
      }
    }
  }
}
