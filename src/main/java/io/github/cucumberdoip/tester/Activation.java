package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.time.Duration;

/** Runs one routing activation. */
final class Activation {
  private static final String WHAT = "a routing activation response";

  private Activation() {}

  static RoutingActivationResponse run(TcpConnection connection, RoutingActivationRequest request) {
    Duration limit = connection.settings().timeouts().routingActivation();
    Awaiting awaiting = Awaiting.send(connection, request);
    DoipMessage answer =
        awaiting
            .next(WHAT, Activation::isAnswer, awaiting.start() + limit.toNanos())
            .orElseThrow(
                () ->
                    awaiting.timeout(
                        WHAT,
                        "the routing activation timeout",
                        limit,
                        "let the entity answer, or lengthen routingActivationTimeout of the"
                            + " tester"));
    if (answer instanceof RoutingActivationResponse response) {
      return response;
    }
    throw awaiting.failure(
        "awaited " + WHAT + ", but the entity refused the header",
        String.format(
            "the tester uses protocol version 0x%02X, check that the entity knows it",
            connection.settings().protocolVersion()));
  }

  private static boolean isAnswer(DoipMessage message) {
    return message instanceof RoutingActivationResponse || message instanceof GenericHeaderNack;
  }
}
