package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.RoutingActivationCode;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** T-26: what is denied once is denied again. */
final class DenialRepeated extends Check {
  DenialRepeated() {
    super(
        TesterRule.of(
            "T-26",
            Severity.WARNING,
            "A routing activation request denied for its source address or type is not repeated unchanged",
            "derived from ISO 13400-2:2019, table 49, DoIP-059, DoIP-151",
            Certainty.UNVERIFIED));
  }

  private static final Set<RoutingActivationCode> FOR_GOOD =
      Set.of(
          RoutingActivationCode.UNKNOWN_SOURCE_ADDRESS,
          RoutingActivationCode.UNSUPPORTED_ACTIVATION_TYPE);

  private record Asked(InetAddress host, Bytes payload) {}

  private final Map<Asked, Spoken> denials = new HashMap<>();

  @Override
  void sent(Spoken message) {
    Activation activation = message.with().activation();
    if (activation.response().filter(response -> response == message).isPresent()
        && activation.code().filter(FOR_GOOD::contains).isPresent()) {
      activation.request().ifPresent(request -> denials.put(asked(request), message));
    }
  }

  @Override
  void received(Spoken message) {
    Spoken denial = message.isActivation() ? denials.get(asked(message)) : null;
    if (denial != null) {
      violated(
          "it was denied " + shown(message.at() - denial.at()) + " before and asked the same again",
          denial,
          message);
    }
  }

  private static Asked asked(Spoken message) {
    return new Asked(message.with().host(), message.payload());
  }
}
