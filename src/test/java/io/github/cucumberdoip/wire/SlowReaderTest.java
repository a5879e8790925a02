package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.message.Bytes;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A tester that does not read delays nobody but itself. */
@Tag("sockets")
@Timeout(60)
class SlowReaderTest {
  private static final int LARGE = 8 << 20;
  private static final String ACTIVATION_2 = "02FD 0005 00000007 0E81 00 00000000";
  private static final String ASK_2 = "02FD 8001 00000007 0E81 1010 22F190";
  private static final String ACK_2 = "02FD 8002 00000005 10100E8100";
  private static final String VIN_2 = "02FD 8001 00000009 10100E81";

  private final DoipServer server = Ecus.builder().socketOption("SO_SNDBUF", 8192).start();
  private RawTester stalled;
  private RawTester second;

  @BeforeEach
  void stallOne() throws IOException {
    server.stub("23 ...").answers(Reply.bytes(Bytes.of(0x63).plus(Bytes.wrap(new byte[LARGE]))));
    server.stub("22 F1 90").answers("62 F1 90 57 41");
    server
        .stub("22 F1 91")
        .answers(Reply.bytes("62 F1 91 57 41").afterResponsePending(3, Duration.ofMillis(10)));
    stalled = RawTester.connect(server.address(), 8192).activate();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    stalled.close();
    if (second != null) {
      second.close();
    }
  }

  private void stallByAnAnswer() throws IOException {
    stalled.ask("23 01").receive();
    Settled.awaitSent(server, 1, LARGE);
    connectSecond();
  }

  private void stallByALateAnswer() throws IOException {
    server
        .stub("23 02")
        .answers(
            Reply.bytes(Bytes.of(0x63).plus(Bytes.wrap(new byte[LARGE])))
                .after(Duration.ofMillis(1)));
    stalled.ask("23 02").receive();
    Settled.awaitSent(server, 1, LARGE);
    connectSecond();
  }

  private void connectSecond() throws IOException {
    second = RawTester.connect(server);
    assertThat(second.send(ACTIVATION_2).receive())
        .isEqualTo("02FD 0006 00000009 0E8110101000000000");
  }

  private void assertSecondIsServed() throws IOException {
    assertThat(second.send(ASK_2).receive()).isEqualTo(ACK_2);
    assertThat(second.receive()).isEqualTo(VIN_2 + "62F1905741");
  }

  private void assertLateRepliesCome() throws IOException {
    second.send("02FD 8001 00000007 0E81 1010 22F191");
    assertThat(second.receive()).isEqualTo(ACK_2);
    for (int i = 0; i < 3; i++) {
      assertThat(second.receive()).isEqualTo("02FD 8001 00000007 10100E817F2278");
    }
    assertThat(second.receive()).isEqualTo(VIN_2 + "62F1915741");
  }

  private void assertUdpIsServed() throws IOException {
    try (RawUdp udp = RawUdp.to(server.address())) {
      assertThat(udp.send("02FD 4001 00000000").receive())
          .isEqualTo("02FD 4002 00000007 01FF0201000000");
    }
  }

  @Test
  void othersAreServedWhileAnAnswerIsStuck() throws IOException {
    stallByAnAnswer();
    assertSecondIsServed();
    assertLateRepliesCome();
    assertUdpIsServed();
  }

  @Test
  void othersAreServedWhileALateAnswerIsStuck() throws IOException {
    stallByALateAnswer();
    assertSecondIsServed();
    assertLateRepliesCome();
    assertUdpIsServed();
  }

  @Test
  void lateAnswersOfTheSlowOneQueueUpInTheirOrder() throws IOException {
    stallByALateAnswer();
    for (int i = 0; i < 5; i++) {
      stalled.ask("22 F1 91");
    }
    assertLateRepliesCome();
    assertThat(stalled.receiveBytes()).hasSize(8 + 4 + 1 + LARGE);
    int acks = 0;
    int finals = 0;
    while (finals < 5) {
      String message = stalled.receive();
      if (message.startsWith("02FD 8002")) {
        acks++;
      } else if (message.endsWith("62F1915741")) {
        finals++;
        assertThat(acks).as("acks before answer %d", finals).isGreaterThanOrEqualTo(finals);
      }
    }
    assertThat(acks).isEqualTo(5);
  }

  @Test
  void askingWhetherTestersAreAliveWaitsForNobody() throws IOException {
    stallByAnAnswer();
    assertThat(server.checkAlive()).isEqualTo(2);
    assertThat(second.receive()).isEqualTo("02FD 0007 00000000");
    assertThat(stalled.receiveBytes()).hasSize(8 + 4 + 1 + LARGE);
    assertThat(stalled.receive()).isEqualTo("02FD 0007 00000000");
  }

  @Test
  void itGetsEverythingWhenItReadsAtLast() throws IOException {
    stallByAnAnswer();
    stalled.ask("22 F1 90");
    assertSecondIsServed();
    assertThat(stalled.receiveBytes()).hasSize(8 + 4 + 1 + LARGE);
    assertThat(stalled.receive()).isEqualTo("02FD 8002 00000005 10100E8000");
    assertThat(stalled.uds()).isEqualTo("62F1905741");
  }

  @Test
  void stopDoesNotWaitForIt() throws IOException {
    stallByAnAnswer();
    server.stop();
    Settled.assertStopped(server);
  }

  @Test
  void stopDoesNotWaitForALateAnswerThatIsStuck() throws IOException {
    stallByALateAnswer();
    server.stop();
    Settled.assertStopped(server);
  }

  @Test
  void theRegistrationOfAConnectionThatIsStuckIsFreeAfterARestart() throws IOException {
    stallByAnAnswer();
    server.stop();
    server.start();
    try (RawTester again = RawTester.activated(server)) {
      assertThat(again.ask("22 F1 90").receive()).isEqualTo("02FD 8002 00000005 10100E8000");
    }
  }
}
