package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.message.Vin;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/**
 * Requests on UDP, each from a socket of its own with an ephemeral port. They need no connection.
 * The destination may be an entity, an IPv4 broadcast address or an IPv6 multicast address. What
 * cannot be decoded is passed over and kept, see {@link DoipTester#receivedDatagrams()}.
 */
public interface DiscoveryClient {
  /**
   * Sends a request and collects vehicle identification responses until there are enough of them or
   * A_DoIP_Ctrl is over.
   *
   * @param to where to
   * @param request any message, usually one of the three identification requests
   * @param count how many answers are enough, at least 1
   * @return the answers in the order in which they came, possibly none
   * @throws TesterException if the request could not be sent
   * @throws IllegalStateException if the tester is closed
   */
  List<DiscoveredEntity> discover(InetSocketAddress to, DoipMessage request, int count);

  /**
   * Asks every entity to identify itself and collects the answers for the whole of A_DoIP_Ctrl.
   *
   * @param to where to
   * @return the answers, possibly none
   */
  default List<DiscoveredEntity> discover(InetSocketAddress to) {
    return discover(to, Integer.MAX_VALUE);
  }

  /**
   * Asks every entity to identify itself.
   *
   * @param to where to
   * @param count how many answers are enough, at least 1
   * @return the answers that came within A_DoIP_Ctrl, at most as many
   */
  default List<DiscoveredEntity> discover(InetSocketAddress to, int count) {
    return discover(to, new VehicleIdentificationRequest(), count);
  }

  /**
   * Asks the entity with an EID to identify itself.
   *
   * @param to where to
   * @param eid the EID
   * @return the answer, if it came within A_DoIP_Ctrl
   */
  default Optional<DiscoveredEntity> discover(InetSocketAddress to, Eid eid) {
    return discover(to, new VehicleIdentificationRequestWithEid(eid), 1).stream().findFirst();
  }

  /**
   * Asks the entities of a vehicle to identify themselves and collects the answers for the whole of
   * A_DoIP_Ctrl.
   *
   * @param to where to
   * @param vin the VIN of the vehicle
   * @return the answers, possibly none
   */
  default List<DiscoveredEntity> discover(InetSocketAddress to, Vin vin) {
    return discover(to, new VehicleIdentificationRequestWithVin(vin), Integer.MAX_VALUE);
  }

  /**
   * Sends any message and takes the first answer, whatever it is.
   *
   * @param to where to
   * @param question any message, also a {@link io.github.cucumberdoip.message.RawMessage}
   * @return the answer, decodable or not; empty if none came within A_DoIP_Ctrl
   * @throws TesterException if the message could not be sent
   * @throws IllegalStateException if the tester is closed
   */
  Optional<Received> ask(InetSocketAddress to, DoipMessage question);

  /**
   * Asks for the entity status.
   *
   * @param to the entity
   * @return the answer; empty if none came within A_DoIP_Ctrl or the header was refused
   * @throws TesterException if the request could not be sent
   * @throws IllegalStateException if the tester is closed
   */
  Optional<EntityStatusResponse> entityStatus(InetSocketAddress to);

  /**
   * Asks for the diagnostic power mode.
   *
   * @param to the entity
   * @return the answer; empty if none came within A_DoIP_Ctrl or the header was refused
   * @throws TesterException if the request could not be sent
   * @throws IllegalStateException if the tester is closed
   */
  Optional<PowerModeResponse> powerMode(InetSocketAddress to);
}
