package io.github.cucumberdoip.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A run of Maven that has ended.
 *
 * @param exitCode 0 when all went well
 * @param output all that it printed
 */
record MavenRun(int exitCode, String output) {
  private static final int SECONDS = 180;

  /**
   * Runs Maven and waits for its end.
   *
   * @param home where it is installed
   * @param directory of the project
   * @param log gets all that it prints
   * @param arguments goals and options
   * @return how it ended
   * @throws AssertionError when it does not end in time; with what it printed
   */
  static MavenRun in(Path home, Path directory, Path log, List<String> arguments)
      throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // The same Java as here, and nothing that was meant for the build around this one.
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_HOME"));
    // A short life: the fast compiler and one collector thread are enough.
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Process process = builder.start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError(
            command + " did not end within " + SECONDS + " s\n" + Files.readString(log));
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return new MavenRun(process.exitValue(), Files.readString(log));
  }
}
