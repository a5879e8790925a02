package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cucumberdoip.docs.Page.Table;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.saboteur.Effect;
import io.github.cucumberdoip.saboteur.Fault;
import io.github.cucumberdoip.saboteur.FaultForm;
import io.github.cucumberdoip.saboteur.FaultForms;
import io.github.cucumberdoip.saboteur.MomentKind;
import io.github.cucumberdoip.saboteur.Occurrence;
import io.github.cucumberdoip.saboteur.SentMessage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on faults has all of them, all moments, and the pairs that work. */
class FaultsTest {
  private static final Page PAGE = Page.read(Path.of("docs/reference/faults.md"));

  @Test
  void theFaultsAreThoseOfTheCode() {
    assertThat(table("{doipFault}").rows())
        .containsExactlyElementsOf(
            FaultForms.all().stream()
                .map(form -> List.of(code(form.form()), code(form.example()), form.does()))
                .toList());
  }

  @Test
  void theMomentsAreThoseOfTheCode() {
    assertThat(table("{doipMoment}").rows().stream().map(row -> row.get(0)))
        .containsExactlyElementsOf(
            Arrays.stream(MomentKind.values()).map(kind -> code(kind.text())).toList());
  }

  @Test
  void thePairsAreThoseThatWork() {
    assertThat(table("At").rows())
        .containsExactlyElementsOf(
            FaultForms.all().stream()
                .filter(FaultsTest::isOfMoments)
                .map(FaultsTest::row)
                .toList());
  }

  @Test
  void theMessagesAreThoseOfTheCode() {
    assertThat(
            table("{doipSentMessage}").rows().stream().map(row -> List.of(row.get(0), row.get(2))))
        .containsExactlyElementsOf(
            Arrays.stream(SentMessage.values())
                .map(kind -> List.of(code(kind.text()), way(kind)))
                .toList());
  }

  private static String way(SentMessage kind) {
    if (kind.goByTcp() && kind.goByUdp()) {
      return "TCP, UDP";
    }
    return kind.goByTcp() ? "TCP" : "UDP";
  }

  /** A value does not change where its field is. */
  @Test
  void theFaultsInMessagesAreThoseThatWork() {
    assertThat(table("In").rows())
        .containsExactlyElementsOf(
            FaultForms.all().stream()
                .filter(form -> !isOfMoments(form) && !form.form().equals("wrong ... 0x.."))
                .map(FaultsTest::messagesOf)
                .toList());
  }

  private static List<String> messagesOf(FaultForm form) {
    List<String> kinds =
        SentMessage.names().stream()
            .filter(kind -> fits(form, kind))
            .map(FaultsTest::code)
            .toList();
    boolean all = kinds.size() == SentMessage.values().length;
    return List.of(code(form.form()), all ? "all" : String.join(", ", kinds));
  }

  private static boolean fits(FaultForm form, String messages) {
    Throwable thrown = catchThrowable(() -> Fault.into(form.example(), messages));
    assertThat(thrown == null || thrown instanceof InvalidValueException).isTrue();
    return thrown == null;
  }

  @Test
  void theOccurrencesAreRead() {
    assertThat(table("{doipOccurrence}").rows())
        .allSatisfy(
            row -> {
              String written = Page.code(row.get(0)).get(0);
              assertThat(Occurrence.parse(written).toString()).startsWith(written);
            });
  }

  /** The examples of the forms are what {@code did you mean} offers. */
  @Test
  void eachExampleIsReadAndPrintsAsItIsWritten() {
    assertThat(FaultForms.all())
        .allSatisfy(
            form -> assertThat(Effect.parse(form.example()).name()).isEqualTo(form.example()));
  }

  private static List<String> row(FaultForm form) {
    String moments =
        Arrays.stream(MomentKind.values())
            .filter(kind -> fits(form, kind))
            .map(kind -> code(kind.text()))
            .collect(Collectors.joining(", "));
    boolean all = Arrays.stream(MomentKind.values()).allMatch(kind -> fits(form, kind));
    return List.of(code(form.form()), all ? "all" : moments);
  }

  private static boolean isOfMoments(FaultForm form) {
    return Arrays.stream(MomentKind.values()).anyMatch(kind -> fits(form, kind));
  }

  private static boolean fits(FaultForm form, MomentKind kind) {
    Throwable thrown =
        catchThrowable(() -> Fault.of(form.example(), kind.text().replace(" n ", " 2 ")));
    assertThat(thrown == null || thrown instanceof InvalidValueException).isTrue();
    return thrown == null;
  }

  private static Table table(String column) {
    return PAGE.tables().stream()
        .filter(table -> table.header().contains(column.startsWith("{") ? code(column) : column))
        .findFirst()
        .orElseThrow();
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
