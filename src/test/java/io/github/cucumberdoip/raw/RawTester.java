package io.github.cucumberdoip.raw;

import io.github.cucumberdoip.assertj.Settlement;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.uds.UdsPattern;
import java.io.IOException;
import java.net.InetSocketAddress;

/** A tester of a scenario: at most one TCP connection and one UDP socket at a time. */
final class RawTester {
  private final String name;
  private final Edition edition;
  private String ecu = DoipWorld.UNNAMED;
  private RawTcp tcp;
  private RawUdp udp;

  RawTester(String name, Edition edition) {
    this.name = name.isEmpty() ? "the raw tester" : "the raw tester" + name;
    this.edition = edition;
  }

  @Override
  public String toString() {
    return name;
  }

  /** What the features write, in the edition of the run. */
  String spoken(String message) {
    return edition.of(message);
  }

  Expected expected(String message) {
    return Expected.of(spoken(message));
  }

  /** Opens a new connection; an older one stays as it is and is closed at the end. */
  RawTcp connect() throws IOException {
    use(RawTcp.to(entity()));
    return tcp;
  }

  /** The same, also where the entity may reset it at once. */
  RawTcp connectToBeReset() throws IOException {
    use(RawTcp.toResetting(entity()));
    return tcp;
  }

  /** Goes on with a connection that was opened in another way. */
  void use(RawTcp other) {
    tcp = other;
    DoipWorld.current().closeAtEnd(other);
  }

  /** The connection, opened if there is none. */
  RawTcp tcp() throws IOException {
    return tcp == null ? connect() : tcp;
  }

  /** The UDP socket, opened on a port of its own if there is none. */
  RawUdp udp() throws IOException {
    if (udp == null) {
      udp = RawUdp.to(DoipWorld.current().ecu(ecu).udpAddress());
      DoipWorld.current().closeAtEnd(udp);
    }
    return udp;
  }

  /** Opens the UDP socket on a free port of a range. */
  void takeUdpPort(int from, int below) throws IOException {
    udp = RawUdp.to(DoipWorld.current().ecu(ecu).udpAddress(), from, below);
    DoipWorld.current().closeAtEnd(udp);
  }

  /** Speaks to another ECU from now on. */
  void turnTo(String otherEcu) {
    ecu = otherEcu;
    tcp = null;
    udp = null;
  }

  private InetSocketAddress entity() {
    return DoipWorld.current().ecu(ecu).address();
  }

  /** Sends a message and takes the answers, which must come at once and in this order. */
  void exchange(String message, String... answers) throws IOException {
    tcp().send(Hex.bytes(spoken(message)));
    for (String answer : answers) {
      receives(answer);
    }
  }

  void receives(String message) throws IOException {
    expected(message).check("received on TCP by " + this, tcp().receive());
  }

  /** Activates routing with the default type. */
  void activate(String source) throws IOException {
    exchange(
        "02FD 0005 00000007" + source + "0000000000",
        "02FD 0006 00000009" + source + "10001000000000");
  }

  /** Sends a UDS request, and takes the acknowledgement. */
  void ask(String target, String request) throws IOException {
    String source = tcp().source();
    exchange(diagnostic(source + target, request), "02FD 8002 00000005" + target + source + "00");
  }

  /** Takes a UDS response. */
  void hear(String source, String response) throws IOException {
    receives(diagnostic(source + tcp().source(), response));
  }

  /** Sends a UDS request that the ECU is told to answer so, or with silence if there is nothing. */
  void converse(String target, String request, String response) throws IOException {
    String answer = response == null ? "" : response.strip();
    UdsPattern asked = UdsPattern.parse(request);
    if (answer.isEmpty()) {
      DoipWorld.current().ecu(ecu).stub(asked).staysSilent();
    } else {
      DoipWorld.current().ecu(ecu).stub(asked).answers(answer);
    }
    ask(target, request);
    if (answer.isEmpty()) {
      // or the next stub, which may be for the same request, could answer this one
      Settlement.await(DoipWorld.current().ecu(ecu).journal(), DoipWorld.DEFAULT_WAIT);
    } else {
      hear(target, answer);
    }
  }

  private static String diagnostic(String addresses, String uds) {
    String payload = addresses + uds.replace(" ", "");
    return "02FD 8001 %08X".formatted(payload.length() / 2) + payload;
  }

  /** Shows that routing still works, for the tester that asked last for activation. */
  void assertOpen() throws IOException {
    String source = tcp().source();
    exchange(
        "02FD 8001 00000006" + source + "10003E00",
        "02FD 8002 00000005 1000" + source + "00",
        "02FD 8001 00000006 1000" + source + "7E00");
  }

  /** An unknown payload type is always answered: what came before it would be seen first. */
  void assertNothingOnTcp() throws IOException {
    exchange("02FD 0009 00000000", "02FD 0000 00000001 01");
  }

  /** Two questions of different kind: an answer to what came before would be seen among theirs. */
  void assertNothingOnUdp() throws IOException {
    for (String type : new String[] {"4003", "4001"}) {
      udp().send(Hex.bytes(spoken("02FD" + type + "00000000")));
      String answer = type.equals("4003") ? "02FD 4004 *" : "02FD 4002 *";
      expected(answer).check("received on UDP by " + this, udp().receive());
    }
  }
}
