package io.github.cucumberdoip.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {
  private static final Bytes READ_VIN = Bytes.of(0x22, 0xF1, 0x90);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22 F1 90",
        "22F190",
        "22f1 90",
        "0x22 0xF1 0x90",
        "0X22F190",
        " 22\n\tF1 # DID\n90 # end"
      })
  void hexIsReadInAllItsSpellings(String text) {
    assertThat(Bytes.parse(text)).isEqualTo(READ_VIN).hasToString("22 F1 90");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "# nothing"})
  void noDigitsAreNoBytes(String text) {
    assertThat(Bytes.parse(text)).isEqualTo(Bytes.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22 F19 0| \"F19\" has an odd number of hex digits: write \"0F19\" if that is meant",
        "22 F1 9O| \"9O\" has a character that is not a hex digit",
        "22 0x F1| \"0x\" has no digits after it",
        "22,F1| \"22,F1\" has a character that is not a hex digit"
      })
  void whatIsNotHexIsRefusedWithTheGroupToMend(String text, String mend) {
    assertThatThrownBy(() -> Bytes.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "not bytes in hex: \"%s\"\n  expected: pairs of hex digits, for example 22 F1 90\n"
                + "  to mend:  %s",
            text, mend);
  }

  @Test
  void slicesAreEqualToCopiesAndKeepTheirBounds() {
    Bytes slice = Bytes.parse("00 22 F1 90 00").slice(1, 4);

    assertThat(slice).isEqualTo(READ_VIN).hasSameHashCodeAs(READ_VIN);
    assertThat(slice.u16(1)).isEqualTo(0xF190);
    assertThat(slice.from(0)).isSameAs(slice);
    assertThat(slice.from(3)).isEqualTo(Bytes.EMPTY);
    assertThat(slice.startsWith(Bytes.of(0x22))).isTrue();
    assertThat(slice.startsWith(READ_VIN.plus(Bytes.of(0)))).isFalse();
    assertThatThrownBy(() -> slice.at(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> slice.u16(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> slice.slice(2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> slice.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void numbersAreUnsigned() {
    Bytes ones = Bytes.of(0xFF, 0xFF, 0xFF, 0xFF);

    assertThat(ones.at(0)).isEqualTo(255);
    assertThat(ones.u16(0)).isEqualTo(65535);
    assertThat(ones.u32(0)).isEqualTo(4294967295L);
  }

  @Test
  void copiesDoNotShareTheArray() {
    byte[] array = {1, 2, 3};
    Bytes copy = Bytes.copyOf(array);
    copy.toArray()[0] = 9;
    array[0] = 9;

    assertThat(copy).isEqualTo(Bytes.of(1, 2, 3));
  }

  @Test
  void onlyItsOwnBytesAreWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes.of(1, 2, 3, 4).slice(1, 3).writeTo(out);

    assertThat(out.toByteArray()).containsExactly(2, 3);
  }

  @Test
  void textThatIsNotAsciiIsRefused() {
    assertThat(Bytes.ascii("VIN")).isEqualTo(Bytes.of(0x56, 0x49, 0x4E));
    assertThatThrownBy(() -> Bytes.ascii("Größe"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("replace 'ö'");
  }

  @Test
  void aNumberThatIsNoByteIsRefused() {
    assertThatThrownBy(() -> Bytes.of(0, 256)).hasMessageContaining("at position 1");
    assertThatThrownBy(() -> Bytes.of(-1)).hasMessageContaining("not a byte: \"-1\"");
  }
}
