package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A field has another value.
 *
 * @param name the name, with the value if one was given
 * @param field which field
 * @param value what it has instead; empty for whatever is wrong
 */
record WrongField(String name, MessageField field, Optional<Bytes> value) implements Distortion {
  @Override
  public boolean fits(SentMessage kind) {
    return field.isIn(kind);
  }

  @Override
  public Optional<Bytes> of(Bytes encoded, DoipMessage message) {
    OptionalInt position = field.position(message);
    if (position.isEmpty() || position.getAsInt() + field.width() > encoded.length()) {
      return Optional.empty();
    }
    int from = position.getAsInt();
    Bytes right = encoded.slice(from, from + field.width());
    byte[] all = encoded.toArray();
    value.orElseGet(() -> field.wrong(right)).copyTo(all, from);
    if (field == MessageField.VERSION) {
      all[1] = (byte) ~all[0];
    }
    return Optional.of(Bytes.wrap(all));
  }
}
