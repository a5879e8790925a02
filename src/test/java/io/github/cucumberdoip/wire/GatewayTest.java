package io.github.cucumberdoip.wire;

import static io.github.cucumberdoip.wire.Gateways.ack;
import static io.github.cucumberdoip.wire.Gateways.request;
import static io.github.cucumberdoip.wire.Gateways.response;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.GatewayEcu;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.message.LogicalAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** ECUs behind a gateway are served in parallel, also if one of them hangs. */
@Tag("sockets")
@Timeout(60)
class GatewayTest {
  private static final LogicalAddress GROUP = LogicalAddress.of(0xE400);

  private final DoipServer server = Ecus.started();
  private final GatewayEcu bms = server.gateway().add("BMS", LogicalAddress.of(0x1020));
  private final GatewayEcu eps = server.gateway().add("EPS", LogicalAddress.of(0x1021));
  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch entered = new CountDownLatch(1);

  @BeforeEach
  void group() {
    server.gateway().group(GROUP, List.of(server.logicalAddress(), bms.address(), eps.address()));
  }

  @AfterEach
  void stop() {
    release.countDown();
    server.close();
  }

  private Reply hanging(String bytes) {
    return Reply.computedBy(
        request -> {
          entered.countDown();
          Gateways.await(release);
          return Reply.bytes(bytes);
        });
  }

  @Test
  void instantAnswersOfAGroupComeInTheOrderOfDeclaration() throws IOException {
    eps.stub("3E 00").answers("7E 02");
    bms.stub("3E 00").answers("7E 01");
    server.stub("3E 00").answers("7E 00");
    try (RawTester tester = RawTester.activated(server)) {
      for (int i = 0; i < 200; i++) {
        tester.send(request(0xE400, "3E00"));
        assertThat(tester.receive()).isEqualTo(ack(0xE400));
        assertThat(tester.receive()).isEqualTo(response(0x1010, "7E00"));
        assertThat(tester.receive()).isEqualTo(response(0x1020, "7E01"));
        assertThat(tester.receive()).isEqualTo(response(0x1021, "7E02"));
      }
    }
  }

  @Test
  void aHangingMemberDelaysNeitherTheOthersNorOtherRequests() throws IOException {
    server.stub("3E 00").answers("7E 00");
    bms.stub("3E 00").answers(hanging("7E 01"));
    eps.stub("3E 00").answers("7E 02");
    try (RawTester tester = RawTester.activated(server)) {
      tester.send(request(0xE400, "3E00") + request(0x1010, "3E00") + request(0x1021, "3E00"));
      assertThat(tester.receive()).isEqualTo(ack(0xE400));
      assertThat(tester.receive()).isEqualTo(response(0x1010, "7E00"));
      assertThat(tester.receive()).isEqualTo(response(0x1021, "7E02"));
      assertThat(tester.receive()).isEqualTo(ack(0x1010));
      assertThat(tester.receive()).isEqualTo(response(0x1010, "7E00"));
      assertThat(tester.receive()).isEqualTo(ack(0x1021));
      assertThat(tester.receive()).isEqualTo(response(0x1021, "7E02"));
      release.countDown();
      assertThat(tester.receive()).isEqualTo(response(0x1020, "7E01"));
    }
  }

  @Test
  void theEntitysOwnEcuMayHangToo() throws IOException {
    server.stub("3E 00").answers(hanging("7E 00"));
    bms.stub("3E 00").answers("7E 01");
    try (RawTester tester = RawTester.activated(server)) {
      tester.send(request(0x1010, "3E00") + request(0x1020, "3E00"));
      assertThat(tester.receive()).isEqualTo(ack(0x1010));
      assertThat(tester.receive()).isEqualTo(ack(0x1020));
      assertThat(tester.receive()).isEqualTo(response(0x1020, "7E01"));
      release.countDown();
      assertThat(tester.receive()).isEqualTo(response(0x1010, "7E00"));
    }
  }

  @Test
  void otherConnectionsToTheSameEcuAreServed() throws Exception {
    bms.stub("3E 00").times(1).answers(hanging("7E 01"));
    try (RawTester tester = RawTester.activated(server);
        RawTester other = RawTester.connect(server)) {
      bms.stub("10 01").answers("50 01");
      tester.send(request(0x1020, "3E00"));
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
      other.send("02FD 0005 00000007 0E81 00 00000000");
      other.receive();
      other.send("02FD 8001 00000006 0E81 1020 1001");
      assertThat(other.receive()).isEqualTo("02FD 8002 00000005 10200E8100");
      assertThat(other.receive()).isEqualTo("02FD 8001 00000006 10200E815001");
    }
  }

