package io.github.cucumberdoip.wire;

import static io.github.cucumberdoip.wire.Gateways.ack;
import static io.github.cucumberdoip.wire.Gateways.request;
import static io.github.cucumberdoip.wire.Gateways.response;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.GatewayEcu;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.LogicalAddress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What callbacks and the journal see of requests to ECUs behind a gateway. */
@Tag("sockets")
@Timeout(60)
class GatewayCallbacksTest {
  private static final LogicalAddress GROUP = LogicalAddress.of(0xE400);

  private final DoipServer server = Ecus.started();
  private final GatewayEcu bms = server.gateway().add("BMS", LogicalAddress.of(0x1020));
  private final GatewayEcu eps = server.gateway().add("EPS", LogicalAddress.of(0x1021));
  private final CountDownLatch release = new CountDownLatch(1);

  @BeforeEach
  void group() {
    server.gateway().group(GROUP, List.of(server.logicalAddress(), bms.address(), eps.address()));
  }

  @AfterEach
  void stop() {
    release.countDown();
    server.close();
  }

  @Test
  void aCallbackIsAskedOnceForAGroup() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    bms.stub("3E 00").answers("7E 01");
    eps.stub("3E 00").answers("7E 02");
    server.callBack(
        (request, peer) -> {
          calls.incrementAndGet();
          return request.userData().at(0) == 0x10
              ? Optional.of(Reply.bytes("50 01"))
              : Optional.empty();
        });
    try (RawTester tester = RawTester.activated(server)) {
      tester.send(request(0xE400, "3E00"));
      assertThat(tester.receive()).isEqualTo(ack(0xE400));
      assertThat(tester.receive()).isEqualTo(response(0x1020, "7E01"));
      assertThat(tester.receive()).isEqualTo(response(0x1021, "7E02"));
      tester.send(request(0xE400, "1001"));
      assertThat(tester.receive()).isEqualTo(ack(0xE400));
      assertThat(tester.receive()).isEqualTo(response(0x1010, "5001"));
      tester.send(request(0x1020, "1001"));
      assertThat(tester.receive()).isEqualTo(ack(0x1020));
      assertThat(tester.receive()).isEqualTo(response(0x1020, "5001"));
    }
    assertThat(calls).hasValue(3);
  }

  @Test
  void aHangingCallbackDelaysOnlyTheEcuThatIsAsked() throws IOException {
    bms.stub("3E 00").answers("7E 01");
    eps.stub("3E 00").answers("7E 02");
    server.callBack(
        (request, peer) -> {
          if (request.targetAddress().equals(bms.address())) {
            Gateways.await(release);
          }
          return Optional.empty();
        });
    try (RawTester tester = RawTester.activated(server)) {
      tester.send(request(0x1020, "3E00") + request(0x1021, "3E00"));
      assertThat(tester.receive()).isEqualTo(ack(0x1020));
      assertThat(tester.receive()).isEqualTo(ack(0x1021));
      assertThat(tester.receive()).isEqualTo(response(0x1021, "7E02"));
      release.countDown();
      assertThat(tester.receive()).isEqualTo(response(0x1020, "7E01"));
    }
  }

  @Test
  void theJournalSaysWhoGotARequestAndWhatAnswered() throws IOException {
    eps.stub("3E 00").answers("7E 02");
    try (RawTester tester = RawTester.activated(server)) {
      tester.send(request(0xE400, "3E00"));
      assertThat(tester.receive()).isEqualTo(ack(0xE400));
      assertThat(tester.receive()).isEqualTo(response(0x1021, "7E02"));
      Match match = server.journal().requests().get(0).match().orElseThrow();
      assertThat(match.matched()).isTrue();
      assertThat(match.recipients())
          .containsExactly(server.logicalAddress(), bms.address(), eps.address());
      assertThat(match)
          .hasToString(
              "0x1010: no stub; 0x1020: no stub; "
                  + "0x1021: stub 1 of \"EPS\": \"3E 00\" -> 7E 02");
    }
  }
}
