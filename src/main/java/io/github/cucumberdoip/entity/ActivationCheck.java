package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.util.ArrayList;
import java.util.List;

/** One of the checks that come before the socket handler (ISO 13400-2:2019, Figure 22). */
enum ActivationCheck {
  SOURCE_ADDRESS(RoutingActivationCode.UNKNOWN_SOURCE_ADDRESS) {
    @Override
    boolean refuses(RoutingActivationRequest request, Link link, EntitySettings settings) {
      return !settings.isKnownTester(request.sourceAddress());
    }
  },
  ACTIVATION_TYPE(RoutingActivationCode.UNSUPPORTED_ACTIVATION_TYPE) {
    @Override
    boolean refuses(RoutingActivationRequest request, Link link, EntitySettings settings) {
      return !settings.activationTypes().contains(request.activationType());
    }
  },
  RESERVED_BYTES(RoutingActivationCode.UNSUPPORTED_ACTIVATION_TYPE) {
    @Override
    boolean refuses(RoutingActivationRequest request, Link link, EntitySettings settings) {
      return settings.has(Deviation.RESERVED_BYTES_REFUSED) && request.reservedByIso() != 0;
    }
  },
  TLS(RoutingActivationCode.TLS_REQUIRED) {
    @Override
    boolean refuses(RoutingActivationRequest request, Link link, EntitySettings settings) {
      return settings.activation().tlsRequired() && !link.isSecured();
    }
  };

  private final RoutingActivationCode code;

  ActivationCheck(RoutingActivationCode code) {
    this.code = code;
  }

  abstract boolean refuses(RoutingActivationRequest request, Link link, EntitySettings settings);

  /** The code of the first check that refuses, or null if all pass. */
  static RoutingActivationCode refusal(
      RoutingActivationRequest request, Link link, EntitySettings settings) {
    for (ActivationCheck check : inOrder(settings)) {
      if (check.refuses(request, link, settings)) {
        return check.code;
      }
    }
    return null;
  }

  private static List<ActivationCheck> inOrder(EntitySettings settings) {
    List<ActivationCheck> order = new ArrayList<>(List.of(values()));
    if (settings.has(Deviation.ACTIVATION_TYPE_FIRST)) {
      order.remove(ACTIVATION_TYPE);
      order.add(0, ACTIVATION_TYPE);
    }
    if (settings.has(Deviation.TLS_FIRST)) {
      order.remove(TLS);
      order.add(0, TLS);
    }
    return order;
  }
}
