package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.tester.TesterTlsState;
import io.github.cucumberdoip.tls.TlsVersion;
import java.time.Duration;
import java.util.Optional;

/** What the steps say about the TLS of a tester. */
final class TlsVerdict {
  private final TesterLink link;

  private TlsVerdict(TesterLink link) {
    this.link = link;
  }

  static TlsVerdict of(String testerName) {
    return new TlsVerdict(TesterRack.tester(testerName).latest());
  }

  void isConnectedWith(TlsVersion version) {
    if (!link.isConnected() || !state().version().equals(Optional.of(version))) {
      throw failure(
          link.owner() + " is not connected with " + version,
          "an open connection with " + version,
          connection(),
          "see which versions the ECU speaks and which the tester offers");
    }
  }

  void usesSuite(String suite) {
    if (!link.isConnected() || !state().suite().equals(Optional.of(suite))) {
      throw failure(
          link.owner() + " does not use the TLS cipher suite " + suite,
          "an open connection with " + suite,
          connection(),
          "the ECU takes the first of its cipher suites that the tester offers");
    }
  }

  void hasFailed(String reason) {
    Duration wait = DoipWorld.current().waitAtMost();
    Optional<String> refusal = link.tlsRefusal(wait);
    if (refusal.filter(text -> text.contains(reason)).isEmpty()) {
      throw failure(
          "the TLS handshake of "
              + link.owner()
              + " has not failed"
              + (reason.isEmpty() ? "" : " with \"" + reason + "\""),
          "a handshake that fails" + (reason.isEmpty() ? "" : ", and these words in its reason"),
          refusal.map(text -> "it failed: " + text).orElseGet(this::connection),
          refusal.isEmpty()
              ? "write before it: When the DoIP tester tries to connect to the DoIP ECU with TLS"
              : "expect a part of the reason");
    }
  }

  private TesterTlsState state() {
    return link.tester().tls();
  }

  private String connection() {
    if (!link.isConnected()) {
      return "there is no connection";
    }
    return state()
        .version()
        .map(version -> "a connection with " + version + ", " + state().suite().orElse(""))
        .orElse("a connection without TLS");
  }

  private AssertionError failure(String what, String expected, String instead, String hint) {
    return TesterFailure.of(what, expected, instead, link, hint);
  }
}
