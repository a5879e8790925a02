package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line in a process of its own. */
final class CommandLine implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Pattern SERVES =
      Pattern.compile(
          "serves on ([0-9.]+), TCP port ([0-9]+), UDP port ([0-9]+)(?:, TLS port ([0-9]+))?, [^\n]*\n");

  private final Process process;
  private final Path output;

  private CommandLine(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts a feature file that serves on a free port; its report goes into the directory. */
  static CommandLine serve(String feature, Path directory) throws IOException {
    return serve(feature, directory, Map.of("DOIP_TCP_PORT", "0", "DOIP_TLS_PORT", "0"));
  }

  /** Starts a feature file with environment variables. */
  static CommandLine serve(String feature, Path directory, Map<String, String> environment)
      throws IOException {
    Path output = directory.resolve("output.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(List.of("io.github.cucumberdoip.cli.Main", "features", feature));
    command.addAll(List.of("--report", directory.toString()));
    if (ignoresInterrupts()) {
      command.addAll(0, List.of("env", "--default-signal=INT"));
    }
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    return new CommandLine(builder.start(), output);
  }

  /** A build in the background of a shell ignores SIGINT, and its children would too. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Character.digit(line.charAt(line.length() - 1), 16) & 2) != 0);
  }

  static CommandLine run(Path directory, String feature) throws IOException {
    Path file = Files.writeString(directory.resolve("written.feature"), feature);
    return serve(file.toString(), directory);
  }

  /** Where the program says that its ECU serves. */
  InetSocketAddress awaitAddress() {
    await().atMost(SOON).until(() -> SERVES.matcher(output()).find() || !process.isAlive());
    Matcher matcher = SERVES.matcher(output());
    assertThat(matcher.find()).as(output()).isTrue();
    return new InetSocketAddress(matcher.group(1), Integer.parseInt(matcher.group(2)));
  }

  /** The port for UDP that the program tells. */
  int udpPort() {
    return port(3);
  }

  /** The port for TLS that the program tells. */
  int tlsPort() {
    return port(4);
  }

  private int port(int group) {
    Matcher matcher = SERVES.matcher(output());
    assertThat(matcher.find()).as(output()).isTrue();
    return Integer.parseInt(matcher.group(group));
  }

  String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What Ctrl-C does. */
  void interrupt() throws IOException, InterruptedException {
    signal("INT");
  }

  void terminate() throws IOException, InterruptedException {
    signal("TERM");
  }

  private void signal(String name) throws IOException, InterruptedException {
    Process kill =
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).inheritIO().start();
    assertThat(kill.waitFor()).isZero();
  }

  int awaitExit() throws InterruptedException {
    assertThat(process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
