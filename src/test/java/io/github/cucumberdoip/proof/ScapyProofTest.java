package io.github.cucumberdoip.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.Vin;
import io.github.cucumberdoip.uds.Nrc;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** An independent tester understands the fixture, and the fixture what it sends. */
@Tag("scapy")
@Tag("sockets")
@EnabledIf(
    value = "io.github.cucumberdoip.proof.Scapy#isInstalled",
    disabledReason = "scapy with its DoIP layer is not installed for /usr/bin/python3")
class ScapyProofTest {
  private static DoipServer server() {
    DoipServer server =
        DoipServer.builder(LogicalAddress.of(0x1010))
            .ip("127.0.0.1")
            .port(0)
            .settings(
                settings ->
                    settings.identity(
                        identity ->
                            identity
                                .withVin(Vin.of("WAUZZZ8K9BA123456"))
                                .withEid(Eid.parse("001A37BFEED9"))))
            .build();
    server.stub("22 F1 90").answers("62 F1 90 57 41 55");
    server.stub("2E F1 98 ...").answers("6E F1 98");
    server
        .stub("22 F1 91")
        .answers(Reply.bytes("62 F1 91 01").afterResponsePending(2, Duration.ofMillis(30)));
    server.stub("22 F1 FF").rejects(Nrc.REQUEST_OUT_OF_RANGE);
    server.start();
    return server;
  }

  @Test
  void identificationActivationAndRequestsAreUnderstoodOnBothSides() throws Exception {
    try (DoipServer server = server()) {
      Map<String, String> results = Scapy.run(server.address());
      String identity = "0004 WAUZZZ8K9BA123456 1010 001a37bfeed9 00 00";
      assertThat(results)
          .containsExactly(
              entry("identification any", identity),
              entry("identification eid", identity),
              entry("identification vin", identity),
              entry("status", "4002 1 255 0"),
              entry("power mode", "4004 1"),
              entry("activated", "1010"),
              entry("ack", "8002 1010 0e80 00"),
              entry("vin", "1010 0e80 WAU"),
              entry("nack", "8003 03"),
              entry("uds activated", "1010"),
              entry("uds positive", "110"),
              entry("uds pending", "pending pending did f191"),
              entry("uds refused", "22 31"),
              entry("done", "yes"));
      assertThat(
              server.journal().entries().stream()
                  .flatMap(one -> one.message(RoutingActivationRequest.class).stream())
                  .map(RoutingActivationRequest::sourceAddress))
          .containsExactly(LogicalAddress.of(0x0E80), LogicalAddress.of(0x0E81));
      assertThat(
              server.journal().requests().stream()
                  .flatMap(one -> one.message(DiagnosticMessage.class).stream())
                  .map(request -> request.userData().toString()))
          .containsExactly("22 F1 90", "3E 00", "2E F1 98 41 42", "22 F1 91", "22 F1 FF");
      assertThat(server.journal().entries().stream().flatMap(one -> one.note().stream()))
          .as("nothing that is refused or not decodable")
          .allMatch(note -> note.startsWith("the tester closed the connection"));
    }
  }
}
