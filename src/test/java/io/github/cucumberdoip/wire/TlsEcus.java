package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.entity.EntityTimers;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.tls.CertificateKind;
import io.github.cucumberdoip.tls.TlsCertificates;
import io.github.cucumberdoip.tls.TlsIdentity;
import io.github.cucumberdoip.tls.TlsSettings;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** ECUs that listen with TLS, and testers that trust their authority. */
final class TlsEcus {
  static final Duration SOON = Duration.ofSeconds(20);

  private final TlsCertificates certificates = TlsCertificates.generate();
  private final TlsIdentity ecu = certificates.ecu(CertificateKind.VALID);

  TlsCertificates certificates() {
    return certificates;
  }

  TlsSettings settings() {
    return TlsSettings.of(ecu).withPort(0);
  }

  DoipServer started(UnaryOperator<TlsSettings> change) {
    // a handshake may take long on a busy machine
    return Ecus.builder()
        .settings(s -> s.timers(new EntityTimers(SOON, SOON, SOON)))
        .tls(change.apply(settings()))
        .start();
  }

  TlsPeer peer() throws Exception {
    return TlsPeer.trusting(certificates.authority());
  }

  /** Waits for a note in the journal. */
  static String note(DoipServer server, String beginning) throws InterruptedException {
    return server
        .journal()
        .awaitEntry(
            0,
            entry ->
                entry.kind() == EntryKind.NOTE && entry.note().orElse("").startsWith(beginning),
            SOON)
        .flatMap(JournalEntry::note)
        .orElseThrow(() -> new AssertionError(server.journal().entries()));
  }

  static String failure(DoipServer server) throws InterruptedException {
    String beginning = "TLS handshake failed: ";
    return note(server, beginning).substring(beginning.length());
  }

  static void assertNothingReceived(DoipServer server) {
    assertThat(server.journal().entries())
        .noneMatch(entry -> entry.kind() == EntryKind.RECEIVED || entry.kind() == EntryKind.SENT);
  }
}
