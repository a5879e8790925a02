package io.github.cucumberdoip.wire;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line of OpenSSL: a third implementation of TLS. */
final class Openssl {
  private static final int SECONDS = 30;

  private Openssl() {}

  static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty())
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "openssl")));
  }

  /** Runs it to its end. */
  static void run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IllegalStateException("openssl " + List.of(arguments) + " failed");
    }
  }

  /** Sends bytes through TLS and gives back as many bytes of the answer as asked for. */
  static byte[] exchange(byte[] request, int answerLength, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(arguments);
    try {
      process.getOutputStream().write(request);
      process.getOutputStream().flush();
      InputStream in = process.getInputStream();
      return in.readNBytes(answerLength);
    } finally {
      process.destroy();
      process.waitFor(SECONDS, TimeUnit.SECONDS);
    }
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
