package io.github.cucumberdoip.uds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each error names the group, its position and how to mend it. */
class PatternErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "ReadDataByIdentifer~ group 1 (\"ReadDataByIdentifer\") is no service: did you mean"
            + " ReadDataByIdentifier?",
        "Volume~ group 1 (\"Volume\") is no service: begin with the name or number of one, for"
            + " example ReadDataByIdentifier VIN",
        "RDBI VIM~ group 2 (\"VIM\") is no data identifier of ReadDataByIdentifier: did you mean"
            + " VIN?",
        "RDBI speedOfTheWind~ group 2 (\"speedOfTheWind\") is no data identifier of"
            + " ReadDataByIdentifier: write its number if it has no name",
        "DSC extendet~ group 2 (\"extendet\") is no sub-function of DiagnosticSessionControl: did"
            + " you mean extended?",
        "ControlDTCSetting sometimes~ group 2 (\"sometimes\") is no sub-function of"
            + " ControlDTCSetting: known names: on, off",
        "SA requestSed~ group 2 (\"requestSed\") is no security level of SecurityAccess: did you"
            + " mean requestSeed?",
        "RDBI VIN VIM~ group 3 (\"VIM\") is no data identifier of ReadDataByIdentifier: did you"
            + " mean VIN?",
        "22 F1 VIN~ group 3 (\"VIN\") stands where no name is known: write bytes",
        "36 01 VIN~ group 3 (\"VIN\") stands where no name is known: write bytes",
        "TransferData VIN~ group 2 (\"VIN\") stands where no name is known: write bytes",
        "RDBI VIN response~ group 3 (\"response\") does not stand right after the name of a"
            + " service",
        "NR response~ group 2 (\"response\") does not stand right after the name of a service",
        "22 response~ group 2 (\"response\") does not stand right after the name of a service",
        "RDBI response response~ group 3 (\"response\") does not stand right after the name of a"
            + " service",
        "RDBI VIN suppressed~ group 3 (\"suppressed\") does not stand right after a sub-function",
        "22 F1 suppressed~ group 3 (\"suppressed\") does not stand right after a sub-function",
        "DSC suppressed~ group 2 (\"suppressed\") does not stand right after a sub-function",
        "22 (F1 90~ the \"(\" has no closing )",
        "22 F1 90)~ there is a ) without a ( before it",
        "22 F1 90 |~ there is an alternative without bytes before the end",
        "| 22~ there is an alternative without bytes before \"|\"",
        "22 F1 90 or~ there is an alternative without bytes before the end",
        "22 ()~ there is an alternative without bytes before \")\"",
        "22 'WAU~ group 2 (\"'WAU\") has no closing '",
        "22 ''~ group 2 (\"''\") is a text without characters",
        "22 '\u00c4'~ group 2 (\"'\u00c4'\") has a character that is not ASCII: write its bytes in"
            + " hex",
        "22 [2 bytes~ group 2 (\"[2 bytes\") has no closing ]",
        "22 F1]~ there is a ] without a [ before it",
        "22 [2 pairs]~ group 2 (\"[2 pairs]\") is neither a length nor a number: write for example"
            + " [17 bytes], [at least 2 bytes], [1..4 bytes], [20 bytes in all], [1000..2000 in 2"
            + " bytes] or [0x10..0x1F]",
        "22 [2]~ group 2 (\"[2]\") is a number without a width: write [2 in 1 byte]; or [2 bytes]"
            + " if you mean a length",
        "22 [0x2..9]~ group 2 (\"[0x2..9]\") is a number without a width: write [0x2..9 in 1"
            + " byte]; or [0x2..9 bytes] if you mean a length",
        "22 [5..2 bytes]~ group 2 (\"[5..2 bytes]\") has a range that runs backwards: write the"
            + " lower number first",
        "22 [5..2 in 1 byte]~ group 2 (\"[5..2 in 1 byte]\") has a range that runs backwards:"
            + " write the lower number first",
        "22 [at least 5..9 bytes]~ group 2 (\"[at least 5..9 bytes]\") has both a bound and a"
            + " range: write one of them",
        "22 [0 bytes]~ group 2 (\"[0 bytes]\") stands for no byte: leave it out",
        "22 [at most 0 bytes]~ group 2 (\"[at most 0 bytes]\") stands for no byte: leave it out",
        "22 [3000000000 bytes]~ group 2 (\"[3000000000 bytes]\") is too long: no request has that"
            + " many bytes",
        "22 [at least 2147483647 bytes]~ group 2 (\"[at least 2147483647 bytes]\") is too long: no"
            + " request has that many bytes",
        "22 [256 in 1 byte]~ group 2 (\"[256 in 1 byte]\") has a number that does not fit 1 byte:"
            + " the greatest is 255",
        "22 [1..65536 in 2 bytes]~ group 2 (\"[1..65536 in 2 bytes]\") has a number that does not"
            + " fit 2 bytes: the greatest is 65535",
        "22 [1 in 5 bytes]~ group 2 (\"[1 in 5 bytes]\") has a number of 5 bytes: it may have 1 to"
            + " 4",
        "22 [1 in 0 bytes]~ group 2 (\"[1 in 0 bytes]\") has a number of 0 bytes: it may have 1 to"
            + " 4",
        "22 [at least 3 bytes] 90~ group 3 (\"90\") stands after [at least 3 bytes], which must be"
            + " the last",
        "22 (F1 ... | F2) 90~ group 5 (\"90\") stands after ..., which must be the last",
        "22 ... [3 bytes]~ group 3 (\"[3 bytes]\") stands after ..., which must be the last",
        "22 F1 90 [3 bytes in all] 00~ group 5 (\"00\") stands after [3 bytes in all], which must"
            + " be the last",
        "22 F1 90 [3 bytes in all] [4 bytes in all]~ group 5 (\"[4 bytes in all]\") is a second"
            + " length: write one",
        "22 F1 [3 bytes in all]~ [3 bytes in all] can't be: the parts before it have exactly 2"
            + " bytes; end them with ... if more may follow",
        "22 [at least 2 bytes in all]~ [at least 2 bytes in all] can't be: the parts before it"
            + " have exactly 1 byte; end them with ... if more may follow",
        "22 [1..2 bytes] [9 bytes in all]~ [9 bytes in all] can't be: the parts before it have 2"
            + " to 3 bytes; end them with ... if more may follow",
        "22 F1 ... [1 byte in all]~ [1 byte in all] can't be: the parts before it have 2 or more"
            + " bytes",
        "22 [0..300 bytes] 00~ [0..300 bytes] must be the last",
        "22 [5000 bytes] 00~ [5000..5000 bytes] must be the last",
        "(1|2) 00~ group 1 (\"1\") ends within a byte: write two digits or ? for each byte",
      })
  void whatIsNoPatternIsRefused(String text, String mend) {
    assertThatThrownBy(() -> UdsPattern.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a UDS pattern: \"" + text + "\"\n  expected: hex pairs; ??")
        .hasMessageEndingWith("\n  to mend:  " + mend);
  }

  @Test
  void thereMayBeManyAlternativesButNotTooMany() {
    String sixteen = "(00|01|02|03|04|05|06|07|08|09|0A|0B|0C|0D|0E|0F)";

    assertThat(UdsPattern.parse(sixteen + sixteen).alternatives()).hasSize(256);
    assertThatThrownBy(() -> UdsPattern.parse(sixteen + sixteen + "(00|01)"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("it stands for more than 256 alternatives: use a mask or a range");
    assertThatThrownBy(() -> UdsPattern.parse("22 [0..200 bytes] 00 [0..2 bytes] 00"))
        .hasMessageEndingWith("it stands for more than 256 alternatives: use a mask or a range");
    assertThat(UdsPattern.parse("22 [0..255 bytes] 00").alternatives()).hasSize(256);
    assertThat(UdsPattern.parse("22 [4096 bytes] 00").minimumLength()).isEqualTo(4098);
  }
}
