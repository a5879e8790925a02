package io.github.cucumberdoip.wire;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.GatewayEcu;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.entity.EntityTimers;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.transport.FixtureException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The gateway 0x1010 that is fuzzed: the ECUs 0x1020 and 0x1021 behind it, a group of all three,
 * answers of all kinds, 6 sockets, times that pass soon.
 */
final class FuzzedEcu {
  private static final int SOCKETS = 6;
  private static final long JOURNAL = 32L << 20;
  private static final EntityTimers SHORT =
      new EntityTimers(Duration.ofMillis(200), Duration.ofMillis(500), Duration.ofMillis(50));

  private static final RawMessage UNASKED = new RawMessage(new PayloadType(0xF000), Bytes.of(0x42));

  private final DoipServer server =
      Ecus.builder()
          .journalBytes(JOURNAL)
          .settings(s -> s.maxOpenSockets(SOCKETS).maxDataSize(1 << 16).timers(SHORT))
          .build();
  private final GatewayEcu first = server.gateway().add("first", LogicalAddress.of(0x1020));
  private final GatewayEcu second = server.gateway().add("second", LogicalAddress.of(0x1021));

  FuzzedEcu() {
    server.stub("22 F1 90").answers("62 F1 90 57 41");
    server.stub("22 F1 91").answers(Reply.bytes("62 F1 91 01").after(Duration.ofMillis(2)));
    server.stub("19 FF").answers(Reply.bytes(Bytes.of(0x59).plus(Bytes.wrap(new byte[1 << 16]))));
    server
        .stub("10 ...")
        .answers(Reply.bytes("50 01").afterResponsePending(3, Duration.ofMillis(1)));
    first.stub("22 F1 90").answers("62 F1 90 57 42");
    second.stub("3E 00").answers(Reply.bytes("7E 00").after(Duration.ofMillis(1)));
    server
        .gateway()
        .group(
            LogicalAddress.of(0xE400),
            List.of(server.logicalAddress(), first.address(), second.address()));
    server.messages().stub(new PayloadType(0xF000)).then(UNASKED).register();
  }

  DoipServer server() {
    return server;
  }

  /** Meanwhile somebody asks the server for this and that, as scenarios do. */
  long change(Random random, BooleanSupplier goOn) throws InterruptedException {
    long count = 0;
    CountDownLatch never = new CountDownLatch(1);
    while (goOn.getAsBoolean()) {
      switch (random.nextInt(12)) {
        case 0 -> server.checkAlive();
        case 1 -> server.settings(s -> s.maxOpenSockets(1 + random.nextInt(SOCKETS)));
        case 2 -> server.openConnections();
        case 3 -> server.settings(s -> s.protocolVersion(2 + random.nextInt(2)));
        case 4 -> first.offline();
        case 5 -> first.online();
        case 6 -> second.maxRequestSize(1 + random.nextInt(100));
        case 7 -> sendUnasked();
        default -> server.settings(s -> s.maxOpenSockets(SOCKETS));
      }
      count++;
      never.await(20, TimeUnit.MILLISECONDS);
    }
    return count;
  }

  private void sendUnasked() {
    try {
      server.outgoing().toAll().send(UNASKED);
    } catch (FixtureException nobodyThereAnyMore) {
      // testers come and go
    }
  }

  /** The times of the standard, so that a tester can take its time. */
  void calmDown() {
    server.settings(
        s -> s.maxOpenSockets(SOCKETS).protocolVersion(2).timers(EntityTimers.STANDARD));
  }
}
