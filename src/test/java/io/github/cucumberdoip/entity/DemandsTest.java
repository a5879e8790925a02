package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.saboteur.Occurrence;
import io.github.cucumberdoip.uds.Nrc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandsTest {
  private static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);
  private static final LogicalAddress OTHER = LogicalAddress.of(0x0E81);
  private static final Nrc BUSY = Nrc.parse("0x21");
  private static final Nrc CONDITIONS = Nrc.parse("0x22");

  private final Demands demands = new Demands();

  private List<String> nrcs(int connection, LogicalAddress tester, int count) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      codes.add(demands.nrc(connection, tester).map(taken -> taken.code().toString()).orElse("-"));
    }
    return codes;
  }

  @Test
  void nothingIsDemandedAtFirst() {
    assertThat(demands.nrc(1, TESTER)).isEmpty();
    assertThat(demands.diagnosticNack(1, TESTER)).isEmpty();
    assertThat(demands.activation(1, TESTER)).isEmpty();
    assertThat(demands.headerNack(1, () -> Optional.of(TESTER))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "once, x - - -",
    "2 times, x x - -",
    "always, x x x x",
    "from the 3rd, - - x x",
    "only the 2nd, - x - -"
  })
  void isMetAsOftenAsItSays(String occurrence, String taken) {
    demands.rejectRequests(BUSY, Terms.of(Occurrence.parse(occurrence)));
    assertThat(String.join(" ", nrcs(1, TESTER, 4)).replace(BUSY.toString(), "x")).isEqualTo(taken);
  }

  @Test
  void countsForItsTesterAndItsConnectionOnly() {
    demands.rejectRequests(BUSY, Terms.of(Occurrence.only(2)).forTester(TESTER));
    demands.rejectRequests(CONDITIONS, Terms.of(Occurrence.ALWAYS).onConnection(2));
    assertThat(nrcs(1, OTHER, 2)).containsExactly("-", "-");
    assertThat(nrcs(1, TESTER, 3)).containsExactly("-", BUSY.toString(), "-");
    assertThat(nrcs(2, OTHER, 1)).containsExactly(CONDITIONS.toString());
  }

  @Test
  void anEarlierDemandHidesWhatItTakesFromLaterOnes() {
    demands.rejectRequests(BUSY, Terms.of(Occurrence.only(2)));
    demands.rejectRequests(CONDITIONS, Terms.of(Occurrence.times(2)));
    assertThat(nrcs(1, TESTER, 4))
        .containsExactly(CONDITIONS.toString(), BUSY.toString(), CONDITIONS.toString(), "-");
  }

  @Test
  void eachKindHasDemandsOfItsOwn() {
    demands.refuseMessages(HeaderNackCode.OUT_OF_MEMORY, 1);
    demands.refuseRequests(DiagnosticNackCode.OUT_OF_MEMORY, 1);
    demands.answerActivations(RoutingActivationCode.TLS_REQUIRED, Terms.ALWAYS.thenKeeping());
    assertThat(demands.nrc(1, TESTER)).isEmpty();
    assertThat(demands.headerNack(0, Optional::empty).orElseThrow().code())
        .isEqualTo(HeaderNackCode.OUT_OF_MEMORY);
    assertThat(demands.diagnosticNack(1, TESTER).orElseThrow().ending())
        .isEqualTo(Ending.AS_THE_CODE_HAS_IT);
    assertThat(demands.activation(1, TESTER).orElseThrow())
        .isEqualTo(
            new Demanded<>(
                RoutingActivationCode.TLS_REQUIRED,
                Ending.KEEPS,
                "routing activation code "
                    + RoutingActivationCode.TLS_REQUIRED
                    + " on demand (1st time)"));
  }

  @Test
  void aTesterThatNobodyKnowsIsNotMeant() {
    demands.refuseMessages(HeaderNackCode.OUT_OF_MEMORY, Terms.ALWAYS.forTester(TESTER));
    assertThat(demands.headerNack(1, Optional::empty)).isEmpty();
    assertThat(demands.headerNack(1, () -> Optional.of(TESTER))).isPresent();
  }

  @Test
  void canBeTakenBack() {
    demands.rejectRequests(BUSY, Terms.ALWAYS.thenClosing());
    assertThat(demands.nrc(1, TESTER).orElseThrow().ending()).isEqualTo(Ending.CLOSES);
    demands.clear();
    assertThat(demands.nrc(1, TESTER)).isEmpty();
  }

  @Test
  void aCountIsOneOrMore() {
    assertThatThrownBy(() -> demands.refuseMessages(HeaderNackCode.OUT_OF_MEMORY, 0))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> demands.refuseRequests(DiagnosticNackCode.OUT_OF_MEMORY, -1))
        .isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'', AS_THE_CODE_HAS_IT",
    "' and keeps the connection', KEEPS",
    "' and closes the connection', CLOSES",
    "'closes the connection', CLOSES"
  })
  void endingsAreRead(String text, Ending ending) {
    assertThat(Ending.parse(text)).isEqualTo(ending);
  }
}
