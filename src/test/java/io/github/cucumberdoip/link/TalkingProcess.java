package io.github.cucumberdoip.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A Java program in a network namespace, to which one talks in lines. */
final class TalkingProcess implements AutoCloseable {
  private static final int SECONDS = 30;

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private TalkingProcess(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "lines of a process");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts it and waits until it says that it is ready. */
  static TalkingProcess start(String namespace, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("ip", "netns", "exec", namespace));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Surefire starts a jar that only names the class path
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    command.addAll(List.of("-cp", classPath, program.getName()));
    command.addAll(List.of(arguments));
    TalkingProcess started =
        new TalkingProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    assertThat(started.line()).isEqualTo("ready");
    return started;
  }

  private void read() {
    try (BufferedReader in = process.inputReader(StandardCharsets.UTF_8)) {
      in.lines().forEach(lines::add);
    } catch (IOException over) {
      // nobody reads on
    }
  }

  void say(String line) throws IOException {
    OutputStream out = process.getOutputStream();
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The next line. */
  String line() throws InterruptedException {
    String line = lines.poll(SECONDS, TimeUnit.SECONDS);
    assertThat(line).as("a line within %d s", SECONDS).isNotNull();
    return line;
  }

  boolean isRunning() {
    return process.isAlive();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
