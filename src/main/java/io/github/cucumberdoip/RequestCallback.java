package io.github.cucumberdoip;

import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.Peer;
import java.util.Optional;

/**
 * Sees every diagnostic request that the fixture acknowledged, before the stubs, and may answer it
 * in its own way.
 *
 * <pre>{@code
 * server.callBack((request, peer) -> Optional.of(Reply.bytes("62 F1 90 57")));  // in place of the stubs
 * server.callBack((request, peer) -> { seen.add(request); return Optional.empty(); });  // before the stubs
 * }</pre>
 */
@FunctionalInterface
public interface RequestCallback {
  /**
   * Called once a request, on a thread of its own, so that it may take its time; for the requests
   * of one connection to one ECU one after another. Several connections call at the same time.
   *
   * @param request the request with its addresses
   * @param peer the connection it came on, with the network address of the tester
   * @return the answer, {@link Reply#silence()} included, or empty to leave the request to the
   *     stubs. If it throws, the request is answered with NRC generalReject and the journal says
   *     why
   */
  Optional<Reply> onRequest(UdsRequest request, Peer peer);
}
