package io.github.cucumberdoip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.tester.DiagnosticExchange;
import io.github.cucumberdoip.tester.DoipTester;
import io.github.cucumberdoip.uds.Nrc;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sockets")
class DoipServerTest {
  private static final LogicalAddress ECU = LogicalAddress.of(0x1010);
  private static final Duration SOON = Duration.ofSeconds(5);

  private final DoipServer server = DoipServer.builder(ECU).port(0).build();
  private final DoipTester tester = DoipTester.builder().build();

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    tester.close();
    server.close();
  }

  private DiagnosticExchange ask(String uds) {
    return tester.request(ECU, Bytes.parse(uds));
  }

  private void activate() {
    tester.connect(server.address());
    assertThat(tester.activateRouting().code()).isEqualTo(RoutingActivationCode.ROUTING_ACTIVATED);
  }

  @Test
  void answersAsScriptedAndRecordsWhatHappened() {
    server.stub("22 F1 90").answers("62 F1 90 57 41 55");
    activate();
    DiagnosticExchange exchange = ask("22 F1 90");
    assertThat(exchange.ack()).isPresent();
    assertThat(exchange.finalResponse().map(DiagnosticMessage::userData))
        .contains(Bytes.parse("62 F1 90 57 41 55"));
    JournalEntry request = server.journal().requests().get(0);
    assertThat(request.message(DiagnosticMessage.class).map(DiagnosticMessage::userData))
        .contains(Bytes.parse("22 F1 90"));
    assertThat(request.match()).hasValueSatisfying(match -> assertThat(match.matched()).isTrue());
    assertThat(server.journal().entries().stream().map(JournalEntry::kind))
        .containsExactly(
            EntryKind.CONNECTION_OPENED,
            EntryKind.RECEIVED,
            EntryKind.SENT,
            EntryKind.RECEIVED,
            EntryKind.SENT,
            EntryKind.SENT);
  }

  @Test
  void sendsResponsePendingAtItsIntervalAndThenTheReply() {
    server
        .stub("22 F1 90")
        .answers(Reply.bytes("62 F1 90 01").afterResponsePending(2, Duration.ofMillis(20)));
    activate();
    DiagnosticExchange exchange = ask("22 F1 90");
    assertThat(exchange.responses().stream().map(DiagnosticMessage::userData))
        .containsExactly(
            Bytes.parse("7F 22 78"), Bytes.parse("7F 22 78"), Bytes.parse("62 F1 90 01"));
  }

  @Test
  void callbackAnswersInPlaceOfTheStubsOrLeavesItToThem() {
    server.stub("...").rejects(Nrc.CONDITIONS_NOT_CORRECT);
    server.callBack(
        (request, peer) ->
            request.userData().at(0) == 0x3E
                ? Optional.of(Reply.bytes("7E 00"))
                : Optional.empty());
    activate();
    assertThat(ask("3E 00").finalResponse().map(DiagnosticMessage::userData))
        .contains(Bytes.parse("7E 00"));
    assertThat(ask("22 F1 90").finalResponse().map(DiagnosticMessage::userData))
        .contains(Bytes.parse("7F 22 22"));
  }

  @Test
  void aFailingCallbackHarmsNobodyAndIsRecorded() {
    server.callBack(
        (request, peer) -> {
          throw new AssertionError("broken callback");
        });
    activate();
    assertThat(ask("22 F1 90").finalResponse().map(DiagnosticMessage::userData))
        .contains(Bytes.parse("7F 22 10"));
    assertThat(server.journal().entries().toString()).contains("broken callback");
  }

  @Test
  void restartsOnTheSamePort() {
    activate();
    int port = server.port();
    server.stop();
    assertThat(server.isRunning()).isFalse();
    assertThat(tester.awaitClosed(SOON)).isTrue();
    server.start();
    assertThat(server.address().getPort()).isEqualTo(port);
  }

  @Test
  void saysThatItMustRunFirst() {
    server.stop();
    assertThatThrownBy(() -> server.triggerVehicleAnnouncement("127.0.0.1"))
        .hasMessageContaining("does not run")
        .hasMessageContaining("start it first");
    assertThatThrownBy(() -> server.awaitConnection(SOON)).hasMessageContaining("does not run");
  }

  @Test
  void takesSocketOptionsForTheNextStartOnly() {
    assertThatThrownBy(() -> server.socketOption("SO_REUSEADDR", "on"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("runs already");
    server.stop();
    server.socketOption("SOL_SOCKET/SO_RCVBUF", 65536);
    server.start();
    assertThat(server.socketOptions()).containsExactly(entry("SOL_SOCKET/SO_RCVBUF", 65536));
  }

  @Test
  void keepsSocketOptionsOfItsOwn() {
    DoipServerBuilder builder = DoipServer.builder(ECU).port(0);
    try (DoipServer one = builder.build();
        DoipServer other = builder.build()) {
      one.socketOption("SO_REUSEADDR", "on");
      other.start();
      assertThat(other.socketOptions()).isEmpty();
    }
  }

  @Test
  void waitsForAConnectionWithABound() {
    assertThatThrownBy(() -> server.awaitConnection(Duration.ofMillis(20)))
        .hasMessageContaining("within 20 ms");
    tester.connect(server.address());
    assertThat(server.awaitConnection(SOON).remote().getAddress().isLoopbackAddress()).isTrue();
  }

  @Test
  void stopsAndClosesAnyNumberOfTimes() {
    server.stop();
    server.stop();
    server.close();
    assertThat(List.of(server.isRunning())).containsExactly(false);
  }
}
