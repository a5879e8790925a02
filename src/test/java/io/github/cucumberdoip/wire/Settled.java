package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.EntryKind;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What a fixture must leave as it was. */
final class Settled {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private Settled() {}

  /** The threads of all fixtures. */
  static long threads() {
    return threadsNamed("doip-ecu-", "");
  }

  /** The threads of the fixture that has or had a port. */
  static long threads(int port, String role) {
    return threadsNamed("doip-ecu-" + port + "-", role);
  }

  private static long threadsNamed(String begin, String end) {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith(begin) && name.endsWith(end))
        .count();
  }

  static boolean countsDescriptors() {
    return Files.isDirectory(DESCRIPTORS);
  }

  static long descriptors() throws IOException {
    try (Stream<Path> open = Files.list(DESCRIPTORS)) {
      return open.count();
    }
  }

  /** Stopped: no thread is left, but for the last steps of the system, and the port is free. */
  static void assertStopped(DoipServer server) {
    assertThat(server.isRunning()).isFalse();
    await().atMost(SOON).until(() -> threads(server.port(), "") == 0);
    assertThat(isFree(new InetSocketAddress("127.0.0.1", server.port()))).isTrue();
  }

  private static boolean isFree(InetSocketAddress address) {
    try (ServerSocket tcp = new ServerSocket();
        DatagramSocket udp = new DatagramSocket(address)) {
      tcp.bind(address);
      return udp.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  /** So many connections are accepted, which may be after the tester's side is connected. */
  static void awaitConnections(DoipServer server, int number) {
    await().atMost(SOON).until(() -> server.openConnections().size() == number);
  }

  static void awaitSent(DoipServer server, int connection, int minimalSize) {
    await()
        .atMost(SOON)
        .until(
            () ->
                server.journal().entries().stream()
                    .anyMatch(
                        entry ->
                            entry.kind() == EntryKind.SENT
                                && entry.peer().connection() == connection
                                && entry.bytes().length() >= minimalSize));
  }
}
