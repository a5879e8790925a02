package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepListsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a, b and c",
        "a,b,c",
        "a, b, and c",
        "a and b and c",
        " a ,  b, \"c\" ",
        "a, b, a, c"
      })
  void readsItemsBetweenCommasAndAnd(String text) {
    assertThat(StepLists.set(text, item -> item)).containsExactly("a", "b", "c");
  }

  @Test
  void keepsBlanksAndTheLettersOfAndWithinItems() {
    assertThat(StepLists.set("central security and handover", item -> item))
        .containsExactly("central security", "handover");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "0x0E80,,0x0E81", "0x0E80 and", "0x0E80,"})
  void refusesItemsThatAreMissing(String text) {
    assertThatThrownBy(() -> StepLists.set(text, LogicalAddress::parse))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("not a logical address");
  }
}
