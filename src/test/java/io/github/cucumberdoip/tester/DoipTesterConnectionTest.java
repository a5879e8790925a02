package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Samples.ECU;
import static io.github.cucumberdoip.tester.Samples.LONG;
import static io.github.cucumberdoip.tester.Samples.READ_VIN;
import static io.github.cucumberdoip.tester.Samples.SHORT;
import static io.github.cucumberdoip.tester.Samples.VIN;
import static io.github.cucumberdoip.tester.Samples.ack;
import static io.github.cucumberdoip.tester.Samples.patient;
import static io.github.cucumberdoip.tester.Samples.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sockets")
class DoipTesterConnectionTest {

  @Test
  void undecodableFramesAreKeptAndDoNotStopTheReader() throws Exception {
    Bytes wrongInverse = Bytes.parse("02 FF 00 07 00000000");
    Bytes wrongLength = Bytes.parse("02 FD 00 06 00000002 0E80");
    Bytes otherVersion = Bytes.parse("03 FC 00 07 00000000");
    Bytes tooLong = Bytes.parse("48 54 54 50 2F312E31");
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line ->
                    line.write(wrongInverse.plus(wrongLength).plus(otherVersion).plus(tooLong)));
        DoipTester tester = patient().answerAliveChecks(false).build()) {
      tester.connect(peer.address());

      Received first = tester.receive(LONG);
      assertThat(first.bytes()).isEqualTo(wrongInverse);
      assertThat(first.problem()).contains("the inverse of version 0x02 is not 0xFF");
      assertThat(tester.receive(LONG).bytes()).isEqualTo(wrongLength);
      Received third = tester.receive(LONG);
      assertThat(third.message()).contains(new AliveCheckRequest());
      assertThat(third.header().orElseThrow().protocolVersion()).isEqualTo(0x03);
      assertThat(tester.receive(LONG).problem().orElseThrow()).contains("791752241 bytes");
    }
  }

  @Test
  void receivesByPredicateAndLeavesTheOthers() throws Exception {
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  line.write(ack(ECU));
                  line.write(response(VIN));
                });
        DoipTester tester = patient().build()) {
      tester.connect(peer.address());

      Received response =
          tester.receive(received -> received.message(DiagnosticMessage.class).isPresent(), LONG);

      assertThat(response.message()).contains(response(VIN));
      assertThatThrownBy(() -> tester.receive(received -> false, SHORT))
          .isInstanceOf(TesterTimeoutException.class)
          .hasMessageContaining("ACK (0x00)");
      assertThat(tester.receive(LONG).message()).contains(ack(ECU));
    }
  }

  @Test
  void whatCameBeforeTheEndIsStillReceived() throws Exception {
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  line.write(response(VIN));
                  line.close();
                });
        DoipTester tester = patient().build()) {
      tester.connect(peer.address());
      assertThat(tester.awaitClosed(LONG)).isTrue();

      assertThat(tester.receive(LONG).message()).contains(response(VIN));
      assertThatThrownBy(() -> tester.receive(LONG))
          .isExactlyInstanceOf(TesterException.class)
          .hasMessageContaining("has closed the connection");
      assertThatThrownBy(() -> tester.request(ECU, READ_VIN))
          .isExactlyInstanceOf(TesterException.class)
          .hasMessageContaining("call connect(address) again");
    }
  }

  @Test
  void rawBytesAreSentAsTheyAre() throws Exception {
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line ->
                    assertThat(line.readFrame().bytes())
                        .isEqualTo(Bytes.parse("02 02 12 34 00000001 FF")));
        DoipTester tester = patient().build()) {
      tester.connect(peer.address());
      tester.sendRaw(Bytes.parse("02 02 12"));
      tester.sendRaw(Bytes.parse("34 00000001 FF"));
      peer.awaitPlayed();
    }
  }

  @Test
  void connectsAgainAfterDisconnecting() throws Exception {
    try (ScriptedPeer first = ScriptedPeer.playing(line -> line.write(response(VIN)));
        ScriptedPeer second = ScriptedPeer.playing(line -> line.write(ack(ECU)));
        DoipTester tester = patient().build()) {
      tester.connect(first.address());
      assertThat(tester.awaitReceived(any -> true, LONG)).isPresent();
      assertThatThrownBy(() -> tester.connect(second.address()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("call disconnect() first");
      tester.disconnect();
      tester.disconnect();
      tester.connect(second.address());

      assertThat(tester.receive(LONG).message()).contains(ack(ECU));
      assertThat(tester.received()).hasSize(2);
    }
  }

  @Test
  void entityThatKeepsTheConnectionHasNotClosedIt() throws Exception {
    try (ScriptedPeer peer = ScriptedPeer.playing(line -> {});
        DoipTester tester = patient().build()) {
      tester.connect(peer.address());

      assertThat(tester.awaitClosed(SHORT)).isFalse();
      assertThat(tester.isConnected()).isTrue();
    }
  }

  @Test
  void disconnectingEndsAWaitInAnotherThread() throws Exception {
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  line.read();
                  line.write(ack(ECU));
                });
        DoipTester tester = patient().build()) {
      tester.connect(peer.address());
      CompletableFuture<DiagnosticExchange> request =
          CompletableFuture.supplyAsync(() -> tester.request(ECU, READ_VIN));
      assertThat(tester.awaitReceived(any -> true, LONG)).isPresent();
      tester.disconnect();

      assertThatThrownBy(() -> request.get(10, TimeUnit.SECONDS))
          .hasCauseInstanceOf(TesterException.class)
          .hasMessageContaining("closed on the tester's side");
    }
  }

  @Test
  void closeEndsTheThreadAndTheSocket() throws Exception {
    for (int i = 0; i < 100; i++) {
      try (ScriptedPeer peer = ScriptedPeer.playing(line -> {})) {
        DoipTester tester = patient().build();
        tester.connect(peer.address());
        String thread = "doip-tester-reader-" + tester.localAddress().getPort();
        assertThat(threadNames()).contains(thread);
        tester.close();
        tester.close();

        assertThat(threadNames()).doesNotContain(thread);
        assertThat(tester.isConnected()).isFalse();
      }
    }
  }

  private static Iterable<String> threadNames() {
    return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
  }

  @Test
  void refusedConnectionSaysWhatToDo() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    try (DoipTester tester = patient().build()) {
      InetSocketAddress nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), free);

      assertThatThrownBy(() -> tester.connect(nobody))
          .isInstanceOf(TesterException.class)
          .hasMessageContaining("could not connect to")
          .hasMessageContaining("start the DoIP entity first");
      assertThat(tester.isConnected()).isFalse();
    }
  }
}
