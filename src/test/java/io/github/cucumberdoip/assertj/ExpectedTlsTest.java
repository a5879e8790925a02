package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.TlsNotes;
import io.github.cucumberdoip.message.Bytes;
import org.junit.jupiter.api.Test;

/** Handshakes by the notes that the fixture writes about them. */
class ExpectedTlsTest {
  private static final String SUBJECT = "the DoIP ECU";

  private final Traffic traffic = new Traffic();

  private JournalEntry note(String text) {
    return traffic.journal().append(EntryKind.NOTE, Traffic.tcp(1), Bytes.EMPTY, null, text);
  }

  @Test
  void aHandshakeOfAnyVersion() {
    Expected any = ExpectedTls.handshake();
    assertThat(any.matches(note(TlsNotes.DONE + "TLS 1.3, some suite"))).isTrue();
    assertThat(any.matches(note(TlsNotes.FAILED + "bad certificate"))).isFalse();
    assertThat(any.matches(note(null))).isFalse();
    assertThat(any.sentence(SUBJECT))
        .isEqualTo("a DoIP tester has connected to the DoIP ECU with TLS");
    assertThat(any.negation(SUBJECT))
        .isEqualTo("no DoIP tester has connected to the DoIP ECU with TLS");
  }

  @Test
  void aHandshakeOfOneVersion() {
    Expected one = ExpectedTls.handshake("TLS 1.2");
    assertThat(one.matches(note(TlsNotes.DONE + "TLS 1.2, some suite"))).isTrue();
    assertThat(one.matches(note(TlsNotes.DONE + "TLS 1.3, some suite"))).isFalse();
    assertThat(one.sentence(SUBJECT))
        .isEqualTo("a DoIP tester has connected to the DoIP ECU with TLS 1.2");
  }

  @Test
  void aFailureForAnyReason() {
    Expected any = ExpectedTls.failure("");
    assertThat(any.matches(note(TlsNotes.FAILED + "bad certificate"))).isTrue();
    assertThat(any.matches(note(TlsNotes.DONE + "TLS 1.2, some suite"))).isFalse();
    assertThat(any.sentence(SUBJECT)).isEqualTo("a TLS handshake with the DoIP ECU has failed");
    assertThat(any.negation(SUBJECT)).isEqualTo("no TLS handshake with the DoIP ECU has failed");
  }

  @Test
  void aFailureForOneReason() {
    Expected one = ExpectedTls.failure("100 % bad");
    assertThat(one.matches(note(TlsNotes.FAILED + "it is 100 % bad"))).isTrue();
    assertThat(one.matches(note(TlsNotes.FAILED + "it is good"))).isFalse();
    assertThat(one.matches(note("a note about 100 % bad"))).isFalse();
    assertThat(one.sentence(SUBJECT))
        .isEqualTo("a TLS handshake with the DoIP ECU has failed with \"100 % bad\"");
  }
}
