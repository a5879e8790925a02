package io.github.cucumberdoip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.tester.DoipTester;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sockets")
class MessageCallbackTest {
  private static final LogicalAddress ECU = LogicalAddress.of(0x1010);
  private static final Duration SOON = Duration.ofSeconds(5);

  private static DoipServer serverWith(MessageCallback callback) {
    return DoipServer.builder(ECU).port(0).messageCallback(callback).start();
  }

  @Test
  void seesEveryMessageAndLeavesItToTheEcu() {
    List<Bytes> seen = new CopyOnWriteArrayList<>();
    MessageCallback callback =
        (message, peer) -> {
          seen.add(message);
          return Optional.empty();
        };
    try (DoipServer server = serverWith(callback);
        DoipTester tester = DoipTester.builder().build()) {
      tester.connect(server.address());
      tester.activateRouting();
      tester.request(ECU, Bytes.parse("3E 00"));
      assertThat(seen)
          .containsExactly(
              Bytes.parse("02 FD 00 05 00 00 00 07 0E 80 00 00 00 00 00"),
              Bytes.parse("02 FD 80 01 00 00 00 06 0E 80 10 10 3E 00"));
    }
  }

  @Test
  void answersInPlaceOfTheEcu() {
    Bytes denied =
        DoipRequest.of(Bytes.EMPTY, ECU)
            .routingActivationResponse(RoutingActivationCode.MISSING_AUTHENTICATION);
    try (DoipServer server = serverWith((message, peer) -> Optional.of(denied));
        DoipTester tester = DoipTester.builder().build()) {
      tester.connect(server.address());
      assertThat(tester.activateRouting().code())
          .isEqualTo(RoutingActivationCode.MISSING_AUTHENTICATION);
      assertThat(server.journal().entries().stream().map(JournalEntry::bytes)).contains(denied);
    }
  }

  @Test
  void aFailingOneIsRecordedAndTheEcuTakesTheMessage() {
    MessageCallback broken =
        (message, peer) -> {
          throw new AssertionError("broken callback");
        };
    try (DoipServer server = serverWith(broken);
        DoipTester tester = DoipTester.builder().build()) {
      tester.connect(server.address());
      assertThat(tester.activateRouting().code())
          .isEqualTo(RoutingActivationCode.ROUTING_ACTIVATED);
      assertThat(server.journal().entries().toString()).contains("broken callback");
    }
  }

  @Test
  void refusedAndIgnoredMessagesAreRecordedWithTheirPayload() throws InterruptedException {
    Bytes unknown = Bytes.parse("02 FD F0 00 00 00 00 03 AA BB CC");
    Bytes nack = Bytes.parse("02 FD 00 00 00 00 00 01 04");
    try (DoipServer server = serverWith((message, peer) -> Optional.empty());
        DoipTester tester = DoipTester.builder().build()) {
      tester.connect(server.address());
      tester.sendRaw(unknown.plus(nack));
      assertThat(server.journal().awaitEntry(0, entry -> entry.bytes().equals(unknown), SOON))
          .hasValueSatisfying(entry -> assertThat(entry.kind()).isEqualTo(EntryKind.RECEIVED));
      assertThat(server.journal().awaitEntry(0, entry -> entry.bytes().equals(nack), SOON))
          .hasValueSatisfying(
              entry -> assertThat(entry.message(GenericHeaderNack.class)).isPresent());
    }
  }
}
