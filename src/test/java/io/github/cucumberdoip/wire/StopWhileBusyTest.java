package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.transport.FixtureException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stop is bounded, whatever goes on. */
@Tag("sockets")
@Timeout(60)
class StopWhileBusyTest {
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch leave = new CountDownLatch(1);

  @Test
  void halfAMessageIsNotWaitedFor() throws IOException {
    DoipServer server = Ecus.started();
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("02FD 8001 00100000 0E80 1010 36");
      server.stop();
      Settled.assertStopped(server);
      tester.assertClosed();
    }
  }

  @Test
  void aDelayedReplyIsNotWaitedFor() throws IOException {
    DoipServer server = Ecus.started();
    server.stub("...").answers(Reply.bytes("7E 00").after(Duration.ofHours(1)));
    try (RawTester tester = RawTester.activated(server)) {
      tester.ask("3E00").receive();
      server.stop();
      Settled.assertStopped(server);
      tester.assertClosed();
    }
  }

  @Test
  void aCallbackThatReturnsSoonIsLetFinish() throws Exception {
    DoipServer server = Ecus.started();
    CountDownLatch interrupted = new CountDownLatch(1);
    server.callBack(
        (request, peer) -> {
          entered.countDown();
          try {
            leave.await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
          return Optional.of(Reply.bytes("7E 00"));
        });
    try (RawTester tester = RawTester.activated(server)) {
      tester.ask("3E00").receive();
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
      FutureTask<Void> stop = new FutureTask<>(server::stop, null);
      new Thread(stop).start();
      tester.assertClosed();
      leave.countDown();
      stop.get();
      Settled.assertStopped(server);
      assertThat(server.journal().entries().toString()).contains("not sent, the connection is");
    }
  }

  @Test
  void aCallbackThatWaitsIsInterrupted() throws Exception {
    DoipServer server = Ecus.started();
    server.callBack(
        (request, peer) -> {
          entered.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Optional.empty();
        });
    try (RawTester tester = RawTester.activated(server)) {
      tester.ask("3E00").receive();
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
      server.stop();
      Settled.assertStopped(server);
    }
  }

  @Test
  void aCallbackThatNeverReturnsIsReportedAndDoesNotKeepThePort() throws Exception {
    DoipServer server = Ecus.started();
    server.callBack(
        (request, peer) -> {
          entered.countDown();
          while (leave.getCount() > 0) {
            Thread.onSpinWait();
            Thread.yield();
          }
          return Optional.empty();
        });
    try (RawTester tester = RawTester.activated(server)) {
      tester.ask("3E00").receive();
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
      assertThatThrownBy(server::stop)
          .isInstanceOf(FixtureException.class)
          .hasMessageStartingWith("the DoIP ECU did not stop within 5 s: a callback")
          .hasMessageContaining("doip-ecu-" + server.port() + "-connection-1")
          .hasMessageContaining("to mend:");
      server.start();
      RawTester.activated(server).close();
    } finally {
      leave.countDown();
      server.close();
    }
    Settled.assertStopped(server);
  }

  @Test
  void aCallbackMayAskTheServerAndStopIt() throws Exception {
    DoipServer server = Ecus.started();
    server.callBack(
        (request, peer) -> {
          server.settings(settings -> settings);
          server.stop();
          entered.countDown();
          return Optional.of(Reply.bytes("7E 00"));
        });
    try (RawTester tester = RawTester.activated(server)) {
      tester.ask("3E00").receive();
      tester.assertClosed();
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
      Settled.assertStopped(server);
    }
  }

  @Test
  void aStopInAnotherThreadDoesNotBlockACallbackThatAsksTheServer() throws Exception {
    DoipServer server = Ecus.started();
    server.callBack(
        (request, peer) -> {
          entered.countDown();
          try {
            leave.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Optional.of(Reply.bytes(server.isRunning() ? "7E 01" : "7E 00"));
        });
    try (RawTester tester = RawTester.activated(server)) {
      tester.ask("3E00").receive();
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
      FutureTask<Void> stop = new FutureTask<>(server::stop, null);
      new Thread(stop).start();
      tester.assertClosed();
      leave.countDown();
      stop.get();
      assertThat(server.journal().entries().toString()).contains("7E 00");
    }
  }

  @Test
  void anInterruptedStopStopsAllTheSameAndKeepsTheInterrupt()
      throws IOException, InterruptedException, ExecutionException {
    DoipServer server = Ecus.started();
    try (RawTester tester = RawTester.activated(server)) {
      FutureTask<Boolean> stop =
          new FutureTask<>(
              () -> {
                Thread.currentThread().interrupt();
                server.stop();
                return Thread.interrupted();
              });
      new Thread(stop).start();
      assertThat(stop.get()).isTrue();
      Settled.assertStopped(server);
      tester.assertClosed();
    }
  }
}
