package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.util.List;
import java.util.Optional;

/**
 * One DoIP entity: decides on each accepted message. Keeps the registrations of its connections;
 * takes one event at a time.
 */
public final class DoipEntity {
  private final Registrations registrations = new Registrations();
  private EntitySettings settings;

  /**
   * An entity without connections.
   *
   * @param settings how it behaves
   */
  public DoipEntity(EntitySettings settings) {
    this.settings = settings;
  }

  /**
   * How the entity behaves now.
   *
   * @return the settings
   */
  public EntitySettings settings() {
    return settings;
  }

  /**
   * Changes the behaviour from the next event on; registrations stay.
   *
   * @param newSettings the settings
   */
  public void settings(EntitySettings newSettings) {
    settings = newSettings;
  }

  /**
   * A message that the header handler accepted came over TCP. Where the connection is to be closed,
   * its registration is free at once, so that a tester that comes back on the answer finds it so.
   *
   * @param connection the connection's number
   * @param protocolVersion the version in its header
   * @param message the message
   * @param roomForReply false if the connection has as many late replies waiting as it can hold
   * @return what to do on this connection, in this order
   */
  public List<Action> received(
      int connection, int protocolVersion, DoipMessage message, boolean roomForReply) {
    List<Action> actions = decide(connection, protocolVersion, message, roomForReply);
    if (actions.stream().anyMatch(Action.Close.class::isInstance)) {
      registrations.remove(connection);
    }
    return actions;
  }

  private List<Action> decide(
      int connection, int protocolVersion, DoipMessage message, boolean roomForReply) {
    if (message instanceof DiagnosticMessage request) {
      return DiagnosticHandler.decide(
          protocolVersion, request, registrations.testerOn(connection), settings, roomForReply);
    }
    if (message instanceof RoutingActivationRequest request) {
      return activation(connection, protocolVersion, request);
    }
    if (message instanceof AliveCheckResponse response) {
      LogicalAddress registered = registrations.testerOn(connection);
      if (registered != null && !registered.equals(response.sourceAddress())) {
        return List.of(
            new Action.Close(
                "alive check response of "
                    + response.sourceAddress()
                    + " on the connection of "
                    + registered));
      }
    }
    return List.of();
  }

  private List<Action> activation(int connection, int version, RoutingActivationRequest request) {
    RoutingActivationCode code =
        ActivationCheck.decide(request, connection, settings, registrations);
    Action response =
        new Action.Send(
            version,
            new RoutingActivationResponse(
                request.sourceAddress(), settings.identity().logicalAddress(), code));
    if (code.equals(RoutingActivationCode.ROUTING_ACTIVATED)) {
      registrations.register(connection, request.sourceAddress());
      return List.of(response);
    }
    return List.of(response, new Action.Close("routing activation denied: " + code));
  }

  /**
   * A connection ended; its registration is given free.
   *
   * @param connection the connection's number
   */
  public void disconnected(int connection) {
    registrations.remove(connection);
  }

  /**
   * Asks the tester on a connection whether it is still there.
   *
   * @param connection the connection's number
   * @return what to do on this connection; nothing if no tester is registered on it
   */
  public List<Action> aliveCheck(int connection) {
    return registrations.testerOn(connection) == null
        ? List.of()
        : List.of(new Action.Send(settings.protocolVersion(), new AliveCheckRequest()));
  }

  /**
   * The tester that is registered on a connection.
   *
   * @param connection the connection's number
   * @return empty before routing activation
   */
  public Optional<LogicalAddress> testerOn(int connection) {
    return Optional.ofNullable(registrations.testerOn(connection));
  }

  /**
   * A message that the header handler accepted came by UDP.
   *
   * @param message the message
   * @return what to send back to its source, or empty for silence
   */
  public Optional<DoipMessage> datagram(DoipMessage message) {
    return DiscoveryHandler.decide(message, settings, registrations.count());
  }
}
