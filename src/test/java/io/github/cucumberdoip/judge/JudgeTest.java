package io.github.cucumberdoip.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the judge says of conversations, without sockets. */
class JudgeTest {
  private static final int MOST_BEGINNINGS = 100;

  static Stream<JudgeCase> cases() {
    return JudgeCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatWasSeen(JudgeCase given) {
    assertThat(given.judged()).isEqualTo(given.expected());
  }

  /**
   * A verdict on the beginning of a conversation is not taken back later; of long ones some
   * beginnings are looked at.
   */
  @ParameterizedTest
  @MethodSource("cases")
  void aViolationStays(JudgeCase given) {
    List<JournalEntry> entries = given.entries();
    Set<String> last = Set.of();
    int step = 1 + entries.size() / MOST_BEGINNINGS;
    for (int end = 0; end <= entries.size(); end += step) {
      List<JournalEntry> begin = entries.subList(0, end);
      long now = begin.isEmpty() ? 0 : begin.get(end - 1).nanoTime();
      Set<String> said =
          TesterJudge.judge(given.ecu(), begin, 0, now).violations().stream()
              .map(Violation::toString)
              .collect(Collectors.toSet());
      assertThat(said).as("after " + end + " entries").containsAll(last);
      last = said;
    }
  }

  @Test
  void casesBreakEachRule() {
    Set<String> broken =
        JudgeCase.all()
            .flatMap(given -> given.expected().stream())
            .filter(text -> text.startsWith("T-"))
            .map(text -> text.substring(0, 4))
            .collect(Collectors.toSet());

    assertThat(broken).containsAll(TesterRules.all().stream().map(TesterRule::id).toList());
  }

  @Test
  void saysHowManyEntriesAreMissing() {
    Verdict verdict = TesterJudge.judge(JudgedEcu.of(LogicalAddress.of(0x1000)), List.of(), 3, 0);

    assertThat(verdict.lost()).isEqualTo(3);
    assertThat(verdict.violations()).isEmpty();
    assertThat(verdict.undecidedUntil()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T-01",
        "t-01",
        " T-01 ",
        "the inverse protocol VERSION is the protocol version XOR 0xFF"
      })
  void findsARuleByItsIdOrTitle(String text) {
    assertThat(TesterRules.parse(text).id()).isEqualTo("T-01");
  }

  @Test
  void namesTheNearestRule() {
    assertThatThrownBy(() -> TesterRules.parse("T-1"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("did you mean T-01, \"The inverse protocol version");
    assertThatThrownBy(() -> TesterRules.parse("The payload has the length of a type"))
        .hasMessageContaining("did you mean \"The payload has the length of its type\"?");
    assertThatThrownBy(() -> TesterRules.parse("anything"))
        .hasMessageContaining("look it up in docs/reference/tester-rules.md");
  }

  @Test
  void onlyInformationDoesNotCount() {
    assertThat(Severity.VIOLATION.counts()).isTrue();
    assertThat(Severity.WARNING.counts()).isTrue();
    assertThat(Severity.INFORMATION.counts()).isFalse();
    assertThat(TesterRules.parse("T-07").severity()).isEqualTo(Severity.INFORMATION);
  }
}
