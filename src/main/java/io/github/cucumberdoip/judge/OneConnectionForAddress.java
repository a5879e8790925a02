package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * T-36: one connection for each tester. A reconnection is no second one: the old connection says
 * nothing more, whoever notices its end first.
 */
final class OneConnectionForAddress extends Check {
  OneConnectionForAddress() {
    super(
        TesterRule.of(
            "T-36",
            Severity.WARNING,
            "A tester does not ask for routing on a second connection while it uses the first one",
            "ISO 14229-5:2022, one connection for each client; ISO 13400-2:2019, DoIP-091",
            Certainty.ONE_SOURCE));
  }

  private final Map<Conversation, Spoken> rivals = new HashMap<>();
  private final Map<LogicalAddress, Conversation> active = new HashMap<>();

  @Override
  void received(Spoken message) {
    Spoken rival = rivals.remove(message.with());
    if (rival != null) {
      violated(
          "%s asked on connection %d and went on with connection %d"
              .formatted(
                  message.with().activation().active().map(Object::toString).orElse("the tester"),
                  rival.with().peer().connection(),
                  message.with().peer().connection()),
          rival,
          message);
    }
    Optional<LogicalAddress> source = Activation.source(message);
    if (message.isActivation() && source.isPresent()) {
      Conversation first = active.get(source.get());
      if (first != null && first != message.with() && first.closed().isEmpty()) {
        rivals.put(first, message);
      }
    }
  }

  @Override
  void sent(Spoken message) {
    Conversation with = message.with();
    with.activation().active().ifPresent(address -> active.put(address, with));
  }
}
