package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.UdsPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs between a pattern and bytes, to the letter. */
class DifferingTest {
  private static String bytes(String pattern, String actual) {
    return Differing.bytes(UdsPattern.parse(pattern), Bytes.parse(actual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22 F1 90 | 22 F1 90 | 22 F1 90",
        "22 F1 90 | 22 F1 8C | 22 F1 [8C] expected [90]",
        "22 F1 90 | 22 F2 8C | 22 [F2 8C] expected [F1 90]",
        "22 F1 90 | 22 F2 90 | 22 [F2] 90 expected [F1]",
        "22 F1 90 | 3E 00 | [3E 00] expected [22 F1 90]",
        "22 F1 90 | 22 | 22 [nothing] expected [F1 90]",
        "22 F1 90 | 22 F1 90 01 | 22 F1 90 [01] expected [nothing]",
        "22 F1 ... | 22 F2 01 02 | 22 [F2] 01 02 expected [F1]",
        "22 F1 9? | 22 F1 8C | 22 F1 [8C] expected [9?]",
        "22 01 02 03 | 22 11 12 03 | 22 [11 12] 03 expected [01 02]",
        "22 01 00 02 00 03 00 04 00 05 | 22 11 00 12 00 13 00 14 00 15 |"
            + " 22 [11] 00 [12] 00 [13] 00 [14] 00 expected [01] [02] [03] [04] (1 more differ)",
        "22 01 00 02 00 03 00 04 | 22 11 00 12 00 13 00 14 |"
            + " 22 [11] 00 [12] 00 [13] 00 [14] expected [01] [02] [03] [04]",
        "2E 01 [1000..2000 in 2 bytes] | 2E 01 00 64 |"
            + " 2E 01 [00 64 = 100] expected [1000..2000 in 2 bytes]",
        "2E 01 [1000..2000 in 2 bytes] | 2E 02 FF FE |"
            + " 2E [02] [FF FE = 65534] expected [01] [1000..2000 in 2 bytes]",
        "2E [1000..2000 in 2 bytes] 05 | 2E FF FE 06 |"
            + " 2E [FF FE = 65534] [06] expected [1000..2000 in 2 bytes] [05]",
        "22 [3 bytes] | 22 01 | 22 01 [nothing] expected [?? ??]",
        "22 [4 bytes] | 22 01 | 22 01 [nothing] expected [?? ?? ??]",
        "22 [5 bytes] | 22 01 | 22 01 [nothing] expected [4 more bytes]",
      })
  void saysByteByByte(String pattern, String actual, String text) {
    assertThat(bytes(pattern, actual)).isEqualTo(text);
  }

  @Test
  void longMessagesAreShortened() {
    String sixteen = "22 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F";
    assertThat(bytes(sixteen + " 10 11", sixteen + " 10 11")).isEqualTo(sixteen + " ..");
    assertThat(bytes(sixteen + " 10 11", sixteen + " 10 12"))
        .isEqualTo(sixteen + " .. [12] expected [11]");
    assertThat(bytes("3E " + "00 ".repeat(19), "22")).startsWith("[22] expected [3E 00");
    assertThat(bytes("22 " + "00 ".repeat(17), "22"))
        .isEqualTo("22 [nothing] expected [" + "00 ".repeat(16).strip() + " (+1 bytes)]");
    assertThat(bytes("22 " + "00 ".repeat(16), "22"))
        .isEqualTo("22 [nothing] expected [" + "00 ".repeat(16).strip() + "]");
  }

  @Test
  void neighboursOfOneFieldAreOneDifference() {
    assertThat(Differing.uds(UdsPattern.parse("22 F1 90"), Bytes.parse("22 02 03")))
        .isEqualTo("22 [02 03]  data identifier  expected [F1 90] VIN");
  }

  @Test
  void whatDiffersHasItsName() {
    assertThat(Differing.uds(UdsPattern.parse("22 F1 90"), Bytes.parse("22 F1 8C")))
        .isEqualTo("22 F1 [8C]  ECUSerialNumber  expected [90] VIN");
  }

  @Test
  void aFieldThatFitsIsPrintedAlone() {
    assertThat(Differing.field("a", "b", true)).isEqualTo("a");
    assertThat(Differing.field("a", "b", false)).isEqualTo("[a] expected [b]");
  }
}
