package io.github.cucumberdoip.saboteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistortionsTest {
  private static final String VIN_READ = "02FD 8001 00000009 1010 0E80 62 F190 57 41";
  private static final String ANNOUNCED =
      "03FC 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00";

  @ParameterizedTest
  @CsvSource({
    // the header, of any message
    "wrong inverse version,         02FD 8002 00000005 10100E8000, 0202 8002 00000005 10100E8000",
    "wrong inverse version 0x00,    02FD 8002 00000005 10100E8000, 0200 8002 00000005 10100E8000",
    "wrong version,                 02FD 8002 00000005 10100E8000, 7F80 8002 00000005 10100E8000",
    "wrong version 0x03,            02FD 8002 00000005 10100E8000, 03FC 8002 00000005 10100E8000",
    "wrong payload type,            02FD 8002 00000005 10100E8000, 02FD 0009 00000005 10100E8000",
    "wrong payload type,            02FD 0009 00000000,            02FD 000A 00000000",
    "wrong payload type 0x8003,     02FD 8002 00000005 10100E8000, 02FD 8003 00000005 10100E8000",
    "length too short by 2,         02FD 8002 00000005 10100E8000, 02FD 8002 00000003 10100E8000",
    "length too long by 4,          02FD 8002 00000005 10100E8000, 02FD 8002 00000009 10100E8000",
    "huge length,                   02FD 8002 00000005 10100E8000, 02FD 8002 FFFFFFFF 10100E8000",
    "wrong payload length 0x7F,     02FD 8002 00000005 10100E8000, 02FD 8002 0000007F 10100E8000",
    "payload cut by 1,              02FD 8002 00000005 10100E8000, 02FD 8002 00000004 10100E80",
    "payload grown by 2,            02FD 8002 00000005 10100E8000, 02FD 8002 00000007 10100E80000000",
    // addresses
    "wrong source address,          02FD 8002 00000005 10100E8000, 02FD 8002 00000005 10110E8000",
    "wrong source address 0x1234,   02FD 8003 00000005 10100E8002, 02FD 8003 00000005 12340E8002",
    "wrong target address,          02FD 8002 00000005 10100E8000, 02FD 8002 00000005 10100E8100",
    "wrong source address,  02FD 0006 00000009 0E80 1000 10 00000000, 02FD 0006 00000009 0E80 1001 10 00000000",
    "wrong target address,  02FD 0006 00000009 0E80 1000 10 00000000, 02FD 0006 00000009 0E81 1000 10 00000000",
    // codes
    "wrong code,            02FD 0006 00000009 0E80 1000 10 00000000, 02FD 0006 00000009 0E80 1000 7F 00000000",
    "wrong code 0x06,       02FD 0006 00000009 0E80 1000 10 00000000, 02FD 0006 00000009 0E80 1000 06 00000000",
    "wrong code,                    02FD 8002 00000005 10100E8000, 02FD 8002 00000005 10100E807F",
    "wrong code,                    02FD 8003 00000005 10100E807F, 02FD 8003 00000005 10100E807E",
    "wrong code,                    02FD 0000 00000001 02,         02FD 0000 00000001 7F",
    "wrong code,                    02FD 4004 00000001 01,         02FD 4004 00000001 7F",
    // UDS
    "wrong service,     02FD 8001 00000006 10100E80 7E00,      02FD 8001 00000006 10100E80 7F00",
    "wrong SID echo,    02FD 8001 00000007 10100E80 7F2231,    02FD 8001 00000007 10100E80 7F2331",
    "wrong service 0x6E, 02FD 8001 00000005 10100E80 62,       02FD 8001 00000005 10100E80 6E",
    "wrong NRC,         02FD 8001 00000007 10100E80 7F2231,    02FD 8001 00000007 10100E80 7F2210",
    "wrong NRC,         02FD 8001 00000007 10100E80 7F2210,    02FD 8001 00000007 10100E80 7F2222",
    "wrong NRC 0x78,    02FD 8001 00000007 10100E80 7F2231,    02FD 8001 00000007 10100E80 7F2278",
    "wrong sub-function, 02FD 8001 00000006 10100E80 5003,     02FD 8001 00000006 10100E80 5004",
    "wrong data identifier, 02FD 8001 00000007 10100E80 6EF1FF, 02FD 8001 00000007 10100E80 6EF200",
    "wrong data identifier, 02FD 8001 00000007 10100E80 6FFFFF, 02FD 8001 00000007 10100E80 6F0000",
    "wrong DID 0xF18C,  02FD 8001 00000007 10100E80 62F190,    02FD 8001 00000007 10100E80 62F18C",
    "wrong data identifier, 02FD 8001 00000008 10100E80 6C01F301, 02FD 8001 00000008 10100E80 6C01F302",
    "wrong routine identifier, 02FD 8001 00000008 10100E80 7101FF00, 02FD 8001 00000008 10100E80 7101FF01",
    "wrong block counter, 02FD 8001 00000006 10100E80 76FF,    02FD 8001 00000006 10100E80 7600",
  })
  void changesNothingButItsField(String name, String right, String wrong) {
    assertThat(distorted(name, right)).contains(Bytes.parse(wrong));
  }

  @ParameterizedTest
  @CsvSource({
    "wrong VIN, 8, 534D585A5A5A39395A5453303030303030",
    "wrong VIN WAUZZZ8K9BA123456, 8, 5741555A5A5A384B394241313233343536",
    "wrong source address, 25, 1001",
    "wrong EID, 27, 020000000000",
    "wrong EID 02:00:00:00:00:77, 27, 020000000077",
    "wrong GID, 33, 02000000000B",
    "wrong code 0x10, 39, 10",
  })
  void changesNothingButItsFieldInAnAnnouncement(String name, int at, String wrong) {
    Bytes right = Bytes.parse(ANNOUNCED);
    Bytes field = Bytes.parse(wrong);

    assertThat(distorted(name, ANNOUNCED))
        .contains(right.slice(0, at).plus(field).plus(right.from(at + field.length())));
  }

  @ParameterizedTest
  @CsvSource({
    "wrong data identifier, 02FD 8001 00000006 10100E80 7E00",
    "wrong data identifier, 02FD 8001 00000007 10100E80 7F2231",
    "wrong data identifier, 02FD 8001 00000005 10100E80 62",
    "wrong sub-function,    02FD 8001 00000006 10100E80 62F1",
    "wrong sub-function,    02FD 8001 00000007 10100E80 7F1022",
    "wrong NRC,             02FD 8001 00000006 10100E80 7E00",
    "wrong NRC,             02FD 8001 00000006 10100E80 7F22",
    "wrong service,         02FD 8001 00000004 10100E80",
    "wrong routine identifier, 02FD 8001 00000007 10100E80 7101FF",
    "wrong block counter,   02FD 8001 00000005 10100E80 76",
    "wrong code,            02FD 8001 00000006 10100E80 7E00",
    "wrong code,            02FD 0007 00000000",
    "wrong source address,  02FD 0007 00000000",
    "wrong VIN,             02FD 8002 00000005 10100E8000",
    "length too short by 6, 02FD 8002 00000005 10100E8000",
    "payload cut by 1,      02FD 0007 00000000",
  })
  void leavesMessagesAloneThatHaveNothingOfTheKind(String name, String message) {
    assertThat(distorted(name, message)).isEmpty();
  }

  @Test
  void addsUpWithAnotherDistortion() {
    Bytes right = Bytes.parse(VIN_READ);
    DoipMessage message = MessageDecoder.messageIn(right).orElseThrow();
    Bytes first = of("wrong target address 0x0E99").of(right, message).orElseThrow();
    Bytes both = of("wrong data identifier").of(first, message).orElseThrow();

    assertThat(both).isEqualTo(Bytes.parse("02FD 8001 00000009 1010 0E99 62 F191 57 41"));
    assertThat(of("payload cut by 30").of(both, message)).isEmpty();
    Bytes cut = of("payload cut by 7").of(both, message).orElseThrow();
    assertThat(of("wrong data identifier").of(cut, message)).as("field cut off").isEmpty();
  }

  static List<String> readsEachExample() {
    return MessageForms.ALL.stream().map(FaultForm::example).toList();
  }

  @ParameterizedTest
  @MethodSource
  void readsEachExample(String name) {
    assertThat(Effect.parse(name).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "WRONG  Inverse Version, wrong inverse version",
    "wrong SID, wrong service",
    "wrong SID echo 0x63, wrong service 0x63",
    "wrong DID echo, wrong data identifier",
    "wrong nrc 0x10, wrong NRC 0x10",
  })
  void readsOtherWordsForTheSame(String text, String name) {
    assertThat(of(text).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "reset", "wrongly", "length", "payload cut", ""})
  void leavesOtherFaultsToOthers(String text) {
    assertThat(Distortions.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "wrong sorce address, did you mean \"wrong source address\"?",
    "wrong sorce address 0x1011, did you mean \"wrong source address\"?",
    "wrong, one of: inverse version",
    "wrong source address 1011, 0x and up to 4 hex digits",
    "wrong source address 0x10110, 0x and up to 4 hex digits",
    "wrong code 0x100, 0x and up to 2 hex digits",
    "wrong payload length, 0x and up to 8 hex digits",
    "wrong VIN WAU, not a VIN",
    "length too short by 0, 1..1048576",
    "length too long by many, 1..1048576",
  })
  void saysWhatIsWrongWithAName(String text, String message) {
    String given = text.equals("wrong") ? "wrong field" : text;

    assertThatThrownBy(() -> Distortions.parse(given))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "wrong data identifier, RESPONSES, true",
    "wrong data identifier, ALL, true",
    "wrong data identifier, PENDINGS, false",
    "wrong data identifier, ACKNOWLEDGEMENTS, false",
    "wrong service, PENDINGS, true",
    "wrong code, RESPONSES, false",
    "wrong code, ALIVE_CHECKS, false",
    "wrong code, HEADER_NACKS, true",
    "wrong target address, ANNOUNCEMENTS, false",
    "wrong target address, ACTIVATIONS, true",
    "wrong source address, IDENTIFICATIONS, true",
    "wrong source address, HEADER_NACKS, false",
    "wrong source address, STATUSES, false",
    "wrong VIN, RESPONSES, false",
    "payload cut by 1, ALIVE_CHECKS, false",
    "payload grown by 1, ALIVE_CHECKS, true",
    "wrong inverse version, ALIVE_CHECKS, true",
    "huge length, STATUSES, true",
  })
  void fitsWhatHasTheField(String name, SentMessage kind, boolean fits) {
    assertThat(of(name).fits(kind)).isEqualTo(fits);
  }

  private static Distortion of(String name) {
    return Distortions.parse(name).orElseThrow();
  }

  private static Optional<Bytes> distorted(String name, String message) {
    Bytes right = Bytes.parse(message);
    return of(name).of(right, MessageDecoder.messageIn(right).orElseThrow());
  }
}
