package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time to find the stub of a request and to work out its answer. Masked patterns are looked at
 * one after another, newest first, and the requests match the oldest: the worst case.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class MatchingBenchmark {
  /** How many stubs there are. */
  @Param({"10", "100", "10000"})
  public int stubs;

  /** The kind of their patterns. */
  @Param public UdsPattern.Kind pattern;

  private final UdsRequest[] requests = Stubs.requests();
  private ScriptedEcu ecu;
  private int next;

  /** Registers the stubs. */
  @Setup
  public void prepare() {
    ecu = Stubs.ecu(pattern, stubs);
  }

  /**
   * Answers one request.
   *
   * @return the answer
   */
  @Benchmark
  public Answer answer() {
    next = (next + 1) % Stubs.ASKED;
    return ecu.answer(requests[next]);
  }
}
