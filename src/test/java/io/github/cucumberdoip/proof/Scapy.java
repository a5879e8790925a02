package io.github.cucumberdoip.proof;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Scapy's DoIP client, run as a program: a tester that is not ours. */
public final class Scapy {
  private static final String PYTHON = "/usr/bin/python3";
  private static final int SECONDS = 60;

  private Scapy() {}

  /** For {@code @EnabledIf}. */
  public static boolean isInstalled() throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of(PYTHON))) {
      return false;
    }
    Process process =
        new ProcessBuilder(PYTHON, "-c", "import scapy.contrib.automotive.doip")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return finished(process) && process.exitValue() == 0;
  }

  /**
   * Runs the script {@code scapy/tester.py} against an entity.
   *
   * @return what it printed, by the keys before {@code =}
   */
  public static Map<String, String> run(InetSocketAddress entity)
      throws IOException, InterruptedException, URISyntaxException {
    return run("tester.py", entity);
  }

  /**
   * Runs a script of the folder {@code scapy} against an entity.
   *
   * @return what it printed, by the keys before {@code =}
   */
  public static Map<String, String> run(String name, InetSocketAddress entity)
      throws IOException, InterruptedException, URISyntaxException {
    Path script =
        Path.of(Objects.requireNonNull(Scapy.class.getResource("/scapy/" + name)).toURI());
    Path printed = Files.createTempFile("scapy", ".out");
    try {
      Process process =
          new ProcessBuilder(
                  List.of(
                      PYTHON,
                      script.toString(),
                      entity.getAddress().getHostAddress(),
                      Integer.toString(entity.getPort())))
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      boolean ended = finished(process);
      String text = Files.readString(printed);
      if (!ended || process.exitValue() != 0) {
        throw new IllegalStateException((ended ? "failed: " : "took too long: ") + text);
      }
      Map<String, String> results = new LinkedHashMap<>();
      for (String line : text.split("\n")) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          results.put(line.substring(0, equals), line.substring(equals + 1));
        }
      }
      return results;
    } finally {
      Files.delete(printed);
    }
  }

  private static boolean finished(Process process) throws InterruptedException {
    if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      return true;
    }
    process.destroyForcibly();
    return false;
  }
}
