package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusRequest;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.tester.DoipTester;
import io.github.cucumberdoip.tester.Received;
import io.github.cucumberdoip.tester.TesterTls;
import io.github.cucumberdoip.tester.TesterTlsException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a tester has to do with one ECU: at most one connection, and the latest exchange. */
final class TesterLink {
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(1);

  private final ScenarioTester owner;
  private final DoipServer ecu;
  private final DoipTester tester;
  private LogicalAddress source;
  private Optional<RoutingActivationResponse> activation = Optional.empty();
  private TesterExchange exchange;
  private Optional<EcuSide> ecuSide = Optional.empty();
  private Optional<String> refusal = Optional.empty();

  TesterLink(ScenarioTester owner, DoipServer ecu, DoipTester tester) {
    this.owner = owner;
    this.ecu = ecu;
    this.tester = tester;
    this.source = tester.settings().logicalAddress();
    this.exchange = TesterExchange.begin(tester, Optional.empty());
  }

  ScenarioTester owner() {
    return owner;
  }

  DoipServer ecu() {
    return ecu;
  }

  DoipTester tester() {
    return tester;
  }

  /** The answer to the last routing activation request, of this connection or the one before. */
  Optional<RoutingActivationResponse> activation() {
    return activation;
  }

  /** The source address of the last routing activation request, at first that of the tester. */
  LogicalAddress source() {
    return source;
  }

  /** Whether there is or was a connection that the tester did not end itself. */
  boolean wasConnected() {
    return ecuSide.isPresent();
  }

  /** The last thing that was sent, and what came since. */
  TesterExchange exchange() {
    return exchange;
  }

  /** Everything that came over this link, by TCP and UDP. */
  Stream<Received> received() {
    return Stream.concat(tester.received().stream(), tester.receivedDatagrams().stream());
  }

  /** Asks on UDP and waits for one answer at most A_DoIP_Ctrl. */
  void ask(DoipMessage question) {
    exchange = TesterExchange.begin(tester, Optional.empty());
    if (question instanceof EntityStatusRequest) {
      tester.entityStatus(ecu.udpAddress());
    } else if (question instanceof PowerModeRequest) {
      tester.powerMode(ecu.udpAddress());
    } else if (question instanceof RawMessage) {
      tester.ask(ecu.address(), question);
    } else {
      tester.discover(ecu.udpAddress(), question, 1);
    }
  }

  /** Sends a message with a right header, after connecting if need be. */
  void send(DoipMessage message) {
    ensureConnected();
    exchange = TesterExchange.begin(tester, Optional.empty());
    tester.send(message);
  }

  /** Connects as the tester is told to; not possible while there is a connection. */
  void connect() {
    if (owner.isSecured()) {
      connectWithTls();
    } else {
      connect(ecu.address(), tester::connect);
    }
  }

  void connectWithTls() {
    TesterTls tls = owner.tls();
    connect(ecu.tls().address(), address -> tester.connect(address, tls));
  }

  /** The same, but a handshake that fails is an outcome to be judged by a later step. */
  void tryToConnectWithTls() {
    try {
      connectWithTls();
    } catch (TesterTlsException e) {
      refusal = Optional.of(e.reason());
    }
  }

  /** Connects to where the ECU expects TLS. */
  void connectToTlsPortWithoutTls() {
    connect(ecu.tls().address(), tester::connect);
  }

  /** Why the handshake failed that was tried last; empty if it did not, as far as is known. */
  Optional<String> tlsRefusal(Duration atMost) {
    if (refusal.isEmpty() && ecuSide.isPresent()) {
      tester.awaitClosed(atMost);
      return tester.tls().failure();
    }
    return refusal;
  }

