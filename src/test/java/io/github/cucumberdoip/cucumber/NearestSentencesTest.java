package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong wordings lead to the sentence that was meant, others to nothing. */
class NearestSentencesTest {
  private static final List<String> EXPRESSIONS = expressions();
  private static final NearestSentences SENTENCES = new NearestSentences();

  static {
    EXPRESSIONS.forEach(SENTENCES::add);
  }

  private static List<String> expressions() {
    try {
      return StepExpressions.below(Path.of("src/main/java/io/github/cucumberdoip/cucumber"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the DoIP ECU answers 22 F1 90 with 62 F1 90 57 | the DoIP ECU answers \"22 F1 90\" with \"62 F1 90 57\"",
        "the DoIP ECU answer \"22 F1 90\" with \"62 F1 90\" | the DoIP ECU answers \"22 F1 90\" with \"62 F1 90\"",
        "a DoIP ECU answers \"22 F1 90\" with \"62 F1 90\" | the DoIP ECU answers \"22 F1 90\" with \"62 F1 90\"",
        "the ECU answers \"22 F1 90\" with \"62 F1 90\" | the DoIP ECU answers \"22 F1 90\" with \"62 F1 90\"",
        "Given the DoIP ECU answers \"22 F1 90\" with \"62 F1 90\" | the DoIP ECU answers \"22 F1 90\" with \"62 F1 90\"",
        "the DoIP ECU has recieved \"22 F1 90\" | the DoIP ECU has received \"22 F1 90\"",
        "the DoIP ECU has received \"22 F1 90\" from tester 0x0E80 | the DoIP ECU has received \"22 F1 90\" from the DoIP tester 0x0E80",
        "the DoIP ECU has received exactly 7 times \"10 03\" | the DoIP ECU has received \"10 03\" exactly 7 times",
        "the DoIP tester receives a UDS response VIN | the DoIP tester has received the UDS response \"62 F1 90\"",
        "the DoIP ECU received \"22 F1 90\" exactly one time | the DoIP ECU has received \"22 F1 90\" exactly 2 times",
        "the DoIP ECU has received exactly 2 times \"22 F1 90\" | the DoIP ECU has received \"22 F1 90\" exactly 2 times",
        "a DoIP ECU at logical address 0x1010 | a DoIP ECU with logical address 0x1010",
        "the DoIP ECU with a logical address 0x1010 | a DoIP ECU with logical address 0x1010",
        "the DoIP tester read the data identifier VIN | the DoIP tester reads the data identifier VIN",
        "the DoIP tester reads data identifier 0xF190 | the DoIP tester reads the data identifier 0xF190",
        "the DoIP testers have received the UDS response \"62 F1 90\" | the DoIP tester has received the UDS response \"62 F1 90\"",
        "DoIP tester connects to DoIP ECU | the DoIP tester connects to the DoIP ECU",
        "the DoIP tester connects with TLS to the DoIP ECU | the DoIP tester connects to the DoIP ECU with TLS",
        "the DoIP ECU rejects \"2E ...\" with securityAccessDenied | the DoIP ECU rejects \"2E ...\" with NRC securityAccessDenied",
        "the DoIP ECU is silent on \"22 F1 90\" | the DoIP ECU stays silent on \"22 F1 90\"",
        "the DoIP ECU \"BMS\" has recieved \"22 F1 90\" | the DoIP ECU has received \"22 F1 90\"",
        "unmatched DoIP request is tolerated | unmatched DoIP requests are tolerated",
        "the DoIP asertions wait at most 10 s | the DoIP assertions wait at most 10 s",
        "a DoIP tester has disconnected of the DoIP ECU | a DoIP tester has disconnected from the DoIP ECU",
        "the DolP ECU stops | the DoIP ECU stops",
      })
  void aWrongWordingLeadsToTheSentence(String wrong, String right) {
    assertThat(SENTENCES.to(wrong)).first().isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the user logs in",
        "I open the page \"http://localhost/\"",
        "the ECU tests are green",
        "the workshop has received 3 cars",
        "my tester is started with \"--vin WAUZZZ\"",
        "the report is sent to \"somebody\"",
        "nobody knows this",
        "the server answers with 200 within 2 s",
        "the web server has received 3 requests",
        "the client connects to the server",
        "",
        "\"22 F1 90\"",
        "the cloud answers with 200 within 2 s",
        "the battery of the vehicle is charged at 11 kW",
      })
  void aForeignStepLeadsToNothing(String step) {
    assertThat(SENTENCES.to(step)).isEmpty();
  }

  @Test
  void withoutSentencesThereIsNoHelp() {
    assertThat(new NearestSentences().to("the DoIP ECU stops")).isEmpty();
  }

  @Test
  void ofSentencesThatAreEquallyNearTwoAreNamed() {
    NearestSentences sentences = new NearestSentences();
    sentences.add("the DoIP ECU{doipEcuName} reports {udsBytes} upwards");
    sentences.add("the DoIP ECU{doipEcuName} reports {udsBytes} downwards");
    sentences.add("the DoIP ECU{doipEcuName} reports {udsBytes} sidewards");

    assertThat(sentences.to("the DoIP ECU reports \"01\""))
        .containsExactly(
            "the DoIP ECU reports \"01\" upwards", "the DoIP ECU reports \"01\" downwards");
    assertThat(sentences.to("the DoIP ECU reports \"01\" downward"))
        .containsExactly("the DoIP ECU reports \"01\" downwards");
  }

  @Test
  void everySentenceIsTheNearestOfItself() {
    assertThat(EXPRESSIONS).hasSizeGreaterThan(200);
    assertThat(missed(text -> text)).isEmpty();
  }

  @Test
  void mostSentencesAreFoundWithAWordLess() {
    assertThat(missed(text -> text.replaceFirst("the ", ""))).hasSizeLessThan(5);
    assertThat(missed(text -> text.replaceFirst(" has ", " "))).hasSizeLessThan(5);
    assertThat(missed(text -> text.replaceFirst(" with ", " "))).hasSizeLessThan(15);
  }

  @Test
  void mostSentencesAreFoundWithTwoLettersSwappedInALongWord() {
    Pattern longWord = Pattern.compile("\\b([a-z]{2})([a-z])([a-z])([a-z]{3,})");
    assertThat(missed(text -> longWord.matcher(text).replaceFirst("$1$3$2$4"))).hasSizeLessThan(5);
  }

  @Test
  void mostSentencesAreFoundInSingularOrPlural() {
    assertThat(missed(text -> text.replaceAll("([a-z]{3,})s\\b", "$1"))).hasSizeLessThan(5);
    assertThat(missed(text -> text.replaceAll("\\b(request|message|response|tester)\\b", "$1s")))
        .hasSizeLessThan(5);
  }

  /** The sentences that are not the first to be named when they are written so. */
  private static List<String> missed(UnaryOperator<String> wrong) {
    List<String> missed = new ArrayList<>();
    for (String expression : EXPRESSIONS) {
      String example = SentenceExample.of(expression);
      List<String> named = SENTENCES.to(wrong.apply(example));
      if (!named.contains(example)) {
        missed.add(wrong.apply(example) + " -> " + named);
      }
    }
    return missed;
  }
}
