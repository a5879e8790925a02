package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.message.Bytes;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A message as it goes on the wire, in two parts, so that nobody needs to copy long user data.
 *
 * @param head the header and what follows it; all of a short message
 * @param tail the rest of a long message; empty for all others
 */
public record Encoded(Bytes head, Bytes tail) {
  /**
   * Writes the message: a short one with one call, a long one with two.
   *
   * @param out where to
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    head.writeTo(out);
    if (!tail.isEmpty()) {
      tail.writeTo(out);
    }
  }
}
