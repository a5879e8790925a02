package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.NetworkInterfaces;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.EcuTls;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.tester.AnnouncementListener;
import io.github.cucumberdoip.tester.DoipTester;
import io.github.cucumberdoip.tester.DoipTesterBuilder;
import io.github.cucumberdoip.tester.Received;
import io.github.cucumberdoip.tester.TesterTls;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One DoIP tester of a scenario, with a link to each ECU that it has to do with. */
final class ScenarioTester implements AutoCloseable {
  private final String name;
  private final Map<DoipServer, TesterLink> links = new LinkedHashMap<>();
  private DoipTesterBuilder setup;
  private UnaryOperator<TesterTls> tls = UnaryOperator.identity();
  private boolean secured;
  private TesterLink latest;
  private DoipTester ear;
  private AnnouncementListener listener;

  ScenarioTester(String name, LogicalAddress address) {
    this.name = name;
    this.setup = DoipTester.builder().logicalAddress(address);
  }

  /** Changes how the tester is built; too late once it has done something. */
  void set(UnaryOperator<DoipTesterBuilder> change) {
    if (!links.isEmpty() || ear != null) {
      throw new IllegalStateException(
          this
              + " is in use already\n  expected: its settings before its first act\n"
              + "  to mend:  move this step up, before the tester connects, asks or listens");
    }
    setup = change.apply(setup);
  }

  /** Changes how the next connections with TLS are made. */
  void tls(UnaryOperator<TesterTls> change) {
    // a wrong value is to fail here and not when the tester connects
    change.apply(TesterTls.trusting());
    UnaryOperator<TesterTls> before = tls;
    tls = settings -> change.apply(before.apply(settings));
  }

  /** How connections with TLS are made; trusts the authority of the scenario. */
  TesterTls tls() {
    return tls.apply(TesterTls.trusting(EcuTls.certificates().authority()));
  }

  /** From now on connections are made with TLS. */
  void secure() {
    secured = true;
  }

  boolean isSecured() {
    return secured;
  }

  /** The link to an ECU, for an act. */
  TesterLink to(String ecuName) {
    latest = linkTo(ecuName);
    return latest;
  }

  /** The link to an ECU, to look at. */
  TesterLink linkTo(String ecuName) {
    DoipServer ecu = DoipWorld.current().ecu(ecuName);
    return links.computeIfAbsent(ecu, each -> new TesterLink(this, each, setup.build()));
  }

  /** The link of the act before; before the first one, to the only ECU. */
  TesterLink latest() {
    return latest == null ? to(DoipWorld.UNNAMED) : latest;
  }

  /** Listens for announcements on all addresses of this machine. */
  void listen(int port) {
    checkDeaf();
    ear = setup.build();
    listener = ear.listenForAnnouncements(new InetSocketAddress(port));
  }

  /** The same, and for those that are sent to ff02::1 on an interface. */
  void listen(int port, String network) {
    checkDeaf();
    NetworkInterface joined = NetworkInterfaces.named(network);
    ear = setup.build();
    listener = ear.listenForAnnouncements(new InetSocketAddress(port), joined);
  }

  private void checkDeaf() {
    if (listener != null) {
      throw new IllegalStateException(
          this
              + " listens already, on port "
              + listener.address().getPort()
              + "\n  expected: one step that lets it listen, before the first announcement\n"
              + "  to mend:  remove this step, or use another tester");
    }
  }

  /** Where announcements are received; on a free port unless told otherwise. */
  AnnouncementListener listener() {
    if (listener == null) {
      listen(0);
    }
    return listener;
  }

  /** The version in the header of what it asks where it listens. */
  int protocolVersion() {
    listener();
    return ear.settings().protocolVersion();
  }

  /** Everything that came over any way, oldest first. */
  List<Received> received() {
    Stream<Received> heard = listener == null ? Stream.of() : listener.received().stream();
    return Stream.concat(heard, links.values().stream().flatMap(TesterLink::received))
        .sorted(Comparator.comparing(Received::time))
        .toList();
  }

  /** Waits until the ECUs have what was sent last. */
  void settle() {
    links.values().forEach(TesterLink::settle);
  }

  /** Closes all connections. */
  void disconnect() {
    links.values().forEach(TesterLink::disconnect);
  }

  @Override
  public void close() {
    links.values().forEach(TesterLink::close);
    if (ear != null) {
      ear.close();
    }
  }

  @Override
  public String toString() {
    return "the DoIP tester" + (name.isEmpty() ? "" : " \"" + name + "\"");
  }
}
