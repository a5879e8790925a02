package io.github.cucumberdoip.proof;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The dissector of Wireshark, run as a program: an opinion on our bytes that is not ours. */
public final class Tshark {
  private static final int SECONDS = 120;

  private Tshark() {}

  /** For {@code @EnabledIf}. */
  public static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty())
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "tshark")));
  }

  /**
   * Dissects a capture.
   *
   * @param capture the file
   * @param arguments besides {@code -r}; {@code -d tcp.port==NNNN,doip} for another port than 13400
   * @return what it printed
   * @throws IOException if it cannot be run
   * @throws InterruptedException if the wait was interrupted
   * @throws IllegalStateException if it failed or took over two minutes; with what it complained of
   */
  public static String run(Path capture, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tshark", "-n", "-r", capture.toString()));
    command.addAll(List.of(arguments));
    Path printed = Files.createTempFile("tshark", ".out");
    Path complaints = Files.createTempFile("tshark", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(printed.toFile())
              .redirectError(complaints.toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " took over " + SECONDS + " s");
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(command + " failed: " + Files.readString(complaints));
      }
      return new String(Files.readAllBytes(printed), StandardCharsets.UTF_8);
    } finally {
      Files.delete(printed);
      Files.delete(complaints);
    }
  }

  /**
   * Single fields of every packet.
   *
   * @param capture the file
   * @param fields their names in Wireshark
   * @return one map a packet, in order; a field that occurs several times has its values joined by
   *     a comma, one that does not occur is the empty text
   * @throws IOException as {@link #run}
   * @throws InterruptedException as {@link #run}
   */
  public static List<Map<String, String>> fields(Path capture, List<String> fields)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("-T", "fields", "-E", "separator=/t"));
    for (String check : List.of("ip", "tcp", "udp")) {
      arguments.addAll(List.of("-o", check + ".check_checksum:TRUE"));
    }
    fields.forEach(field -> arguments.addAll(List.of("-e", field)));
    List<Map<String, String>> packets = new ArrayList<>();
    for (String line : run(capture, arguments.toArray(String[]::new)).split("\n")) {
      String[] values = line.split("\t", -1);
      Map<String, String> packet = new LinkedHashMap<>();
      for (int i = 0; i < values.length; i++) {
        packet.put(fields.get(i), values[i]);
      }
      packets.add(packet);
    }
    return packets;
  }
}
