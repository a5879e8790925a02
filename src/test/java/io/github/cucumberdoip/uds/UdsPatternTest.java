package io.github.cucumberdoip.uds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.UdsPattern.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UdsPatternTest {
  @ParameterizedTest
  @CsvSource({
    "22 F1 90, 22F190, true",
    "22 F1 90, 22F1, false",
    "22 F1 90, 22F19000, false",
    "22 F1 90, 22F191, false",
    "22 F1 ??, 22F1FF, true",
    "22 F1 ??, 22F1, false",
    "22F1??, 22F100, true",
    "22 F1 9?, 22F19F, true",
    "22 F1 9?, 22F1A0, false",
    "22 F1 ?0, 22F1A0, true",
    "22 F1 ?0, 22F1A1, false",
    "22 F1 90/F0, 22F19C, true",
    "22 F1 90/F0, 22F180, false",
    "22 F1 95/F0, 22F190, true",
    "22F190/0F..., 22F1A000, true",
    "22 ..., 22, true",
    "22 ..., 22F190, true",
    "22 ..., 2E, false",
    "22 ?? ..., 22, false",
    "22 ?? ..., 22F190, true",
    "..., 00, true"
  })
  void aRequestMatchesWhenEveryByteFits(String pattern, String request, boolean fits) {
    UdsPattern parsed = UdsPattern.parse(pattern);

    assertThat(parsed.matches(Bytes.parse(request))).isEqualTo(fits);
    assertThat(parsed.distance(Bytes.parse(request)) == 0).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "22 F1 90, EXACT, 22 F1 90, 3",
    "22 F1 90/FF, EXACT, 22 F1 90, 3",
    "22 F1 ..., PREFIX, 22 F1, 2",
    "..., PREFIX, '', 0",
    "22 F1 ??, MASKED, 22 F1, 3",
    "22 ?? 90 ..., MASKED, 22, 3",
    "2? F1 90, MASKED, '', 3"
  })
  void theKindTellsHowAPatternCanBeLookedUp(String text, Kind kind, String literal, int length) {
    UdsPattern pattern = UdsPattern.parse(text);

    assertThat(pattern.kind()).isEqualTo(kind);
    assertThat(pattern.literal()).hasToString(literal);
    assertThat(pattern.minimumLength()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "22f190, 22 F1 90",
    "0x22 0xF1 ..., 22 F1 ...",
    "22 95/F0 ?a/FF, ''",
    "22 95/F0, 22 9?",
    "22 95/0f, 22 ?5",
    "22 95/00 9?, 22 ?? 9?",
    "22 FF/81 90, 22 81/81 90",
    "22\u2026, 22 ..."
  })
  void theNormalFormIsOneGroupForEachByte(String text, String normal) {
    if (normal.isEmpty()) {
      assertThatThrownBy(() -> UdsPattern.parse(text)).hasMessageContaining("both ? and a mask");
      return;
    }
    assertThat(UdsPattern.parse(text)).hasToString(normal);
    assertThat(UdsPattern.parse(normal))
        .isEqualTo(UdsPattern.parse(text))
        .hasSameHashCodeAs(UdsPattern.parse(text));
  }

  @Test
  void commentsAndLinesAreFree() {
    assertThat(UdsPattern.parse("22 # read\n  F1 90 # VIN ...\n")).hasToString("22 F1 90");
  }

  @Test
  void patternsDifferByTheirOpenEndAndTheirMasks() {
    assertThat(UdsPattern.parse("22"))
        .isNotEqualTo(UdsPattern.parse("22 ..."))
        .isNotEqualTo(UdsPattern.parse("22 ??"))
        .isEqualTo(UdsPattern.exactly(Bytes.of(0x22)));
    assertThat(UdsPattern.parse("20/F0")).isNotEqualTo(UdsPattern.parse("20/FF"));
    assertThat(UdsPattern.parse("...")).isEqualTo(UdsPattern.anything());
    assertThat(UdsPattern.startingWith(Bytes.of(0x22))).isEqualTo(UdsPattern.parse("22..."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22 F19 | group 2 (\"F19\") ends within a byte: write two digits or ? for each byte",
        "22 9/F0 | group 2 (\"9/F0\") ends within a byte",
        "22 G1 | group 2 (\"G1\") has the character 'G', which is not a hex digit",
        "22 \u0661\u0662 | which is not a hex digit",
        "22 F1 xx | group 3 (\"xx\") has the character 'x': write ?? for any byte",
        "22 ** | write ?? for any byte",
        "22 .. | group 2 (\"..\") has dots that are not three",
        "22 .... | group 2 (\"....\") stands after ..., which must be the last",
        "22 ... 90 | group 3 (\"90\") stands after ..., which must be the last",
        "22 90/F | group 2 (\"90/F\") needs two hex digits after the /",
        "22 90/+F | needs two hex digits after the /",
        "22 /F0 | group 2 (\"/F0\") has a / without a value before it",
        "22 9?/F0 | has both ? and a mask",
        "22 0x | group 2 (\"0x\") has no digits after 0x"
      })
  void whatIsNoPatternIsRefusedWithTheGroupAndItsPosition(String text, String mend) {
    assertThatThrownBy(() -> UdsPattern.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a UDS pattern: \"" + text + "\"\n  expected: hex pairs; ??")
        .hasMessageContaining("to mend:  ")
        .hasMessageContaining(mend);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "# nothing"})
  void anEmptyPatternIsRefused(String text) {
    assertThatThrownBy(() -> UdsPattern.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("write ... to match every request");
  }

  @Test
  void earlierBytesWeighMoreInTheDistance() {
    UdsPattern pattern = UdsPattern.parse("22 F1 90 01 02");
    Bytes[] fartherAndFarther = {
      Bytes.parse("22 F1 90 01 02"),
      Bytes.parse("22 F1 90 01 03"),
      Bytes.parse("22 F1 90 01 03 04"),
      Bytes.parse("22 F1 90 02 02"),
      Bytes.parse("22 F1 90"),
      Bytes.parse("22 F1 91 01 02"),
      Bytes.parse("22 F2 90 01 02"),
      Bytes.parse("2E F1 90 01 02")
    };
    assertThat(fartherAndFarther).extracting(pattern::distance).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theDistanceOfALongRequestCountsEachSurplusByte() {
    Bytes surplus = Bytes.wrap(new byte[1_000_000]);
    assertThat(UdsPattern.parse("00 00 00 00").distance(surplus)).isEqualTo(999_996);
    assertThat(UdsPattern.parse("00 ...").distance(surplus)).isZero();
  }
}
