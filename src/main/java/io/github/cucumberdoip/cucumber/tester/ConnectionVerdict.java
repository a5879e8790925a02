package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.OemData;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.time.Duration;
import java.util.Optional;

/** What the steps say about the connection of a tester to an ECU. */
final class ConnectionVerdict {
  private final TesterLink link;

  private ConnectionVerdict(TesterLink link) {
    this.link = link;
  }

  static ConnectionVerdict of(String testerName) {
    return new ConnectionVerdict(TesterRack.tester(testerName).latest());
  }

  static ConnectionVerdict of(String testerName, String ecuName) {
    return new ConnectionVerdict(TesterRack.tester(testerName).linkTo(ecuName));
  }

  void isActivated() {
    if (!link.isRouted()) {
      throw failure(
          "DoIP routing is not activated for " + link.owner(),
          "an open connection with the answer " + RoutingActivationCode.ROUTING_ACTIVATED,
          answer() + connection(),
          hint());
    }
  }

  void isDenied(RoutingActivationCode code) {
    boolean denied =
        !code.equals(RoutingActivationCode.ROUTING_ACTIVATED)
            && link.activation().filter(answer -> answer.code().equals(code)).isPresent();
    if (!denied) {
      throw failure(
          "the routing activation of " + link.owner() + " was not denied with code " + code,
          code.toString(),
          answer(),
          link.activation().isEmpty()
              ? ActivationHint.NOT_ASKED
              : "see which testers and activation types the ECU accepts");
    }
  }

  void isAnswered(RoutingActivationCode code) {
    if (link.activation().filter(answer -> answer.code().equals(code)).isEmpty()) {
      throw failure(
          "the routing activation of " + link.owner() + " was not answered with code " + code,
          code.toString(),
          answer(),
          link.activation().isEmpty()
              ? ActivationHint.NOT_ASKED
              : "see what the ECU demands for routing activation");
    }
  }

  void isAnswered(Bytes oemData) {
    OemData.checked(oemData);
    Optional<Bytes> actual =
        link.activation().flatMap(RoutingActivationResponse::reservedByManufacturer);
    if (actual.filter(oemData::equals).isEmpty()) {
      throw failure(
          "the routing activation of "
              + link.owner()
              + " was not answered with OEM data "
              + oemData,
          "the OEM data " + oemData,
          link.activation().isEmpty()
              ? answer()
              : answer() + actual.map(data -> " with OEM data " + data).orElse(" without OEM data"),
          link.activation().isEmpty()
              ? ActivationHint.NOT_ASKED
              : "set it with: the DoIP ECU sends the OEM data \""
                  + oemData
                  + "\" in routing activation responses");
    }
  }

  void isClosed() {
    Duration wait = DoipWorld.current().waitAtMost();
    if (!link.awaitClosed(wait)) {
      throw failure(
          "the DoIP ECU has not closed the connection to " + link.owner(),
          "the end of the connection within " + wait.toMillis() + " ms",
          link.tester().isConnected()
              ? "the connection is open"
              : "the tester did not connect, or disconnected by itself",
          "the ECU closes it when it denies the routing activation, when a timer has run out, or when"
              + " it stops");
    }
  }

  void isConnected() {
    if (!link.isConnected()) {
      throw failure(
          link.owner()
              + " is not connected to the DoIP ECU"
              + (link.wasConnected() ? " any more" : ""),
          "an open connection",
          "there is none",
          link.wasConnected()
              ? "see what the ECU sent last"
              : "let it connect before: When the DoIP tester connects to the DoIP ECU");
    }
  }

  private String answer() {
    return link.activation()
        .map(RoutingActivationResponse::code)
        .map(code -> "the answer " + code)
        .orElse("routing activation was not asked for on this connection");
  }

  private String hint() {
    return link.activation()
        .map(given -> ActivationHint.of(given.code(), link.source()))
        .orElse(ActivationHint.NOT_ASKED);
  }

  private String connection() {
    return link.tester().isConnected() ? ", the connection is open" : ", there is no connection";
  }

  private AssertionError failure(String what, String expected, String instead, String hint) {
    return TesterFailure.of(what, expected, instead, link, hint);
  }
}
