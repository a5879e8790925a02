package io.github.cucumberdoip.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The coverage-guided fuzzer Jazzer in a JVM of its own. Its JUnit engine is not used, as it is
 * made for another generation of JUnit than ours.
 */
final class Jazzer {
  private static final Pattern RUNS = Pattern.compile("stat::number_of_executed_units: +(\\d+)");
  private static final int FEWEST_RUNS = 1000;
  private static final Duration SPARE = Duration.ofMinutes(2);

  private final Class<?> target;
  private final Path directory;

  /** For a class with a method {@code public static void fuzzerTestOneInput(byte[])}. */
  Jazzer(Class<?> target) {
    this.target = target;
    this.directory = Path.of("target", "fuzz", target.getSimpleName());
  }

  /**
   * Fuzzes for a time, beginning with these inputs and those that earlier runs kept.
   *
   * @throws AssertionError with the input as hex if the target threw, or if nothing was run
   */
  void run(FuzzSettings settings, List<byte[]> seeds) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(directory.resolve("corpus"));
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(corpus.resolve("seed-" + i), seeds.get(i));
    }
    forgetFindings();
    Path log = directory.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(settings, corpus))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(settings.time().plus(SPARE).toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      fail("Jazzer did not end; its log: " + log);
    }
    String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    assertNothingFound(process.exitValue(), settings, text);
    assertThat(runs(text)).as("inputs that were run; log: " + log).isGreaterThan(FEWEST_RUNS);
  }

  private List<String> command(FuzzSettings settings, Path corpus) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // 21 and later warn of an agent that comes while the program runs
    command.addAll(List.of("-Xmx512m", "-XX:+EnableDynamicAgentLoading"));
    command.addAll(List.of("-cp", classPath(), "com.code_intelligence.jazzer.Jazzer"));
    command.add("--target_class=" + target.getName());
    command.add("--instrumentation_includes=io.github.cucumberdoip.**");
    command.add("--reproducer_path=" + directory);
    command.add("-artifact_prefix=" + directory + "/");
    command.add("-max_total_time=" + settings.time().toSeconds());
    command.add("-seed=" + (settings.seed() & 0x7FFF_FFFF));
    command.addAll(List.of("-max_len=2048", "-timeout=10", "-rss_limit_mb=2048"));
    command.addAll(List.of("-use_value_profile=1", "-print_final_stats=1"));
    command.add(corpus.toString());
    return command;
  }

  /** Surefire starts a jar that only names the class path. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private void forgetFindings() throws IOException {
    for (Path finding : findings()) {
      Files.delete(finding);
    }
  }

  private List<Path> findings() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(crash|timeout|oom|Crash).*"))
          .toList();
    }
  }

  private void assertNothingFound(int exit, FuzzSettings settings, String log) throws IOException {
    StringBuilder inputs = new StringBuilder();
    for (Path finding : findings()) {
      if (!finding.toString().endsWith(".java")) {
        inputs.append('\n').append(HexFormat.of().formatHex(Files.readAllBytes(finding)));
      }
    }
    if (exit != 0 || !inputs.isEmpty()) {
      fail(
          "%s failed (exit %d, %s)\nmend it and add the input to %s:%s\n%s",
          target.getSimpleName(), exit, settings, Regressions.fileOf(target), inputs, end(log));
    }
  }

  private static String end(String log) {
    int from = log.indexOf("== Java Exception");
    return log.substring(from >= 0 ? from : Math.max(0, log.length() - 4000));
  }

  private static long runs(String log) {
    Matcher matcher = RUNS.matcher(log);
    return matcher.results().map(MatchResult::group).findFirst().isPresent()
        ? Long.parseLong(matcher.reset().results().findFirst().orElseThrow().group(1))
        : 0;
  }
}
