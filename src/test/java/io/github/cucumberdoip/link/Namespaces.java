package io.github.cucumberdoip.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Two hosts, each a network namespace with one end of a virtual cable. Needs root and iproute2. */
final class Namespaces {
  static final String CABLE = "doip0";

  private final String suffix = Long.toString(ProcessHandle.current().pid(), 36);
  final String first = "doip-a-" + suffix;
  final String second = "doip-b-" + suffix;

  /** What the system does not permit, in words. */
  static final class NotPermitted extends Exception {
    private static final long serialVersionUID = 1L;

    NotPermitted(String reason) {
      super(reason);
    }
  }

  /**
   * Makes them: 192.0.2.1 and fe80::a on the first, 192.0.2.2 and fe80::b on the second.
   *
   * @throws NotPermitted if the system says no; nothing is left behind
   */
  static Namespaces make() throws NotPermitted, IOException, InterruptedException {
    Namespaces made = new Namespaces();
    try {
      made.connect();
      return made;
    } catch (NotPermitted e) {
      made.remove();
      throw e;
    }
  }

  private void connect() throws NotPermitted, IOException, InterruptedException {
    String end = "doip" + suffix;
    ip("netns add " + first);
    ip("netns add " + second);
    ip("link add " + end + "a type veth peer name " + end + "b");
    ip("link set " + end + "a netns " + first + " name " + CABLE);
    ip("link set " + end + "b netns " + second + " name " + CABLE);
    host(first, "192.0.2.1/24", "fe80::a/64");
    host(second, "192.0.2.2/24", "fe80::b/64");
  }

  private static void host(String namespace, String v4, String v6)
      throws NotPermitted, IOException, InterruptedException {
    String in = "-n " + namespace + " ";
    ip(in + "link set lo up");
    ip(in + "link set " + CABLE + " up");
    ip(in + "address add " + v4 + " broadcast + dev " + CABLE);
    ip(in + "address add " + v6 + " dev " + CABLE + " nodad");
    // where 255.255.255.255 goes
    ip(in + "route add default dev " + CABLE);
  }

  private static void ip(String arguments) throws NotPermitted, IOException, InterruptedException {
    String command = "ip " + arguments;
    Process process;
    try {
      process = new ProcessBuilder(List.of(command.split(" "))).redirectErrorStream(true).start();
    } catch (IOException notThere) {
      throw new NotPermitted("iproute2 is not installed: " + notThere.getMessage());
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new NotPermitted(command + ": " + said.strip());
    }
  }

  /** With the cable, which goes with its ends. */
  void remove() throws IOException, InterruptedException {
    for (String namespace : List.of(first, second)) {
      try {
        ip("netns delete " + namespace);
      } catch (NotPermitted notThere) {
        // then nothing is left behind
      }
    }
  }
}