  private void connect(InetSocketAddress address, Consumer<InetSocketAddress> way) {
    if (isConnected()) {
      throw new IllegalStateException(
          owner
              + " is connected already\n  expected: no connection to this DoIP ECU\n"
              + "  to mend:  leave this step out, or write before it: When the DoIP tester"
              + " disconnects");
    }
    exchange = TesterExchange.begin(tester, Optional.empty());
    activation = Optional.empty();
    source = tester.settings().logicalAddress();
    ecuSide = Optional.empty();
    long begin = ecu.journal().mark();
    refusal = Optional.empty();
    way.accept(address);
    EcuSide side = new EcuSide(ecu, tester.localAddress(), begin);
    ecuSide = Optional.of(side);
    side.awaitBegin();
  }

  /** Waits for the end of the connection; false also if the tester has none or ended it itself. */
  boolean awaitClosed(Duration atMost) {
    return ecuSide.isPresent() && tester.awaitClosed(atMost);
  }

  /** Closes the connection, if there is one, and waits until the ECU has noticed. */
  void disconnect() {
    tester.disconnect();
    ecuSide.ifPresent(EcuSide::awaitEnd);
    ecuSide = Optional.empty();
  }

  void activate(ActivationType type) {
    activate(new RoutingActivationRequest(tester.settings().logicalAddress(), type));
  }

  void activateAs(LogicalAddress address) {
    activate(new RoutingActivationRequest(address, ActivationType.DEFAULT));
  }

  void activateWith(Bytes oemData) {
    activate(
        new RoutingActivationRequest(
            tester.settings().logicalAddress(), ActivationType.DEFAULT, 0, Optional.of(oemData)));
  }

  /** Asks for routing, over a new connection if there is none. */
  private void activate(RoutingActivationRequest request) {
    ensureConnected();
    exchange = TesterExchange.begin(tester, Optional.empty());
    source = request.sourceAddress();
    activation = Optional.of(tester.activateRouting(request));
  }

  void send(Bytes uds) {
    send(ecu.logicalAddress(), uds);
  }

  /** Sends a request once the exchange before is over, after the activation that it takes. */
  void send(LogicalAddress target, Bytes uds) {
    ensureRouting();
    exchange.awaitEnd();
    write(target, uds);
  }

  /** Sends a request at once, whether or not routing is active. */
  void sendUnrouted(Bytes uds) {
    write(ecu.logicalAddress(), uds);
  }

  private void write(LogicalAddress target, Bytes uds) {
    ensureConnected();
    DiagnosticMessage request = new DiagnosticMessage(source, target, uds);
    exchange = TesterExchange.begin(tester, Optional.of(request));
    tester.send(request);
  }

  void sendRaw(Bytes bytes) {
    ensureConnected();
    exchange = TesterExchange.begin(tester, Optional.empty());
    tester.sendRaw(bytes);
  }

  boolean isRouted() {
    return isConnected() && isPositive();
  }

  private boolean isPositive() {
    return activation
        .filter(answer -> answer.code().equals(RoutingActivationCode.ROUTING_ACTIVATED))
        .isPresent();
  }

  private void ensureRouting() {
    ensureConnected();
    if (activation.isEmpty()) {
      activate(ActivationType.DEFAULT);
    }
    if (!isPositive()) {
      throw TesterFailure.of(
          owner + " cannot send a diagnostic message",
          "active DoIP routing",
          "the DoIP ECU answered the routing activation with " + activation.orElseThrow().code(),
          this,
          ActivationHint.of(activation.orElseThrow().code(), source)
              + ", or send without routing activation on purpose");
    }
  }

  private void ensureConnected() {
    if (!isConnected()) {
      connect();
    }
  }

  boolean isConnected() {
    if (isStale()) {
      tester.awaitClosed(LONGEST_CLOSE);
    }
    return tester.isConnected();
  }

  /** The ECU has dropped the connection, and the news may not be here yet. */
  private boolean isStale() {
    return tester.isConnected()
        && activation.isPresent()
        && ecuSide.filter(EcuSide::isOpen).isEmpty();
  }

  /** Waits until the ECU has what was sent last. */
  void settle() {
    exchange.awaitArrival();
  }

  void close() {
    tester.close();
  }
}
