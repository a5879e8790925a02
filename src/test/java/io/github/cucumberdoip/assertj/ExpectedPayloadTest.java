package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.uds.UdsPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages by their payload type, whatever they mean. */
class ExpectedPayloadTest {
  private static final PayloadType OWN = new PayloadType(0xF000);
  private static final String SUBJECT = "the DoIP ECU";

  private final Traffic traffic = new Traffic();

  private JournalEntry entry(EntryKind kind, String bytes) {
    return traffic.journal().append(kind, Traffic.tcp(1), Bytes.parse(bytes), null, null);
  }

  private JournalEntry received(String bytes) {
    return entry(EntryKind.RECEIVED, bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "02FDF00000000000, true",
    "02FDF0000000000142, true",
    "02FDF00100000000, false",
    "02FDF000000000, false",
  })
  void isKnownByTheTypeInAWholeHeader(String bytes, boolean matches) {
    assertThat(Expected.received(OWN).matches(received(bytes))).isEqualTo(matches);
  }

  @Test
  void hasADirection() {
    JournalEntry in = received("02FDF00000000000");
    JournalEntry out = entry(EntryKind.SENT, "02FDF00000000000");
    assertThat(Expected.sent(OWN).matches(in)).isFalse();
    assertThat(Expected.sent(OWN).matches(out)).isTrue();
    assertThat(Expected.received(OWN).matches(out)).isFalse();
  }

  @Test
  void mayNeedAPayload() {
    Expected expected = Expected.received(OWN).with(UdsPattern.parse("42 ??"));
    assertThat(expected.matches(received("02FDF000000000024201"))).isTrue();
    assertThat(expected.matches(received("02FDF000000000024301"))).isFalse();
    assertThat(expected.matches(received("02FDF0000000000142"))).isFalse();
  }

  @Test
  void isCalledByItsType() {
    Expected any = Expected.received(OWN);
    assertThat(any.kind()).startsWith("DoIP payload type ").contains("0xF000");
    assertThat(any.noun()).isEqualTo(any.kind());
    assertThat(any.sentence(SUBJECT)).isEqualTo("the DoIP ECU has received the " + any.kind());
    assertThat(any.negation(SUBJECT)).isEqualTo("the DoIP ECU has received no " + any.kind());
  }

  @Test
  void isCalledByItsPayloadToo() {
    Expected sent = Expected.sent(OWN).with(UdsPattern.parse("42 ..."));
    String noun = sent.kind() + " with the payload \"42 ...\"";
    assertThat(sent.noun()).isEqualTo(noun);
    assertThat(sent.sentence(SUBJECT)).isEqualTo("the DoIP ECU has sent the " + noun);
    assertThat(sent.negation(SUBJECT)).isEqualTo("the DoIP ECU has sent no " + noun);
  }

  @Test
  void comesCloseWithTheSameTypeOnly() {
    Expected expected = Expected.received(OWN).with(UdsPattern.parse("42 01"));
    JournalEntry close = received("02FDF000000000024202");
    NearMiss miss = expected.compare(close).orElseThrow();
    assertThat(miss.entry()).isSameAs(close);
    assertThat(miss.distance()).isEqualTo(100);
    assertThat(miss.text().get()).startsWith("payload 42 [02]").contains("expected [01]");
    assertThat(expected.compare(received("02FDF001000000024202"))).isEmpty();
  }
}
