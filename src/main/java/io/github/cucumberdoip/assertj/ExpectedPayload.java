package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.Optional;

/**
 * A message of a payload type, of whatever kind, by the bytes of its payload: one that was
 * received, refused and ignored ones included, or one that was sent. Immutable.
 *
 * @param isSent true for a message that the fixture sent
 * @param type the payload type in its header
 * @param payload what follows the header
 */
public record ExpectedPayload(boolean isSent, PayloadType type, UdsPattern payload)
    implements Expected {
  private static final int HEADER = 8;
  private static final int TYPE = 2;

  /**
   * Only with some payloads.
   *
   * @param pattern what follows the header
   * @return the narrower expectation
   */
  public ExpectedPayload with(UdsPattern pattern) {
    return new ExpectedPayload(isSent, type, pattern);
  }

  @Override
  public boolean matches(JournalEntry entry) {
    return candidate(entry).filter(payload::matches).isPresent();
  }

  private Optional<Bytes> candidate(JournalEntry entry) {
    if (entry.kind() != (isSent ? EntryKind.SENT : EntryKind.RECEIVED)) {
      return Optional.empty();
    }
    Bytes bytes = entry.bytes();
    return bytes.length() >= HEADER && bytes.u16(TYPE) == type.value()
        ? Optional.of(bytes.from(HEADER))
        : Optional.empty();
  }

  @Override
  public String sentence(String subject) {
    return subject + (isSent ? " has sent the " : " has received the ") + noun();
  }

  @Override
  public String negation(String subject) {
    return subject + (isSent ? " has sent no " : " has received no ") + noun();
  }

  @Override
  public String noun() {
    return kind()
        + (payload.equals(UdsPattern.anything())
            ? ""
            : " with the payload \"" + Shown.of(payload) + "\"");
  }

  @Override
  public String kind() {
    return "DoIP payload type " + type;
  }

  @Override
  public Optional<NearMiss> compare(JournalEntry entry) {
    return candidate(entry)
        .map(
            bytes ->
                new NearMiss(
                    entry,
                    payload.distance(bytes),
                    () -> "payload " + Differing.bytes(payload, bytes)));
  }
}
