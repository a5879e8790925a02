package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.util.List;
import java.util.Optional;

/** One check of the routing activation handler. */
@FunctionalInterface
interface ActivationCheck {
  /**
   * The checks in the order of the standard (ISO 13400-2:2019, DoIP-059, -151, -149, -150, -060).
   */
  List<ActivationCheck> IN_ORDER =
      List.of(
          ActivationCheck::sourceAddressKnown,
          ActivationCheck::activationTypeSupported,
          ActivationCheck::sameTesterOnThisSocket,
          ActivationCheck::testerNotOnAnotherSocket,
          ActivationCheck::socketLeft);

  /** The code to refuse with, or empty if the check passes. */
  Optional<RoutingActivationCode> refuse(
      RoutingActivationRequest request,
      int connection,
      EntitySettings settings,
      Registrations registrations);

  /** Runs all checks; the first that refuses decides. */
  static RoutingActivationCode decide(
      RoutingActivationRequest request,
      int connection,
      EntitySettings settings,
      Registrations registrations) {
    for (ActivationCheck check : IN_ORDER) {
      Optional<RoutingActivationCode> refused =
          check.refuse(request, connection, settings, registrations);
      if (refused.isPresent()) {
        return refused.get();
      }
    }
    return RoutingActivationCode.ROUTING_ACTIVATED;
  }

  private static Optional<RoutingActivationCode> sourceAddressKnown(
      RoutingActivationRequest request,
      int connection,
      EntitySettings settings,
      Registrations registrations) {
    return when(
        !settings.isKnownTester(request.sourceAddress()),
        RoutingActivationCode.UNKNOWN_SOURCE_ADDRESS);
  }

  private static Optional<RoutingActivationCode> activationTypeSupported(
      RoutingActivationRequest request,
      int connection,
      EntitySettings settings,
      Registrations registrations) {
    return when(
        !settings.activationTypes().contains(request.activationType()),
        RoutingActivationCode.UNSUPPORTED_ACTIVATION_TYPE);
  }

  private static Optional<RoutingActivationCode> sameTesterOnThisSocket(
      RoutingActivationRequest request,
      int connection,
      EntitySettings settings,
      Registrations registrations) {
    LogicalAddress registered = registrations.testerOn(connection);
    return when(
        registered != null && !registered.equals(request.sourceAddress()),
        RoutingActivationCode.DIFFERENT_SOURCE_ADDRESS_ON_THIS_SOCKET);
  }

  private static Optional<RoutingActivationCode> testerNotOnAnotherSocket(
      RoutingActivationRequest request,
      int connection,
      EntitySettings settings,
      Registrations registrations) {
    return when(
        registrations.isElsewhere(request.sourceAddress(), connection),
        RoutingActivationCode.SOURCE_ADDRESS_ACTIVE_ON_ANOTHER_SOCKET);
  }

  private static Optional<RoutingActivationCode> socketLeft(
      RoutingActivationRequest request,
      int connection,
      EntitySettings settings,
      Registrations registrations) {
    return when(
        registrations.testerOn(connection) == null
            && registrations.count() >= settings.maxOpenSockets(),
        RoutingActivationCode.ALL_SOCKETS_REGISTERED_AND_ACTIVE);
  }

  private static Optional<RoutingActivationCode> when(boolean refused, RoutingActivationCode code) {
    return refused ? Optional.of(code) : Optional.empty();
  }
}
