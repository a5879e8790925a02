package io.github.cucumberdoip.saboteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrenceTest {
  /** Which of the first times it happens. */
  private static List<Integer> happens(Occurrence occurrence, int times) {
    Counter counter = new Counter(occurrence);
    List<Integer> struck = new ArrayList<>();
    for (int i = 1; i <= times; i++) {
      if (counter.count()) {
        struck.add(i);
      }
    }
    assertThat(counter.happened()).isEqualTo(struck.size());
    return struck;
  }

  @ParameterizedTest
  @CsvSource({
    "once, 1",
    "always, 1 2 3 4 5",
    "3 times, 1 2 3",
    "1 time, 1",
    "twice, 1 2",
    "from the 4th, 4 5",
    "from the 4th on, 4 5",
    "only the 2nd, 2",
    "  Only  The 2nd, 2"
  })
  void happensAsItIsWritten(String written, String struck) {
    List<Integer> expected = List.of(struck.split(" ")).stream().map(Integer::valueOf).toList();
    assertThat(happens(Occurrence.parse(written), 5)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "once",
        "always",
        "3 times",
        "from the 4th",
        "only the 2nd",
        "only the 3rd",
        "only the 11th",
        "only the 21st",
        "with probability 20 % and seed 7",
        "with probability 0.5 % and seed -3"
      })
  void printsAsItIsWritten(String written) {
    assertThat(Occurrence.parse(written)).hasToString(written);
  }

  @Test
  void equalSeedsGiveEqualDraws() {
    Occurrence first = Occurrence.parse("with probability 20 %");
    assertThat(first.toString()).startsWith("with probability 20 % and seed ");
    Occurrence again = Occurrence.parse(first.toString());
    assertThat(happens(again, 500)).isEqualTo(happens(first, 500));
  }

  @Test
  void aProbabilityIsOfTheTimes() {
    assertThat(happens(Occurrence.probability(20, 7), 10_000)).hasSizeBetween(1800, 2200);
    assertThat(happens(Occurrence.probability(100, 7), 100)).hasSize(100);
    assertThat(happens(Occurrence.probability(20, 7), 100))
        .isNotEqualTo(happens(Occurrence.probability(20, 8), 100));
  }

  @Test
  void isOverBehindItsLastTime() {
    Counter counter = new Counter(Occurrence.only(2));
    counter.count();
    assertThat(counter.isOver()).isFalse();
    counter.count();
    assertThat(counter.isOver()).isTrue();
    assertThat(counter).hasToString("2nd time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "onec",
        "0 times",
        "from the 0th",
        "only the second",
        "with probability 101 %",
        "",
        "-1 times",
        "with probability 0 %",
        "9999999999 times"
      })
  void refusesWhatIsNone(String written) {
    assertThatThrownBy(() -> Occurrence.parse(written))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageMatching("(?s)not (an?|the) .*")
        .hasMessageContaining("\n  to mend:  ");
  }

  @Test
  void refusesNumbersOfNoTime() {
    assertThatThrownBy(() -> Occurrence.times(0)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Occurrence.from(0)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Occurrence.only(-1)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Occurrence(3, 2, 100, OptionalLong.empty()))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Occurrence.probability(Double.NaN, 1))
        .isInstanceOf(InvalidValueException.class);
  }
}
