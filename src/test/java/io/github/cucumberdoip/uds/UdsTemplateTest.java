package io.github.cucumberdoip.uds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UdsTemplateTest {
  private static final Bytes REQUEST = Bytes.parse("2E F1 90 57 41");

  @ParameterizedTest
  @CsvSource({
    "6E [1..2], 6E F1 90",
    "6E[1..2]01, 6E F1 90 01",
    "7F [0] 33, 7F 2E 33",
    "6E [ 1 .. 2 ] [4], 6E F1 90 41",
    "[1..], F1 90 57 41",
    "6E [3..9], 6E 57 41",
    "6E [5], 6E",
    "6E [5..] 00, 6E 00",
    "0x6E 0xF190, 6E F1 90",
    "6e f1 90, 6E F1 90"
  })
  void echoesTakeTheBytesThatTheRequestHas(String template, String response) {
    assertThat(UdsTemplate.parse(template).render(REQUEST)).hasToString(response);
  }

  @Test
  void aConstantTemplateGivesTheSameObject() {
    UdsTemplate template = UdsTemplate.parse("62 F1 # DID\n 90");

    assertThat(template.isConstant()).isTrue();
    assertThat(template.render(REQUEST)).isSameAs(template.render(Bytes.EMPTY));
    assertThat(template).isEqualTo(UdsTemplate.of(Bytes.parse("62 F1 90")));
    assertThat(UdsTemplate.parse("62 [1]").isConstant()).isFalse();
    assertThat(UdsTemplate.parse("[1]").isConstant()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"62 F1 90", "62 [1..2] 57", "[0]", "[3..] [1]"})
  void theNormalFormReadsBackAsTheSame(String text) {
    UdsTemplate template = UdsTemplate.parse(text);

    assertThat(template).hasToString(text);
    assertThat(UdsTemplate.parse(text)).isEqualTo(template).hasSameHashCodeAs(template);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "62 F19 | \"F19\" has an odd number of hex digits",
        "62 G1 | \"G1\" has a character that is not a hex digit",
        "62 ?? | \"??\" has a character that is not a hex digit",
        "62 [x] | \"[x]\" is no echo: write [2], [1..2] or [3..]",
        "62 [-1] | \"[-1]\" is no echo",
        "62 [1 | \"[1\" is no echo",
        "62 [9999999999] | is no echo",
        "62 [..2] | \"[..2]\" is no echo",
        "62 [3..1] | the range [3..1] runs backwards",
        "62 0x | \"0x\" has a character that is not a hex digit"
      })
  void whatIsNoTemplateIsRefusedWithThePartToMend(String text, String mend) {
    assertThatThrownBy(() -> UdsTemplate.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a UDS response: \"" + text + "\"")
        .hasMessageContaining(mend);
  }

  @Test
  void anEmptyTemplateIsRefusedInFavourOfSilence() {
    assertThatThrownBy(() -> UdsTemplate.parse(" # nothing"))
        .hasMessageContaining("ask for silence");
  }

  @Test
  void aLongRunOfDigitsIsRead() {
    assertThat(UdsTemplate.parse("AB".repeat(500_000)).render(REQUEST).length()).isEqualTo(500_000);
  }
}
