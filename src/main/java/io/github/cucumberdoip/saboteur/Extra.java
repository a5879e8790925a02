package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;

/** The steps for messages that a fault adds, and for one that it leaves out. */
final class Extra {
  private Extra() {}

  static WireStep[] message(int version, DoipMessage message) {
    return bytes(MessageEncoder.encode(version, message));
  }

  static WireStep[] bytes(Bytes bytes) {
    return new WireStep[] {
      new WireStep.Sent(bytes, MeaningOf.bytes(bytes)), new WireStep.Write(bytes)
    };
  }

  static WireStep notSent(Occasion occasion) {
    Object what = occasion.message() == null ? occasion.bytes() : occasion.message();
    return new WireStep.Note("not sent: " + what);
  }
}
