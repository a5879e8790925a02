package io.github.cucumberdoip;

import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import java.util.Optional;

/**
 * Sees every DoIP message that comes over TCP with a header that is accepted, routing activation
 * included, and may answer it in its own way with any bytes. See {@link RequestCallback} for
 * diagnostic requests alone, with the ECU's acknowledgement.
 *
 * <pre>{@code
 * DoipServer.builder(LogicalAddress.of(0x1010))
 *     .messageCallback((message, peer) ->
 *         Optional.of(DoipRequest.received(message, LogicalAddress.of(0x1010)).routingActivationResponse()));
 * }</pre>
 */
@FunctionalInterface
public interface MessageCallback {
  /**
   * Called once a message, on the thread that read it; several connections call at the same time.
   *
   * @param message header and payload
   * @param peer the connection it came on, with the network address of the tester
   * @return the bytes to send in place of what the ECU would do, right or wrong; no bytes for
   *     silence; or empty to leave the message to the ECU. If it throws, the journal says so and
   *     the ECU takes the message
   */
  Optional<Bytes> onMessage(Bytes message, Peer peer);
}