  @Test
  void requestsOfAConnectionToOneEcuKeepTheirOrder() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    bms.stub("22 ...").answers("62 [1..2]");
    bms.stub("22 F1 90")
        .answers(
            Reply.computedBy(
                request -> {
                  Gateways.await(release);
                  return Reply.bytes("62 F1 90 0" + calls.getAndIncrement());
                }));
    try (RawTester tester = RawTester.activated(server)) {
      tester.send(
          request(0x1020, "22F190")
              + request(0x1020, "22F191")
              + request(0x1020, "22F190")
              + request(0x1020, "22F192"));
      for (int i = 0; i < 4; i++) {
        assertThat(tester.receive()).isEqualTo(ack(0x1020));
      }
      release.countDown();
      assertThat(tester.receive()).isEqualTo(response(0x1020, "62F19000"));
      assertThat(tester.receive()).isEqualTo(response(0x1020, "62F191"));
      assertThat(tester.receive()).isEqualTo(response(0x1020, "62F19001"));
      assertThat(tester.receive()).isEqualTo(response(0x1020, "62F192"));
    }
  }

  @Test
  void aReadyAnswerDoesNotOvertakeOneThatWasWorkedOut() throws IOException {
    bms.stub("22 F1 90").answers(Reply.computedBy(request -> Reply.bytes("62 F1 90")));
    bms.stub("22 F1 91").answers("62 F1 91");
    int pairs = 100;
    try (RawTester tester = RawTester.activated(server)) {
      for (int round = 0; round < 50; round++) {
        tester.send((request(0x1020, "22F190") + request(0x1020, "22F191")).repeat(pairs));
        List<String> responses = new ArrayList<>();
        for (int i = 0; i < 4 * pairs; i++) {
          String message = tester.receive();
          if (!message.equals(ack(0x1020))) {
            responses.add(message);
          }
        }
        assertThat(responses).hasSize(2 * pairs);
        for (int i = 0; i < 2 * pairs; i++) {
          assertThat(responses.get(i))
              .as("response %d", i)
              .isEqualTo(response(0x1020, i % 2 == 0 ? "62F190" : "62F191"));
        }
      }
    }
  }

  @Test
  void whatWaitsForAHangingEcuIsBounded() throws IOException {
    bms.stub("3E 00").answers(hanging("7E 01"));
    server.stub("3E 00").answers("7E 00");
    try (RawTester tester = RawTester.activated(server)) {
      int sent = 1100;
      tester.send(request(0x1020, "3E00").repeat(sent));
      int acks = 0;
      List<String> others = new ArrayList<>();
      for (int i = 0; i < sent; i++) {
        String message = tester.receive();
        if (message.equals(ack(0x1020))) {
          acks++;
        } else {
          others.add(message);
        }
      }
      assertThat(acks).isBetween(1000, 1040);
      assertThat(others).hasSize(sent - acks).containsOnly("02FD 8003 00000005 10200E8005");
      release.countDown();
      for (int i = 0; i < acks; i++) {
        assertThat(tester.receive()).isEqualTo(response(0x1020, "7E01"));
      }
    }
  }

  @Test
  void responsePendingAndDelaysOfMembersRunBesideEachOther() throws IOException {
    server.clock().takeOver();
    Duration interval = Duration.ofMillis(30);
    bms.stub("3E 00").answers(Reply.bytes("7E 01").afterResponsePending(1, interval));
    eps.stub("3E 00").answers(Reply.bytes("7E 02").after(Duration.ofMillis(1)));
    try (RawTester tester = RawTester.activated(server)) {
      tester.send(request(0xE400, "3E00"));
      assertThat(tester.receive()).isEqualTo(ack(0xE400));
      assertThat(tester.receive()).isEqualTo(response(0x1020, "7F3E78"));
      server.clock().advance(Duration.ofMillis(1));
      assertThat(tester.receive()).isEqualTo(response(0x1021, "7E02"));
      server.clock().advance(Duration.ofMillis(29));
      assertThat(tester.receive()).isEqualTo(response(0x1020, "7E01"));
    }
  }

  @Test
  void changesHoldFromTheNextRequestOn() throws IOException {
    bms.stub("3E 00").answers("7E 01");
    try (RawTester tester = RawTester.activated(server)) {
      bms.offline();
      assertThat(tester.send(request(0x1020, "3E00")).receive())
          .isEqualTo("02FD 8003 00000005 10200E8006");
      bms.online();
      assertThat(tester.send(request(0x1020, "3E00")).receive()).isEqualTo(ack(0x1020));
      assertThat(tester.receive()).isEqualTo(response(0x1020, "7E01"));
      bms.onlyFor(Set.of(LogicalAddress.of(0x0E81)));
      assertThat(tester.send(request(0x1020, "3E00")).receive())
          .isEqualTo("02FD 8003 00000005 10200E8006");
      server.gateway().add("new", LogicalAddress.of(0x1022)).stub("3E 00").answers("7E 03");
      assertThat(tester.send(request(0x1022, "3E00")).receive()).isEqualTo(ack(0x1022));
      assertThat(tester.receive()).isEqualTo(response(0x1022, "7E03"));
    }
  }

  @Test
  void furtherTargetsOfTheEntityAreServedByItsOwnEcu() throws IOException {
    server.settings(
        s -> s.furtherTargets(Set.of(LogicalAddress.of(0x1030), LogicalAddress.of(0xE500))));
    server.stub("3E 00").answers("7E 00");
    try (RawTester tester = RawTester.activated(server)) {
      assertThat(tester.send(request(0x1030, "3E00")).receive()).isEqualTo(ack(0x1030));
      assertThat(tester.receive()).isEqualTo(response(0x1030, "7E00"));
      assertThat(tester.send(request(0xE500, "3E00")).receive()).isEqualTo(ack(0xE500));
      assertThat(tester.receive()).isEqualTo(response(0x1010, "7E00"));
    }
  }

  @Test
  void aStopWhileAMemberHangsInterruptsIt() throws Exception {
    bms.stub("3E 00").answers(hanging("7E 01"));
    try (RawTester tester = RawTester.activated(server)) {
      tester.send(request(0xE400, "3E00"));
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
      server.stop();
      server.start();
    }
    assertThat(server.isRunning()).isTrue();
  }
}
