package io.github.cucumberdoip.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodeTableTest {
  static Stream<CodeTable<?>> tables() {
    return Stream.of(
        ActivationType.table(),
        DiagnosticAckCode.table(),
        DiagnosticNackCode.table(),
        FurtherAction.table(),
        HeaderNackCode.table(),
        NodeType.table(),
        PayloadType.table(),
        PowerMode.table(),
        RoutingActivationCode.table(),
        SyncStatus.table());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyAcceptedNameIsReadAsAKnownValueAndEveryKnownValueByItsName(CodeTable<?> table) {
    assertThat(table.acceptedNames()).isNotEmpty();
    for (String name : table.acceptedNames()) {
      assertThat(table.isKnown(table.parse(name).value())).as(name).isTrue();
    }
    for (int value = 0; value <= 0xFFFF; value++) {
      if (table.isKnown(value)) {
        assertThat(table.parse(table.nameOf(value)).value()).isEqualTo(value);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0x00, default (0x00)",
    "0x01, WWH-OBD (0x01)",
    "0x02, reserved (0x02)",
    "0xDF, reserved (0xDF)",
    "0xE0, central security (0xE0)",
    "0xE1, vehicle manufacturer specific (0xE1)",
    "0xFF, vehicle manufacturer specific (0xFF)"
  })
  void activationTypesPrintTheirNameOrTheirRange(String number, String printed) {
    assertThat(ActivationType.parse(number)).hasToString(printed);
  }

  @Test
  void theEndOfARangeIsKept() {
    assertThat(new RoutingActivationCode(0xFE).label()).isEqualTo("vehicle manufacturer specific");
    assertThat(new RoutingActivationCode(0xFF).label()).isEqualTo("reserved");
    assertThat(new PayloadType(0xEFFF)).hasToString("reserved (0xEFFF)");
    assertThat(new PayloadType(0xF000)).hasToString("vehicle manufacturer specific (0xF000)");
    assertThat(new PayloadType(0x0001)).hasToString("vehicle identification request (0x0001)");
  }

  @ParameterizedTest
  @CsvSource({
    "Routing_Activated, 0x10",
    "success, 0x10",
    "tls required, 0x07",
    "0x10, 0x10",
    "0X7, 0x07"
  })
  void namesAbbreviationsAndNumbersAreRead(String text, String value) {
    assertThat(RoutingActivationCode.parse(text).value()).isEqualTo(Integer.decode(value));
  }

  @ParameterizedTest
  @CsvSource({
    "routing activatd, did you mean routing activated?",
    "7e, write the number with 0x: 0x7E",
    "0x100, known names: unknown source address"
  })
  void whatIsNotKnownIsRefusedWithAHint(String text, String mend) {
    assertThatThrownBy(() -> RoutingActivationCode.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a routing activation response code: \"" + text + "\"")
        .hasMessageContaining(mend);
  }
}
