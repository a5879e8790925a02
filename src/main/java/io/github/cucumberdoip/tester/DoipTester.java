package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusRequest;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A DoIP tester (ISO 13400-2, client side) with at most one TCP connection at a time. Everything
 * blocks, and every wait is bounded by the settings.
 *
 * <pre>{@code
 * try (DoipTester tester = DoipTester.builder().build()) {
 *   tester.connect(new InetSocketAddress("127.0.0.1", 13400));
 *   tester.activateRouting();
 *   Bytes vin = tester.readDataByIdentifier(LogicalAddress.of(0x1010), 0xF190)
 *       .finalResponse().orElseThrow().userData();
 * }
 * }</pre>
 *
 * <p>A thread a connection reads what comes and answers alive check requests. Methods may be called
 * from several threads, but two requests of one service to one ECU at a time may get each other's
 * responses.
 */
public final class DoipTester implements DiagnosticClient, DiscoveryClient, AutoCloseable {
  private final TesterSettings settings;
  private final Arrivals log = new Arrivals();
  private final Arrivals datagrams = new Arrivals();
  private final TesterResources resources = new TesterResources();
  private final UdpExchange udp;

  DoipTester(TesterSettings settings) {
    this.settings = settings;
    this.udp = new UdpExchange(settings, datagrams);
  }

  /** {@return a builder of a tester, with the default settings} */
  public static DoipTesterBuilder builder() {
    return new DoipTesterBuilder();
  }

  @Override
  public TesterSettings settings() {
    return settings;
  }

  /**
   * Opens a TCP connection, also after {@link #disconnect()} or when the entity has closed it.
   *
   * @param entity address and port
   * @throws TesterTimeoutException if it was not accepted in time
   * @throws TesterException if it was refused
   * @throws IllegalStateException if the tester is connected or closed
   */
  public void connect(InetSocketAddress entity) {
    resources.checkMayConnect();
    resources.connected(TcpConnection.open(entity, settings, Optional.empty(), log));
  }

  /**
   * Connects like {@link #connect(InetSocketAddress)} and secures the connection with TLS.
   *
   * @param entity address and port, which is 3496 by the standard
   * @param tls whom to trust and what to offer
   * @throws TesterTlsException if the handshake failed
   */
  public void connect(InetSocketAddress entity, TesterTls tls) {
    resources.checkMayConnect();
    resources.connected(TcpConnection.open(entity, settings, Optional.of(tls), log));
  }

  /** {@return how TLS stands on the connection, for a tester that was connected before} */
  public TesterTlsState tls() {
    return resources.connection("asking for the state of TLS").tls();
  }

  /** {@return whether there is a connection; false once it is known that the entity closed it} */
  public boolean isConnected() {
    return resources.isConnected();
  }

  /** {@return address and port of the tester's end of the connection that it has or had} */
  public InetSocketAddress localAddress() {
    return resources.connection("the local address").local();
  }

  @Override
  public RoutingActivationResponse activateRouting(RoutingActivationRequest request) {
    return Activation.run(resources.openConnection("a routing activation"), request);
  }

  @Override
  public DiagnosticExchange request(LogicalAddress target, Bytes uds) {
    TcpConnection connection = resources.openConnection("a diagnostic request");
    return Exchange.untilFinalResponse(connection, message(connection, target, uds));
  }

  @Override
  public DiagnosticExchange requestWithoutResponse(LogicalAddress target, Bytes uds) {
    TcpConnection connection = resources.openConnection("a diagnostic request");
    return Exchange.untilAcknowledged(connection, message(connection, target, uds));
  }

  @Override
  public DiagnosticExchange requestFunctional(LogicalAddress target, Bytes uds) {
    TcpConnection connection = resources.openConnection("a diagnostic request");
    return Exchange.ofGroup(connection, message(connection, target, uds));
  }

  private static DiagnosticMessage message(
      TcpConnection connection, LogicalAddress target, Bytes uds) {
    return new DiagnosticMessage(connection.address(), target, uds);
  }

  /**
   * Sends any message with a right header and waits for nothing.
   *
   * @param message the message
   * @throws TesterException if the connection is gone
   * @throws IllegalStateException if the tester was not connected before
   */
  public void send(DoipMessage message) {
    resources.openConnection("sending").send(message);
  }

  /**
   * Sends bytes as they are, right or wrong, and waits for nothing.
   *
   * @param bytes any bytes, also parts of a message or several messages
   * @throws TesterException if the connection is gone
   * @throws IllegalStateException if the tester was not connected before
   */
  public void sendRaw(Bytes bytes) {
    resources.openConnection("sending").send(bytes);
  }

  /**
   * Takes the oldest message or undecodable frame that nothing else has taken: requests take their
   * answers, alive checks are taken when they are answered.
   *
   * @param timeout how long to wait at most
   * @return what came
   * @throws TesterTimeoutException if nothing came in time
   * @throws TesterException if nothing is left and the connection has ended
   * @throws IllegalStateException if the tester was not connected before
   */
  public Received receive(Duration timeout) {
    return receive(received -> true, timeout);
  }

