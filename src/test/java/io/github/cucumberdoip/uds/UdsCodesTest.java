package io.github.cucumberdoip.uds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.CodeTable;
import io.github.cucumberdoip.message.InvalidValueException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UdsCodesTest {
  static Stream<CodeTable<?>> tables() {
    return Stream.of(Nrc.table(), ServiceId.table(), DataIdentifier.table());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyKnownValueIsReadByItsNameAndNoTwoShareOne(CodeTable<?> table) {
    for (int value = 0; value <= 0xFFFF; value++) {
      if (table.isKnown(value)) {
        assertThat(table.parse(table.nameOf(value)).value()).isEqualTo(value);
      }
    }
    assertThat(table.acceptedNames())
        .allSatisfy(name -> assertThat(table.isKnown(table.parse(name).value())).isTrue());
  }

  @Test
  void everyNrcHasANameAndAnAbbreviationOfItsOwn() {
    assertThat(IntStream.rangeClosed(0, 0xFF).filter(Nrc.table()::isKnown)).hasSize(59);
    List<String> abbreviations =
        Nrc.table().acceptedNames().stream()
            .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
            .toList();
    assertThat(abbreviations).hasSize(59).doesNotHaveDuplicates();
  }

  @Test
  void everyNrcConstantIsKnown() {
    List<Object> constants =
        Arrays.stream(Nrc.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .<Object>map(
                field -> {
                  try {
                    return field.get(null);
                  } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                  }
                })
            .toList();
    assertThat(constants)
        .hasSize(59)
        .doesNotHaveDuplicates()
        .allSatisfy(nrc -> assertThat(Nrc.table().isKnown(((Nrc) nrc).value())).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "securityAccessDenied, 0x33",
    "SAD, 0x33",
    "security access denied, 0x33",
    "0x33, 0x33",
    "requestCorrectlyReceived-ResponsePending, 0x78",
    "responsePending, 0x78",
    "RCRRP, 0x78",
    "certificateVerificationFailed_InvalidScope, 0x56",
    "throttlePedalTooLow, 0x8B",
    "throttle/PedalTooLow, 0x8B",
    "brakeSwitch(es)NotClosed, 0x8F",
    "0xF7, 0xF7"
  })
  void nrcsAreReadByNameAbbreviationAndNumber(String text, String value) {
    assertThat(Nrc.parse(text).value()).isEqualTo(Integer.decode(value));
  }

  @Test
  void nrcsPrintNameAndNumber() {
    assertThat(Nrc.SECURITY_ACCESS_DENIED).hasToString("securityAccessDenied (0x33)");
    assertThat(Nrc.RESPONSE_PENDING).hasToString("requestCorrectlyReceived-ResponsePending (0x78)");
    assertThat(new Nrc(0xF0)).hasToString("vehicleManufacturerSpecificConditionsNotCorrect (0xF0)");
    assertThat(new Nrc(0xFF)).hasToString("reserved (0xFF)");
    assertThat(new Nrc(0x00)).hasToString("reserved (0x00)");
  }

  @Test
  void aMisspeltNrcIsRefusedWithTheNearestName() {
    assertThatThrownBy(() -> Nrc.parse("securityAcessDenied"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not an NRC: \"securityAcessDenied\"")
        .hasMessageEndingWith("did you mean securityAccessDenied?");
    assertThatThrownBy(() -> new Nrc(256)).hasMessageContaining("0x00..0xFF");
  }

  @Test
  void fiveNrcsAreSuppressedForFunctionalRequests() {
    assertThat(
            IntStream.rangeClosed(0, 0xFF)
                .filter(value -> new Nrc(value).isSuppressedForFunctionalRequests()))
        .containsExactly(0x11, 0x12, 0x31, 0x7E, 0x7F);
  }

  @Test
  void servicesWithSubFunctionAreThoseOfTheStandard() {
    assertThat(
            IntStream.rangeClosed(0, 0xFF).filter(value -> new ServiceId(value).hasSubFunction()))
        .containsExactly(
            0x10, 0x11, 0x19, 0x27, 0x28, 0x29, 0x2C, 0x31, 0x3E, 0x83, 0x85, 0x86, 0x87);
  }

  @Test
  void servicesPrintAlsoTheirResponses() {
    ServiceId read = ServiceId.parse("RDBI");
    assertThat(read).isEqualTo(ServiceId.READ_DATA_BY_IDENTIFIER);
    assertThat(read).hasToString("ReadDataByIdentifier (0x22)");
    assertThat(read.response()).hasToString("ReadDataByIdentifier response (0x62)");
    assertThat(ServiceId.NEGATIVE_RESPONSE).hasToString("NegativeResponse (0x7F)");
    assertThat(new ServiceId(0x09)).hasToString("legislated OBD request (0x09)");
    assertThat(new ServiceId(0xBF)).hasToString("reserved (0xBF)");
    assertThat(new ServiceId(0xFF).response()).isEqualTo(new ServiceId(0x3F));
  }

  @ParameterizedTest
  @CsvSource({
    "VIN, 0xF190",
    "vinDataIdentifier, 0xF190",
    "VIN data identifier, 0xF190",
    "entityDataIdentifier, 0xF19F",
    "ECUSerialNumber, 0xF18C",
    "0x123, 0x0123"
  })
  void dataIdentifiersAreReadByNameAndNumber(String text, String value) {
    assertThat(DataIdentifier.parse(text).value()).isEqualTo(Integer.decode(value));
  }

  @ParameterizedTest
  @CsvSource({
    "0xF190, VIN (0xF190)",
    "0x0123, vehicle manufacturer or legislation specific (0x0123)",
    "0xF1A0, vehicle manufacturer specific identification (0xF1A0)",
    "0xF1FF, system supplier specific identification (0xF1FF)",
    "0xF200, periodic data identifier (0xF200)",
    "0x00FF, reserved (0x00FF)"
  })
  void dataIdentifiersPrintNameOrRange(String number, String printed) {
    assertThat(DataIdentifier.parse(number)).hasToString(printed);
  }

  @Test
  void aDataIdentifierHasTwoBytes() {
    assertThat(DataIdentifier.VIN.bytes()).isEqualTo(Bytes.of(0xF1, 0x90));
    assertThatThrownBy(() -> DataIdentifier.parse("VINN")).hasMessageEndingWith("mean VIN?");
    assertThatThrownBy(() -> new DataIdentifier(0x10000)).hasMessageContaining("0x0000..0xFFFF");
  }
}
