package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.DoipServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A server in a JVM of its own. So the compiler that works for one server knows nothing of the
 * other or of the client, and garbage of one does not stop the others, as when a real tester talks
 * to the fixture. Both are up all the time and idle while the other is measured. The memory of
 * their heaps is taken at the start, as a JVM that still grows would be measured with the fixture.
 */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final int port;

  ServerProcess(Server.Kind kind) {
    try {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xms1g",
                  "-Xmx1g",
                  "-XX:+AlwaysPreTouch",
                  "-classpath",
                  System.getProperty("java.class.path"),
                  ServerProcess.class.getName(),
                  kind.name())
              .redirectError(Redirect.INHERIT)
              .start();
      port =
          Integer.parseInt(
              new BufferedReader(
                      new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
                  .readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  /** Ends the process: it runs until its input ends. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Serves until its input ends.
   *
   * @param arguments the kind of the server
   * @throws IOException if it cannot listen
   */
  public static void main(String[] arguments) throws IOException {
    try (Server server = scripted(Server.Kind.valueOf(arguments[0]))) {
      System.out.println(server.port());
      while (System.in.read() >= 0) {
        // nothing is ever said
      }
    }
  }

  private static Server scripted(Server.Kind kind) throws IOException {
    if (kind == Server.Kind.YARDSTICK) {
      return kind.start();
    }
    DoipServer fixture = Server.fixture();
    Server.script(fixture);
    return Server.of(fixture);
  }
}
