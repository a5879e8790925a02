package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;

/**
 * Routing activation, and diagnostic requests to one ECU or a group of them. All of them block
 * until the exchange is over, with the bounds of {@link TesterTimeouts}.
 *
 * <p>A response belongs to a request if it came after it, from the ECU that was asked (from any for
 * a functional address), for this tester, and is of the same service: SID + 0x40, or 7F and the
 * SID. Everything else stays in the queue for {@link DoipTester#receive}.
 */
public interface DiagnosticClient {
  /**
   * What this tester was built with.
   *
   * @return the settings
   */
  TesterSettings settings();

  /**
   * Asks for routing of the default type.
   *
   * @return the answer, positive or not, see {@link #activateRouting(RoutingActivationRequest)}
   */
  default RoutingActivationResponse activateRouting() {
    return activateRouting(ActivationType.DEFAULT);
  }

  /**
   * Asks for routing, with the tester's own address.
   *
   * @param type any activation type
   * @return the answer, positive or not, see {@link #activateRouting(RoutingActivationRequest)}
   */
  default RoutingActivationResponse activateRouting(ActivationType type) {
    return activateRouting(new RoutingActivationRequest(settings().logicalAddress(), type));
  }

  /**
   * Asks for routing. Once the entity has registered the source address of the request, diagnostic
   * messages and alive check responses on this connection carry it. Possible several times.
   *
   * @param request the request, usually with the tester's own address
   * @return the answer, positive or not
   * @throws TesterTimeoutException if none came in time
   * @throws TesterException if the entity refused the header or closed the connection
   * @throws IllegalStateException if the tester was not connected before
   */
  RoutingActivationResponse activateRouting(RoutingActivationRequest request);

  /**
   * Sends a request, awaits the acknowledge and then the responses up to the first final one. A
   * response-pending message (NRC 0x78) extends the wait to P2*. A negative acknowledge or a header
   * NACK ends the exchange at once.
   *
   * @param target the ECU, or a functional address whose first final response is enough
   * @param uds the UDS request, at least one byte
   * @return the exchange; with neither nack nor header nack it has a final response
   * @throws TesterTimeoutException if the acknowledge or a response did not come in time
   * @throws TesterException if the connection was closed meanwhile
   * @throws IllegalStateException if the tester was not connected before
   */
  DiagnosticExchange request(LogicalAddress target, Bytes uds);

  /**
   * Sends a request and awaits the acknowledge only, for requests whose positive response is
   * suppressed.
   *
   * @param target the ECU or the functional address
   * @param uds the UDS request, at least one byte
   * @return the exchange, without responses
   * @throws TesterTimeoutException if the acknowledge did not come in time
   * @throws TesterException if the connection was closed meanwhile
   * @throws IllegalStateException if the tester was not connected before
   */
  DiagnosticExchange requestWithoutResponse(LogicalAddress target, Bytes uds);

  /**
   * Sends a request to a group of ECUs and collects the responses of all of them for the whole of
   * P2. An ECU that sends a response-pending message (NRC 0x78) is awaited up to P2*.
   *
   * @param target a functional address
   * @param uds the UDS request, at least one byte
   * @return the exchange; no response at all is possible
   * @throws TesterTimeoutException if the acknowledge did not come in time, or the response of an
   *     ECU that had asked for time
   * @throws TesterException if the connection was closed meanwhile
   * @throws IllegalStateException if the tester was not connected before
   */
  DiagnosticExchange requestFunctional(LogicalAddress target, Bytes uds);

  /**
   * Reads a data identifier: {@code 22}, identifier.
   *
   * @param target the ECU
   * @param did 0x0000..0xFFFF
   * @return the exchange, see {@link #request}
   * @throws InvalidValueException if the identifier does not fit two bytes
   */
  default DiagnosticExchange readDataByIdentifier(LogicalAddress target, int did) {
    return request(target, UdsRequests.readDataByIdentifier(did));
  }

  /**
   * Writes a data identifier: {@code 2E}, identifier, data.
   *
   * @param target the ECU
   * @param did 0x0000..0xFFFF
   * @param data the new value
   * @return the exchange, see {@link #request}
   * @throws InvalidValueException if the identifier does not fit two bytes
   */
  default DiagnosticExchange writeDataByIdentifier(LogicalAddress target, int did, Bytes data) {
    return request(target, UdsRequests.writeDataByIdentifier(did, data));
  }

  /**
   * Says that a tester is there and awaits the response: {@code 3E 00}. To have it suppressed, send
   * {@code 3E 80} with {@link #requestWithoutResponse}.
   *
   * @param target the ECU
   * @return the exchange, see {@link #request}
   */
  default DiagnosticExchange testerPresent(LogicalAddress target) {
    return request(target, UdsRequests.TESTER_PRESENT);
  }
}
