package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.tester.AnnouncementListener;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;

/** A question on UDP that does not wait for its answers; they come to where the tester listens. */
final class NetworkQuestion {
  private static final Duration LONGEST_ARRIVAL = Duration.ofSeconds(1);

  private final ScenarioTester tester;

  private NetworkQuestion(ScenarioTester tester) {
    this.tester = tester;
  }

  static NetworkQuestion of(String testerName) {
    return new NetworkQuestion(TesterRack.tester(testerName));
  }

  /** Asks one ECU; returns when it has the question, so that time may pass on its clock. */
  void askEcu(String ecuName) {
    DoipServer ecu = DoipWorld.current().ecu(ecuName);
    askAndAwaitArrival(ecu, ecu.udpAddress());
  }

  /** Asks all of the network of an ECU, on its port; returns when that ECU has the question. */
  void askNetworkOf(String ecuName) {
    DoipServer ecu = DoipWorld.current().ecu(ecuName);
    askAndAwaitArrival(
        ecu,
        new InetSocketAddress(group(ecu.udpAddress().getAddress()), ecu.udpAddress().getPort()));
  }

  void ask(String destination, int port) {
    try {
      ask(new InetSocketAddress(InetAddress.getByName(destination), port));
    } catch (UnknownHostException e) {
      throw noAddress(destination);
    }
  }

  private void askAndAwaitArrival(DoipServer ecu, InetSocketAddress to) {
    long begin = ecu.journal().mark();
    ask(to);
    int own = listener().address().getPort();
    try {
      ecu.journal()
          .awaitEntry(
              begin,
              entry -> entry.kind() == EntryKind.RECEIVED && entry.peer().remote().getPort() == own,
              LONGEST_ARRIVAL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(InetSocketAddress to) {
    listener().ask(to, tester.protocolVersion(), new VehicleIdentificationRequest());
  }

  private AnnouncementListener listener() {
    return tester.listener();
  }

  /** By which address an ECU is spoken to together with all others of its network. */
  private static InetAddress group(InetAddress ecu) {
    try {
      if (ecu.isLoopbackAddress()) {
        return ecu instanceof Inet6Address ? ecu : InetAddress.getByName("127.255.255.255");
      }
      return ecu instanceof Inet6Address six
          ? Inet6Address.getByAddress(
              null, InetAddress.getByName("ff02::1").getAddress(), six.getScopeId())
          : InetAddress.getByName("255.255.255.255");
    } catch (UnknownHostException e) {
      throw noAddress(ecu.getHostAddress());
    }
  }

  private static InvalidValueException noAddress(String text) {
    return InvalidValueException.of(
        "a destination",
        text,
        "an IPv4 or IPv6 address",
        "write for example 127.255.255.255 or ff02::1%eth0");
  }
}
