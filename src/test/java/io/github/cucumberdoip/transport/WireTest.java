package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.saboteur.Fault;
import io.github.cucumberdoip.saboteur.Saboteur;
import io.github.cucumberdoip.saboteur.WireStep;
import io.github.cucumberdoip.saboteur.WireStep.Drip;
import io.github.cucumberdoip.saboteur.WireStep.Note;
import io.github.cucumberdoip.saboteur.WireStep.Stall;
import io.github.cucumberdoip.saboteur.WireStep.Wait;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The steps of faults in time, without a socket. */
@Timeout(60)
class WireTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final WireStep A = new Note("a");
  private static final WireStep B = new Note("b");
  private static final WireStep C = new Note("c");

  private final EcuClock clock = new EcuClock();
  private final Timers timers = new Timers(new Threads("wire-test"), clock, failure -> {});
  private final Saboteur saboteur = new Saboteur();
  private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();
  private final AtomicInteger free = new AtomicInteger();
  private final Wire wire = new Wire(timers, saboteur, this::execute, free::incrementAndGet);

  private void execute(WireStep step) {
    if (step instanceof Note note) {
      done.add(note.text());
    } else if (step.length() > 0) {
      done.add(step.bytes().toString());
    }
  }

  @BeforeEach
  void somethingIsInForce() {
    saboteur.inject(Fault.of("reset", "accept"));
  }

  @AfterEach
  void close() {
    timers.close();
  }

  private void awaitDone(String... expected) {
    await().atMost(SOON).until(() -> done.size() >= expected.length);
    assertThat(done).containsExactly(expected);
  }

  @Test
  void whatTakesNoTimeIsDoneBeforeItReturns() {
    wire.run(List.of(A, B));
    assertThat(done).containsExactly("a", "b");
    assertThat(wire.isOpen()).isTrue();
    assertThat(free).hasValue(1);
  }

  @Test
  void timesGoByTheClockOfTheEcu() {
    clock.takeOver();
    wire.run(List.of(A, new Wait(Duration.ofMinutes(2)), B));
    clock.advance(Duration.ofSeconds(119));
    assertThat(done).containsExactly("a");
    clock.advance(Duration.ofSeconds(1));
    awaitDone("a", "b");
  }

  @Test
  void dropsThatAreDueAtOneStepOfTheClockAllCome() {
    clock.takeOver();
    wire.run(List.of(new Drip(Bytes.parse("0102030405"), 1, Duration.ofMillis(10)), C));
    awaitDone("01");
    clock.advance(Duration.ofMillis(25));
    awaitDone("01", "02", "03");
    clock.advance(Duration.ofSeconds(1));
    awaitDone("01", "02", "03", "04", "05", "c");
  }

  @Test
  void whatComesMeanwhileWaitsAndKeepsItsOrder() {
    clock.takeOver();
    wire.run(List.of(new Wait(Duration.ofMillis(10)), A));
    wire.run(List.of(B));
    AtomicInteger later = new AtomicInteger();
    assertThat(wire.passes(later::incrementAndGet)).isFalse();
    assertThat(done).isEmpty();
    clock.advance(Duration.ofMillis(10));
    awaitDone("a", "b");
    await().atMost(SOON).until(() -> later.get() == 1);
    assertThat(wire.passes(later::incrementAndGet)).isTrue();
    assertThat(later).hasValue(1);
  }

  @Test
  void aStallEndsWhenTheFaultsAreTakenBack() {
    wire.run(List.of(A, new Stall(), B, new Stall(), C));
    assertThat(done).containsExactly("a");
    saboteur.clear();
    awaitDone("a", "b", "c");
    await().atMost(SOON).until(wire::isOpen);
  }

  @Test
  void nothingWaitsForFaultsThatWereTakenBackMeanwhile() {
    saboteur.clear();
    wire.run(List.of(new Stall(), A, new Wait(Duration.ofHours(1)), B));
    assertThat(done).containsExactly("a", "b");
    assertThat(wire.isOpen()).isTrue();
  }

  @Test
  void nothingWaitsOnceItIsClosed() {
    wire.run(List.of(new Stall(), A));
    wire.close();
    assertThat(done).containsExactly("a");
    wire.run(List.of(new Wait(Duration.ofHours(1)), B));
    assertThat(done).containsExactly("a", "b");
    wire.awaitFree();
  }

  @Test
  void aThreadCanWaitForTheEndOfAllSteps() {
    wire.run(List.of(new Wait(Duration.ofMillis(20)), A));
    wire.awaitFree();
    assertThat(done).containsExactly("a");
  }
}
