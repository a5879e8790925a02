package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.DoipRequest;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.DoipServerBuilder;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.support.DryRun;
import io.github.cucumberdoip.transport.Announcing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on the original fixture names exists: members, types and steps. */
class OriginalApiTest {
  private static final Page PAGE = Page.read(Path.of("docs/reference/original-api.md"));
  private static final List<Class<?>> OF_REQUEST = List.of(DoipRequest.class);
  private static final List<Class<?>> OF_SERVER =
      List.of(
          DoipServer.class,
          DoipServerBuilder.class,
          Announcement.class,
          Announcing.class,
          ScriptedEcu.class,
          DoipWorld.class);

  @TempDir Path directory;

  @Test
  void membersExist() {
    List<String> request = missing("DoipRequest", OF_REQUEST);
    List<String> server = missing("DoipServer", OF_SERVER);

    assertThat(Stream.of(request, server).flatMap(List::stream)).isEmpty();
    assertThat(calls("DoipRequest")).hasSizeGreaterThan(8);
    assertThat(calls("DoipServer")).hasSizeGreaterThan(20);
  }

  @Test
  void aMemberThatDoesNotExistIsFound() {
    assertThat(NamedCall.in("stop() and halt(), start(int), ip(a, b)"))
        .filteredOn(call -> !call.existsIn(OF_SERVER))
        .extracting(NamedCall::toString)
        .containsExactly("halt()", "start(int)", "ip(a, b)");
  }

  @Test
  void stepsExist() throws IOException {
    List<String> steps =
        PAGE.lines().stream()
            .flatMap(line -> Page.code(line).stream())
            .filter(code -> code.matches("(Given|When|Then) .*"))
            .toList();
    assertThat(steps).hasSizeGreaterThan(8);

    assertThat(undefined(steps)).isEmpty();
    assertThat(undefined(List.of("Given a DoIP EUC"))).hasSize(1);
  }

  private Iterable<String> undefined(List<String> steps) throws IOException {
    Path feature = directory.resolve("steps.feature");
    String scenario = steps.stream().collect(Collectors.joining("\n    ", "    ", "\n"));
    Files.writeString(feature, "Feature: f\n  Scenario: s\n" + scenario);
    return DryRun.of(
            feature,
            "io.github.cucumberdoip.cucumber.glue",
            "io.github.cucumberdoip.cucumber.tester")
        .undefined();
  }

  private static List<String> missing(String heading, List<Class<?>> owners) {
    return calls(heading).stream()
        .filter(call -> !call.existsIn(owners))
        .map(call -> heading + ": " + call)
        .toList();
  }

  /** The calls in the columns on our side. */
  private static List<NamedCall> calls(String heading) {
    return PAGE.tables().stream()
        .filter(table -> table.heading().equals(heading))
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.stream().skip(1))
        .flatMap(cell -> Page.code(cell).stream())
        .filter(code -> !code.matches("(Given|When|Then) .*"))
        .flatMap(code -> NamedCall.in(code).stream())
        .toList();
  }
}
