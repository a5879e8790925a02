package io.github.cucumberdoip.bench;

import static io.github.cucumberdoip.bench.Server.Kind.FIXTURE;
import static io.github.cucumberdoip.bench.Server.Kind.YARDSTICK;

import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.List;

/**
 * The fixture against the {@link Yardstick}, over the loopback interface. The client runs here, the
 * servers in JVMs of their own; only start and stop and the matching of stubs are measured in this
 * one. Ends with 1 and names the bounds that were missed.
 */
public final class LoopbackBenchmark {
  private LoopbackBenchmark() {}

  /**
   * Runs everything and prints one table.
   *
   * @param arguments a part of the names of the rows to measure, or nothing for all
   * @throws Exception if a server does not do what it should
   */
  public static void main(String[] arguments) throws Exception {
    boolean allHold;
    try (ServerProcess yardstick = new ServerProcess(YARDSTICK);
        ServerProcess fixture = new ServerProcess(FIXTURE)) {
      allHold = run(rows(yardstick.port(), fixture.port()), arguments);
    }
    if (!allHold) {
      System.exit(1);
    }
  }

  private static List<Comparison> rows(int yardstick, int fixture) {
    return List.of(
        Comparison.atMost(
            1.3,
            "round trip p50",
            "us",
            () -> Traffic.roundTrip(yardstick),
            () -> Traffic.roundTrip(fixture)),
        Comparison.atLeast(
            0.75,
            "throughput of 8 connections",
            "1/s",
            () -> Traffic.rate(yardstick, Exchange.READ, 8),
            () -> Traffic.rate(fixture, Exchange.READ, 8)),
        Comparison.atLeast(
            0.8,
            "requests of 1 MiB",
            "1/s",
            () -> Traffic.rate(yardstick, Exchange.WRITE_LARGE),
            () -> Traffic.rate(fixture, Exchange.WRITE_LARGE)),
        Comparison.atLeast(
            0.8,
            "responses of 1 MiB",
            "1/s",
            () -> Traffic.rate(yardstick, Exchange.READ_LARGE),
            () -> Traffic.rate(fixture, Exchange.READ_LARGE)),
        Comparison.atMost(
            2,
            "start and stop",
            "us",
            () -> Lifecycle.startAndStop(YARDSTICK),
            () -> Lifecycle.startAndStop(FIXTURE)),
        Comparison.atLeast(
            0.8,
            "UDP identification",
            "1/s",
            () -> Traffic.identifications(yardstick),
            () -> Traffic.identifications(fixture)),
        matching("10,000 exact stubs against 10", UdsPattern.Kind.EXACT),
        matching("10,000 prefix stubs against 10", UdsPattern.Kind.PREFIX));
  }

  private static Comparison matching(String name, UdsPattern.Kind kind) {
    ScriptedEcu few = Stubs.ecu(kind, Stubs.ASKED);
    ScriptedEcu many = Stubs.ecu(kind, 10_000);
    return Comparison.atMost(
        1.3, name, "ns", () -> Stubs.answerTime(few), () -> Stubs.answerTime(many));
  }

  private static boolean run(List<Comparison> all, String[] filter) throws Exception {
    List<Comparison> rows =
        all.stream().filter(row -> filter.length == 0 || row.isAbout(filter[0])).toList();
    for (Comparison row : rows) {
      row.warmUp();
    }
    for (int round = 0; round < Comparison.ROUNDS; round++) {
      for (Comparison row : rows) {
        row.round(round);
      }
    }
    System.out.println(Comparison.header());
    rows.forEach(System.out::println);
    List<String> missed = rows.stream().filter(row -> !row.holds()).map(Comparison::name).toList();
    if (!missed.isEmpty()) {
      System.out.println("Bounds missed: " + String.join("; ", missed));
    }
    return missed.isEmpty();
  }
}
