package io.github.cucumberdoip.saboteur;

import static io.github.cucumberdoip.saboteur.Occasions.TESTER;
import static io.github.cucumberdoip.saboteur.Occasions.activated;
import static io.github.cucumberdoip.saboteur.Occasions.response;
import static io.github.cucumberdoip.saboteur.Occasions.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SaboteurTest {
  private static final Effect RESET = Effect.parse("reset");
  private static final LogicalAddress OTHER = LogicalAddress.of(0x0E81);

  private final Saboteur saboteur = new Saboteur();

  private void respond(int connection) {
    saboteur.line().plan(sending(response(), connection, 1));
  }

  @Test
  void withoutAFaultItIsIdle() {
    assertThat(saboteur.isIdle()).isTrue();
    saboteur.inject(Fault.of("reset", "accept"));
    assertThat(saboteur.isIdle()).isFalse();
    assertThat(saboteur.faults()).containsExactly(Fault.of("reset", "accept"));
    saboteur.clear();
    assertThat(saboteur.isIdle()).isTrue();
  }

  @Test
  void countsWhatStruckAlsoWhenItWasTakenBack() {
    saboteur.inject(Fault.of("reset", "before response").occurring(Occurrence.times(2)));
    saboteur.inject(Fault.of("reset", "after response").once());
    saboteur.inject(Fault.of("close", "accept"));
    for (int i = 0; i < 3; i++) {
      respond(1);
    }
    assertThat(saboteur.injected(RESET)).isEqualTo(3);
    saboteur.clear();
    respond(1);
    assertThat(saboteur.injected(RESET)).isEqualTo(3);
    assertThat(saboteur.injected(Effect.parse("close"))).isZero();
  }

  @Test
  void aTesterIsKnownByTheMessageElseByItsRegistration() {
    saboteur.inject(Fault.of("reset", "in the header").forTester(TESTER));
    Line line = saboteur.line();
    line.plan(sending(activated()));
    assertThat(saboteur.injected(RESET)).isEqualTo(1);
    AliveCheckRequest check = new AliveCheckRequest();
    line.plan(alive(check, Optional.of(OTHER)));
    line.plan(alive(check, Optional.empty()));
    assertThat(saboteur.injected(RESET)).isEqualTo(1);
    line.plan(alive(check, Optional.of(TESTER)));
    assertThat(saboteur.injected(RESET)).isEqualTo(2);
  }

  private static Occasion alive(AliveCheckRequest check, Optional<LogicalAddress> registered) {
    return new Occasion(
        Occasion.Kind.MESSAGE, 1, 1, 2, check, Occasions.bytes(check), () -> registered);
  }

  @Test
  void aConnectionIsKnownByItsNumberAndCountsForItself() {
    saboteur.inject(
        Fault.of("reset", "before response").onConnection(2).occurring(Occurrence.only(2)));
    respond(1);
    respond(2);
    respond(1);
    assertThat(saboteur.injected(RESET)).isZero();
    respond(2);
    assertThat(saboteur.injected(RESET)).isEqualTo(1);
  }

  @Test
  void aFaultThatNeverStrikesTellsItsSeedAllTheSame() {
    Occurrence rare = Occurrence.probability(0.000001, 7);
    saboteur.inject(Fault.of("reset", "before response").occurring(rare));
    Line line = saboteur.line();
    assertThat(line.plan(sending(response())))
        .contains(
            new WireStep.Note(
                "fault \"reset\" at before response is in force with probability 0.000001 % and"
                    + " seed 7"));
    assertThat(line.plan(sending(response()))).noneMatch(WireStep.Note.class::isInstance);
  }

  @Test
  void aDrawTellsItsSeedAndStrikesAgainWhereItStruck() {
    List<String> notes = notes();
    assertThat(notes).isEqualTo(notes()).hasSizeBetween(20, 80);
    assertThat(notes.get(notes.size() - 1))
        .startsWith("fault \"reset\" at before response (")
        .endsWith(" time, with probability 50 % and seed 7)");
  }

  private static List<String> notes() {
    Saboteur fresh = new Saboteur();
    fresh.inject(Fault.of("reset", "before response").occurring(Occurrence.probability(50, 7)));
    List<String> notes = new ArrayList<>();
    Line line = fresh.line();
    for (int i = 0; i < 100; i++) {
      line.plan(sending(response())).stream()
          .filter(WireStep.Note.class::isInstance)
          .map(note -> ((WireStep.Note) note).text())
          .filter(text -> text.startsWith("fault"))
          .forEach(notes::add);
    }
    return notes;
  }

  @Test
  void tellsThoseWhomAFaultHoldsUpThatItIsTakenBack() {
    AtomicInteger told = new AtomicInteger();
    Runnable release = told::incrementAndGet;
    saboteur.whileHeld(release);
    saboteur.clear();
    assertThat(told).hasValue(1);
    saboteur.noLongerHeld(release);
    saboteur.clear();
    assertThat(told).hasValue(1);
  }

  @Test
  void aTesterCannotBeKnownBeforeItHasTold() {
    for (String moment : List.of("accept", "TLS handshake")) {
      Fault fault = Fault.of("reset", moment);
      assertThatThrownBy(() -> fault.forTester(TESTER))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("name the connection");
      assertThat(fault.onConnection(2).scope()).isEqualTo(Scope.of(2));
    }
  }

  @Test
  void aConnectionHasANumberOfItsOwn() {
    assertThatThrownBy(() -> Scope.of(-1)).isInstanceOf(InvalidValueException.class);
  }
}
