package io.github.cucumberdoip.uds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.UdsPattern.Kind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of patterns match and how they print. */
class PatternGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ReadDataByIdentifier; 22 ...",
        "rdbi; 22 ...",
        "CommunicationControl ...; 28 ...",
        "CC; CC",
        "ER; 11 ...",
        "ReadDataByIdentifier VIN; 22 F1 90",
        "RDBI vin; 22 F1 90",
        "RDBI VIN ECUSerialNumber; 22 F1 90 F1 8C",
        "RDBI activeDiagnosticSessionDataIdentifier; 22 F1 86",
        "RDBI 0xF190; 22 F1 90",
        "22 VIN; 22 F1 90",
        "WriteDataByIdentifier VIN ...; 2E F1 90 ...",
        "WDBI VIN...; 2E F1 90 ...",
        "DiagnosticSessionControl extended...; 10 03 ...",
        "DSC extendedDiagnosticSession; 10 03",
        "DSC programming suppressed; 10 82",
        "RoutineControl start...; 31 01 ...",
        "RC requestRoutineResults eraseMemory; 31 03 FF 00",
        "SecurityAccess requestSeed; 27 01/01",
        "SecurityAccess sendKey ...; 27 00/01 ...",
        "SA response requestSeed ...; 67 01/01 ...",
        "ControlDTCSetting off; 85 02",
        "TesterPresent zeroSubFunction suppressed; 3E 80",
        "ReadDTCInformation reportDTCByStatusMask FF; 19 02 FF",
        "ClearDiagnosticInformation all; 14 FF FF FF",
        "IOCBI VIN freezeCurrentState; 2F F1 90 02",
        "RequestDownload 00; 34 00",
        "CommunicationControl disableRxAndTx both; 28 03 03",
        "NegativeResponse ReadDataByIdentifier securityAccessDenied; 7F 22 33",
        "NR RDBI SAD; 7F 22 33",
        "RDBI response; 62 ...",
        "RDBI response VIN ...; 62 F1 90 ...",
        "62 VIN 'WAU'; 62 F1 90 57 41 55",
        "22 F1 90 | 22 F1 8C; 22 F1 (90 | 8C)",
        "22 F1 90 or 22 F1 8C; 22 F1 (90 | 8C)",
        "22 F1 90 OR 11 01; 22 F1 90 | 11 01",
        "22 (VIN | ECUSerialNumber); 22 F1 (90 | 8C)",
        "22 (VIN|ECUSerialNumber) ...; 22 F1 (90 ... | 8C ...)",
        "(RDBI | WDBI) VIN; 22 F1 90 | 2E F1 90",
        "(RDBI | WDBI); 22 ... | 2E ...",
        "RDBI | WDBI; 22 ... | 2E ...",
        "22 ((F1 (90 | 91)) | 02 00); 22 (F1 90 | F1 91 | 02 00)",
        "22 (F1 | F2) (90 | 91); 22 (F1 90 | F2 90 | F1 91 | F2 91)",
        "22 F1 90 | 22 F1 90; 22 F1 90",
        "22 | 22 F1; 22 | 22 F1",
        "2E F1 90 [17 bytes]; 2E F1 90 [17 bytes]",
        "2E F1 90 [3 bytes]; 2E F1 90 ?? ?? ??",
        "2E F1 90 ?? ?? ?? ??; 2E F1 90 [4 bytes]",
        "36 [1 byte] 01; 36 ?? 01",
        "36 [5 bytes] 01; 36 [5 bytes] 01",
        "36 01 [at least 5 bytes]; 36 01 [at least 5 bytes]",
        "36 01 [at least 1 byte]; 36 01 ?? ...",
        "36 01 [AT  MOST 4   bytes]; 36 01 [at most 4 bytes]",
        "36 01 [at most 1 byte]; 36 01 [at most 1 byte]",
        "36 01 [2..4 bytes]; 36 01 [2..4 bytes]",
        "36 01 [2 .. 4 bytes]; 36 01 [2..4 bytes]",
        "36 01 ?? [2..4 bytes]; 36 01 [3..5 bytes]",
        "36 [0..1 bytes] 01; 36 (01 | ?? 01)",
        "36 01 [0x10 bytes]; 36 01 [16 bytes]",
        "36 01 ... [20 bytes in all]; 36 01 [18 bytes]",
        "36 01 ... [at least 5 bytes in all]; 36 01 ?? ?? ?? ...",
        "36 01 ... [at most 5 bytes in all]; 36 01 [at most 3 bytes]",
        "36 01 ... [4..6 bytes in all]; 36 01 [2..4 bytes]",
        "36 01 [2..9 bytes] [6 bytes in all]; 36 01 [4 bytes]",
        "36 01 [at least 3 bytes] [4..9 bytes in all]; 36 01 [3..7 bytes]",
        "RDBI [3 bytes in all]; 22 ?? ??",
        "22 F1 90 [3 bytes in all]; 22 F1 90",
        "31 01 FF 00 [1000 in 2 bytes]; 31 01 FF 00 03 E8",
        "31 01 FF 00 [1000..2000 in 2 bytes] ...; 31 01 FF 00 [1000..2000 in 2 bytes] ...",
        "10 [0x40..0x5F]; 10 [0x40..0x5F]",
        "10 [0x40..0x5f]; 10 [0x40..0x5F]",
        "22 [0xF180..0xF19F]; 22 [0xF180..0xF19F]",
        "22 [0x100..0xF19F]; 22 [0x0100..0xF19F]",
        "36 [0x10]; 36 10",
        "36 [at least 3 in 1 byte]; 36 [3..255 in 1 byte]",
        "36 [at most 0x0A]; 36 [0x00..0x0A]",
        "36 [0..255 in 1 byte] 01; 36 ?? 01",
        "34 [4294967295 in 4 bytes]; 34 FF FF FF FF",
        "34 [0..70000 in 3 bytes]; 34 [0..70000 in 3 bytes]",
        "2E F1 90 'WAUZZZ'; 2E F1 90 57 41 55 5A 5A 5A",
        "2E F1 90 '# |(' 00; 2E F1 90 23 20 7C 28 00",
        "22 F1 90 # the 'VIN; 22 F1 90",
      })
  void theNormalFormParsesBackToAnEqualPattern(String text, String normal) {
    UdsPattern pattern = UdsPattern.parse(text);

    assertThat(pattern).hasToString(normal);
    assertThat(UdsPattern.parse(normal)).isEqualTo(pattern).hasSameHashCodeAs(pattern);
    assertThat(UdsPattern.parse(normal)).hasToString(normal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "27 01/01; 27 01; 27 02",
        "SA sendKey ...; 27 42 01; 27 41 01",
        "22 F1 (90 | 8C); 22 F1 8C; 22 F1 8D",
        "22 (F1 90 | 02); 22 02; 22 02 90",
        "22 (F1 90 | 02) 00; 22 02 00; 22 F1 00",
        "2E F1 90 [2 bytes]; 2E F1 90 00 00; 2E F1 90 00",
        "2E F1 90 [2 bytes]; 2E F1 90 00 00; 2E F1 90 00 00 00",
        "2E [2..3 bytes]; 2E 00 00; 2E 00",
        "2E [2..3 bytes]; 2E 00 00 00; 2E 00 00 00 00",
        "2E [2..3 bytes] FF; 2E 00 00 FF; 2E 00 00 00",
        "2E [2..3 bytes] FF; 2E 00 00 00 FF; 2E 00 FF",
        "2E [at least 2 bytes]; 2E 00 00 00 00; 2E 00",
        "2E [at most 2 bytes]; 2E; 2E 00 00 00",
        "2E ... [4 bytes in all]; 2E 00 00 00; 2E 00 00",
        "2E ... [at most 3 bytes in all]; 2E 00; 2E 00 00 00",
        "10 [0x40..0x5F]; 10 40; 10 3F",
        "10 [0x40..0x5F]; 10 5F; 10 60",
        "10 [0x40..0x5F]; 10 5F; 10",
        "31 [1000..2000 in 2 bytes]; 31 03 E8; 31 03 E7",
        "31 [1000..2000 in 2 bytes]; 31 07 D0; 31 07 D1",
        "31 [1000..2000 in 2 bytes] 01; 31 07 D0 01; 31 07 D0 02",
        "31 [0x80000000..0xFFFFFFFF]; 31 80 00 00 00; 31 7F FF FF FF",
        "31 [at least 3 in 1 byte]; 31 FF; 31 02",
        "31 [at most 3 in 1 byte]; 31 03; 31 04",
        "2E F1 90 'VIN' ...; 2E F1 90 56 49 4E 31; 2E F1 90 56 49",
        "RDBI | TP; 3E 00; 2E 00",
        "31 ?? [5..6 in 1 byte]; 31 00 05; 31 05 00",
        "31 90/F0 [5..6 in 1 byte]; 31 9F 05; 31 80 05",
      })
  void requestsMatchOrDoNot(String text, String fits, String other) {
    UdsPattern pattern = UdsPattern.parse(text);

    assertThat(pattern.matches(Bytes.parse(fits))).isTrue();
    assertThat(pattern.distance(Bytes.parse(fits))).isZero();
    assertThat(pattern.matches(Bytes.parse(other))).isFalse();
    assertThat(pattern.distance(Bytes.parse(other))).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "22 F1 (90 | 8C); MASKED; 22 F1; 3; EXACT, EXACT",
        "22 F1 90 | 2E ...; MASKED; ''; 1; EXACT, PREFIX",
        "22 F1 90 | 22 F1 9? 00; MASKED; 22 F1; 3; EXACT, MASKED",
        "22 F1 90 01 | 22; MASKED; 22; 1; EXACT, EXACT",
        "22 F1 [1..2 bytes]; MASKED; 22 F1; 3; MASKED",
        "22 F1 [at least 1 byte]; MASKED; 22 F1; 3; MASKED",
        "22 F1 [at most 1 byte]; MASKED; 22 F1; 2; MASKED",
        "22 [1..2 in 1 byte]; MASKED; 22; 2; MASKED",
        "RDBI VIN; EXACT; 22 F1 90; 3; EXACT",
        "RDBI; PREFIX; 22; 1; PREFIX"
      })
  void alternativesAreLookedUpByTheirOwnKinds(
      String text, Kind kind, String literal, int least, String kinds) {
    UdsPattern pattern = UdsPattern.parse(text);

    assertThat(pattern.kind()).isEqualTo(kind);
    assertThat(pattern.literal()).hasToString(literal);
    assertThat(pattern.minimumLength()).isEqualTo(least);
    assertThat(pattern.alternatives().stream().map(one -> one.kind().toString()).toList())
        .isEqualTo(List.of(kinds.split(", ")));
  }

  @Test
  void theAlternativesTogetherAreThePattern() {
    UdsPattern pattern = UdsPattern.parse("22 (F1 90 | F1 9?) | 3E ...");

    assertThat(pattern.alternatives())
        .containsExactly(
            UdsPattern.parse("22 F1 90"), UdsPattern.parse("22 F1 9?"), UdsPattern.parse("3E ..."));
    assertThat(pattern).isEqualTo(UdsPattern.parse("3E ... | 22 F1 9? | 22 F1 90"));
    assertThat(pattern).isNotEqualTo(UdsPattern.parse("3E ... | 22 F1 9?")).isNotEqualTo("22");
    assertThat(UdsPattern.parse("22 F1 90").alternatives()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "22 F1 90 | 11 01; 11 02; 100",
        "22 F1 90 | 11 01; 22 F1 91; 30",
        "31 01 [1000..2000 in 2 bytes]; 31 01 00 00; 40",
        "31 01 [1000..2000 in 2 bytes]; 31 01 00; 10",
        "31 01 [1000..2000 in 2 bytes] 05; 31 01 03 E8 06; 1",
        "31 01 [1000..2000 in 2 bytes] 05; 31 01 00 00 06; 41",
        "2E [4 bytes]; 2E 00 00; 11",
        "2E [2..3 bytes]; 2E; 130",
        "2E [at most 2 bytes]; 2E 00 00 00 00 00; 12",
      })
  void theDistanceIsThatToTheNearestAlternative(String text, String request, int distance) {
    assertThat(UdsPattern.parse(text).distance(Bytes.parse(request))).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "1..2 in 1 byte, 1..2 in 1 byte, true",
    "1..2 in 1 byte, 0x01..0x02, true",
    "1..2 in 1 byte, 1..3 in 1 byte, false",
    "1..2 in 1 byte, 0..2 in 1 byte, false",
    "1..2 in 1 byte, 1..2 in 2 bytes, false"
  })
  void numbersAreEqualByWhatTheyMatch(String left, String right, boolean equal) {
    UdsPattern one = UdsPattern.parse("22 [" + left + "]");
    UdsPattern other = UdsPattern.parse("22 [" + right + "]");

    assertThat(one.equals(other)).isEqualTo(equal);
    assertThat(one.hashCode() == other.hashCode()).isEqualTo(equal);
    assertThat(UdsPattern.parse("22 00 [" + left + "]"))
        .isNotEqualTo(UdsPattern.parse("22 [" + left + "] 00"));
  }

  @Property
  void everyPatternParsesBackAndItsDistanceIsZeroExactlyForMatches(
      @ForAll("texts") String text, @ForAll("requests") Bytes request) {
    UdsPattern pattern = UdsPattern.parse(text);

    assertThat(UdsPattern.parse(pattern.toString())).isEqualTo(pattern);
    assertThat(pattern.matches(request)).isEqualTo(pattern.distance(request) == 0);
    assertThat(pattern.alternatives().stream().anyMatch(one -> one.matches(request)))
        .isEqualTo(pattern.matches(request));
    if (pattern.matches(request)) {
      assertThat(request.startsWith(pattern.literal())).isTrue();
      assertThat(request.length()).isGreaterThanOrEqualTo(pattern.minimumLength());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "22",
            "F1",
            "??",
            "2?",
            "01/01",
            "(22 | F1 F1)",
            "'\"'",
            "[0x20..0xF0]",
            "[2 bytes]",
            "[0..2 bytes]",
            "[256..61921 in 2 bytes]",
            "(?? F1 | (22 | 23) | [1..2 bytes])");
    Arbitrary<String> ends = Arbitraries.of("", " ...", " [at most 2 bytes]", " | F1 ...");
    return Combinators.combine(parts.list().ofMinSize(1).ofMaxSize(3), ends)
        .as((list, end) -> String.join(" ", list) + end);
  }

  @Provide
  Arbitrary<Bytes> requests() {
    return Arbitraries.of(0x22, 0xF1, 0x23, 0x00)
        .list()
        .ofMaxSize(6)
        .map(list -> Bytes.of(list.stream().mapToInt(Integer::intValue).toArray()));
  }
}
