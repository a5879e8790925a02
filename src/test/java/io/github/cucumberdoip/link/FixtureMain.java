package io.github.cucumberdoip.link;

import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.Vin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/**
 * A fixture in a process of its own: started on the address that it is given, on port 13400. Each
 * line that it reads is a destination to announce to. Ends with its input.
 */
final class FixtureMain {
  private FixtureMain() {}

  public static void main(String[] arguments) throws IOException {
    try (DoipServer server =
        DoipServer.builder(LogicalAddress.of(0x1010))
            .ip(arguments[0])
            .settings(s -> s.identity(it -> it.withVin(Vin.of("SMXZZZ99ZTS000001"))))
            .start()) {
      System.out.println("ready");
      BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        server.announce(Announcement.to(line));
      }
    }
  }
}