  /**
   * Takes the oldest matching message or undecodable frame that nothing else has taken; the others
   * stay.
   *
   * @param wanted what to take
   * @param timeout how long to wait at most
   * @return what came
   * @throws TesterTimeoutException if nothing that matches came in time
   * @throws TesterException if nothing that matches is left and the connection has ended
   * @throws IllegalStateException if the tester was not connected before
   */
  public Received receive(Predicate<Received> wanted, Duration timeout) {
    return Reception.take(resources.connection("receiving"), wanted, timeout);
  }

  /**
   * Waits until something that matches has come on TCP, taken or not, on this connection or an
   * earlier one.
   *
   * @param wanted what to look for
   * @param timeout how long to wait at most; zero looks at what has come
   * @return the oldest match, which is not taken; empty if there was none in time
   */
  public Optional<Received> awaitReceived(Predicate<Received> wanted, Duration timeout) {
    return log.find(wanted, System.nanoTime() + timeout.toNanos());
  }

  /** {@return the place of the newest message on TCP, for awaitAfter; 0 before the first} */
  public long mark() {
    return log.mark();
  }

  /**
   * Waits until enough has come on TCP after a place, taken or not.
   *
   * @param mark the place, from {@link #mark()}
   * @param enough sees everything that came after the place, again after each arrival
   * @param timeout how long to wait at most; zero looks at what has come
   * @return what came after the place, enough or not, oldest first
   */
  public List<Received> awaitAfter(long mark, Predicate<List<Received>> enough, Duration timeout) {
    return log.awaitAfter(mark, enough, System.nanoTime() + timeout.toNanos());
  }

  /**
   * Everything that came on TCP on all connections of this tester: messages, also those taken, and
   * undecodable frames. The newest 10,000, fewer if they hold more than 64 MiB.
   *
   * @return a copy, oldest first
   */
  public List<Received> received() {
    return log.all();
  }

  /**
   * Everything that came on UDP in answer to requests, decodable or not; bounded like {@link
   * #received()}. What an {@link AnnouncementListener} gets is found there.
   *
   * @return a copy, oldest first
   */
  public List<Received> receivedDatagrams() {
    return datagrams.all();
  }

  /**
   * Waits until the entity closes the connection.
   *
   * @param timeout how long to wait at most
   * @return whether it did
   * @throws IllegalStateException if the tester was not connected before, or has disconnected
   */
  public boolean awaitClosed(Duration timeout) {
    TcpConnection connection = resources.connection("awaiting the end of a connection");
    return connection.inbox().awaitEnd(System.nanoTime() + timeout.toNanos())
        && connection.wasClosedByEntity();
  }

  @Override
  public Optional<Received> ask(InetSocketAddress to, DoipMessage question) {
    resources.checkOpen("asking on UDP");
    return udp.ask(to, question);
  }

  @Override
  public List<DiscoveredEntity> discover(InetSocketAddress to, DoipMessage request, int count) {
    resources.checkOpen("discovery");
    return udp.discover(to, request, count);
  }

  @Override
  public Optional<EntityStatusResponse> entityStatus(InetSocketAddress to) {
    resources.checkOpen("asking for the entity status");
    return udp.ask(to, new EntityStatusRequest(), EntityStatusResponse.class);
  }

  @Override
  public Optional<PowerModeResponse> powerMode(InetSocketAddress to) {
    resources.checkOpen("asking for the power mode");
    return udp.ask(to, new PowerModeRequest(), PowerModeResponse.class);
  }

  /**
   * {@return a listener for vehicle announcements, closed with this tester at the latest}
   *
   * @param bind where; port 13400 by the standard, 0 for any free one
   * @throws TesterException if the port is not free
   * @throws IllegalStateException if the tester is closed
   */
  public AnnouncementListener listenForAnnouncements(InetSocketAddress bind) {
    return resources.listen(bind, Optional.empty());
  }

  /**
   * {@return a listener for vehicle announcements to the IPv6 multicast address ff02::1}
   *
   * @param bind where; port 13400 by the standard, 0 for any free one
   * @param network the network interface that joins the multicast group
   * @throws TesterException if the port is not free or the group cannot be joined
   * @throws IllegalStateException if the tester is closed
   */
  public AnnouncementListener listenForAnnouncements(
      InetSocketAddress bind, NetworkInterface network) {
    return resources.listen(bind, Optional.of(network));
  }

  /** Closes the TCP connection, if there is one. The tester can connect again. */
  public void disconnect() {
    resources.disconnect();
  }

  /** Closes everything for good; what was received can still be read. May be called twice. */
  @Override
  public void close() {
    resources.close();
  }
}
