package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** T-25: the vehicle demands TLS. */
final class TlsAfterDemand extends Check {
  TlsAfterDemand() {
    super(
        TesterRule.of(
            "T-25",
            Severity.VIOLATION,
            "A tester that was denied with code 0x07 asks again only with TLS",
            "ISO 13400-2:2019, DoIP-174",
            Certainty.SOLID));
  }

  private record Asker(InetAddress host, LogicalAddress address) {}

  private final Map<Asker, Spoken> denials = new HashMap<>();

  @Override
  void sent(Spoken message) {
    Activation activation = message.with().activation();
    if (activation.response().filter(response -> response == message).isPresent()
        && activation.code().filter(RoutingActivationCode.TLS_REQUIRED::equals).isPresent()) {
      asker(message.with()).forEach(asker -> denials.put(asker, message));
    }
  }

  @Override
  void received(Spoken message) {
    if (message.isActivation() && !message.with().isSecured()) {
      Activation.source(message)
          .map(source -> denials.get(new Asker(message.with().host(), source)))
          .ifPresent(
              denial ->
                  violated(
                      "it was denied with code 0x07 and asked without TLS again", denial, message));
    }
  }

  private static List<Asker> asker(Conversation with) {
    return with.activation().requested().stream()
        .map(address -> new Asker(with.host(), address))
        .toList();
  }
}
