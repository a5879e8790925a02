package io.github.cucumberdoip.cucumber.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.assertj.ExpectedRequest;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.Marks;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.saboteur.Fault;
import io.github.cucumberdoip.support.FeatureRun;
import io.github.cucumberdoip.support.FeatureRunner;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No scenario sees anything of another: what only an earlier one could fulfil fails. */
class EarlierScenariosTest {
  private static final ExpectedRequest VIN = Expected.request("22 F1 90");
  private static final LogicalAddress ADDRESS = LogicalAddress.of(0x1010);

  /** Each check in the second scenario could only pass with what the first one did. */
  private static String feature(String request) {
    StringBuilder feature =
        new StringBuilder(
            """
            Feature: f
              Background:
                Given a DoIP ECU with logical address 0x1010
                And the DoIP ECU answers all other UDS requests positively
                And the DoIP assertions wait at most 20 ms
              Scenario: it asks
                When the DoIP mark "asked" is set
                And the DoIP tester sends "%1$s"
                Then the DoIP ECU has received only these UDS requests:
                  | request |
                  | %1$s    |
                And the DoIP ECU remembers the UDS request "%1$s {rest}"
            """
                .formatted(request));
    for (String check : checks(request)) {
      feature.append("  Scenario: it does not ask\n    Then ").append(check).append('\n');
    }
    return feature.toString();
  }

  private static List<String> checks(String request) {
    String received = "the DoIP ECU has received \"" + request + "\"";
    return List.of(
        received,
        received + " within 20 ms",
        received + " exactly 1 time",
        received + " at least 1 time",
        received + " from the DoIP tester 0x0E80",
        received + " since the DoIP mark \"asked\"",
        received + " at least every 20 ms for 20 ms",
        received + " and \"" + request + "\" on the same DoIP connection",
        received + " only after \"" + request + "\"",
        "the DoIP ECU has received all UDS requests on one DoIP connection",
        "the DoIP ECU has sent the UDS response \"...\"",
        "the DoIP ECU has received these UDS requests in order:\n      | request |\n      | "
            + request
            + " |",
        "the DoIP ECU has received these UDS requests:\n      | request |\n      | "
            + request
            + " |",
        "the DoIP ECU remembers the UDS request \"" + request + " {rest}\"",
        "the remembered DoIP value \"rest\" is \"AA\"",
        "a DoIP tester has connected to the DoIP ECU");
  }

  private static void onlyTheFirstPasses(String request) {
    FeatureRun run =
        FeatureRunner.withGlue(
                "io.github.cucumberdoip.cucumber.glue", "io.github.cucumberdoip.cucumber.tester")
            .run(feature(request));

    assertThat(run.undefinedSteps()).isEmpty();
    assertThat(run.scenariosNamed("it asks"))
        .allSatisfy(
            scenario ->
                assertThat(scenario.status()).as(scenario::message).isEqualTo(Status.PASSED));
    assertThat(run.scenariosNamed("it does not ask"))
        .hasSize(checks(request).size())
        .allSatisfy(
            scenario ->
                assertThat(scenario.status()).as(scenario::message).isEqualTo(Status.FAILED));
  }

  @Test
  @Tag("sockets")
  void whatOnlyAnEarlierScenarioFulfilsFails() {
    onlyTheFirstPasses("22 F1 90");
  }

  @Test
  @Tag("sockets")
  void parallelScenariosSeeNothingOfEachOther() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String request = "22 F1 9" + i;
        runs.add(threads.submit(() -> onlyTheFirstPasses(request)));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Begins a scenario with an ECU that Java code keeps longer than a scenario. */
  private static void begin(DoipServer shared) {
    DoipWorld.begin();
    Verdicts.current();
    DoipWorld.current().waitAtMost(Duration.ofMillis(20));
    DoipWorld.current().addEcu("", shared);
  }

  private static void receive(DoipServer ecu, boolean isMatched) {
    InetSocketAddress address = new InetSocketAddress("127.0.0.1", 50000);
    DiagnosticMessage request =
        new DiagnosticMessage(LogicalAddress.of(0x0E80), ADDRESS, Bytes.parse("22 F1 90"));
    long sequence =
        ecu.journal()
            .append(EntryKind.RECEIVED, new Peer(1, address, address), Bytes.EMPTY, request, null)
            .sequence();
    ecu.journal().matched(sequence, new Match(isMatched, "a stub"));
  }

  @Test
  void anEcuThatOutlivesItsScenarioShowsNothingOfIt() {
    DoipServer shared = DoipServer.builder(ADDRESS).build();
    begin(shared);
    receive(shared, false);
    Verdicts.on("").shows(VIN);
    DoipWorld.end();

    begin(shared);
    try {
      Verdicts.on("").showsNo(VIN).hasReceivedOnly(List.of()).hasNoUnmatchedRequests();
      assertThatThrownBy(() -> Verdicts.on("").shows(VIN)).isInstanceOf(AssertionError.class);
      receive(shared, true);
      Verdicts.on("").hasReceivedOnly(List.of(VIN));
    } finally {
      DoipWorld.end();
    }
  }

  @Test
  void anEcuThatOutlivesItsScenarioHasNoFaultsOfIt() {
    DoipServer shared = DoipServer.builder(ADDRESS).build();
    begin(shared);
    shared.saboteur().inject(Fault.of("reset", "before response"));
    shared.demands().refuseRequests(DiagnosticNackCode.UNKNOWN_NETWORK, 1);
    assertThat(shared.demands().isIdle()).isFalse();
    DoipWorld.end();

    assertThat(shared.saboteur().faults()).isEmpty();
    assertThat(shared.demands().isIdle()).isTrue();
  }

  @Test
  void aMarkStandsInAllJournalsAndBeforeAllThatComesLater() {
    DoipServer early = DoipServer.builder(ADDRESS).build();
    DoipServer late = DoipServer.builder(ADDRESS).build();
    begin(early);
    try {
      receive(early, true);
      Marks.set("here");
      DoipWorld.current().addEcu("late", late);
      receive(late, true);

      Verdicts.on("", "here").showsNo(VIN);
      Verdicts.on("late", "here").shows(VIN);
      Marks.set("here");
      Verdicts.on("late", "here").showsNo(VIN);
      assertThatThrownBy(() -> Verdicts.on("", "her"))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("did you mean \"here\"?");
      assertThatThrownBy(() -> Verdicts.on("", "elsewhere entirely"))
          .hasMessageContaining("expected: one of here");
    } finally {
      DoipWorld.end();
    }
  }

  @Test
  void aMarkThatWasNeverSetIsAMistake() {
    begin(DoipServer.builder(ADDRESS).build());
    try {
      assertThatThrownBy(() -> Verdicts.on("", "here"))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("set it first: When the DoIP mark \"here\" is set");
    } finally {
      DoipWorld.end();
    }
  }
}
