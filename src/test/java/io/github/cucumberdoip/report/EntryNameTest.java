package io.github.cucumberdoip.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22 F1 90 | ReadDataByIdentifier VIN",
        "22 F1 90 F1 8C 01 00 | ReadDataByIdentifier VIN and 2 more",
        "22 02 00 | ReadDataByIdentifier 0x0200",
        "22 | ReadDataByIdentifier",
        "6E F1 90 | WriteDataByIdentifier response VIN",
        "10 83 | DiagnosticSessionControl extendedDiagnosticSession, no positive response wanted",
        "10 60 | DiagnosticSessionControl 0x60",
        "27 01 | SecurityAccess requestSeed 0x01",
        "27 02 AA | SecurityAccess sendKey 0x02",
        "67 01 AA BB | SecurityAccess response requestSeed 0x01",
        "11 01 | ECUReset hardReset",
        "31 03 02 00 | RoutineControl requestRoutineResults 0x0200",
        "31 | RoutineControl",
        "36 01 00 00 | TransferData",
        "7F 22 31 | NRC requestOutOfRange (0x31) to ReadDataByIdentifier",
        "7F 22 | NegativeResponse to ReadDataByIdentifier",
        "7F | NegativeResponse",
        "'' | no UDS bytes",
      })
  void udsMessagesHaveTheNamesOfTheStandard(String bytes, String name) {
    assertThat(UdsName.of(Bytes.parse(bytes))).isEqualTo(name);
  }

  private static JournalEntry received(String bytes) {
    return new Talk().raw(EntryKind.RECEIVED, bytes, null).entries().get(0);
  }

  @Test
  void rawBytesThatAreMessagesAreNamedLikeMessages() {
    assertThat(EntryName.of(received("02FD 0007 00000000")))
        .isEqualTo("alive check request (0x0007)");
  }

  @Test
  void ofWhatCannotBeDecodedTheTypeIsTold() {
    JournalEntry cut = received("02FD 8001 00000003 0E8010");
    assertThat(EntryName.of(cut)).isEqualTo("diagnostic message (0x8001), not decodable");
    assertThat(EntryName.type(cut)).hasToString("Optional[diagnostic message (0x8001)]");
    assertThat(EntryName.of(received("02FE 8001 00000003 0E8010"))).isEqualTo("no DoIP message");
    assertThat(EntryName.type(received("02FD"))).isEmpty();
  }
}
