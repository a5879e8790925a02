package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.message.Bytes;
import java.util.Arrays;

/** A request and its response, as UDS. */
enum Exchange {
  /** Reads a VIN. */
  READ(Bytes.parse("22 F1 90"), filled("62 F1 90", 20)),

  /** Reads 1 MiB. */
  READ_LARGE(Bytes.parse("22 F1 91"), filled("62 F1 91", 1 << 20)),

  /** Writes 1 MiB. */
  WRITE_LARGE(filled("36 01", 1 << 20), Bytes.parse("76 01"));

  private final Bytes request;
  private final Bytes response;

  Exchange(Bytes request, Bytes response) {
    this.request = request;
    this.response = response;
  }

  Bytes request() {
    return request;
  }

  Bytes response() {
    return response;
  }

  /** What comes back: the acknowledgement and the response. */
  Bytes answer(Wire wire) {
    return Bytes.wrap(wire.acknowledgement()).plus(Bytes.wrap(wire.response(response)));
  }

  private static Bytes filled(String head, int length) {
    Bytes begin = Bytes.parse(head);
    byte[] data = new byte[length - begin.length()];
    Arrays.fill(data, (byte) 0x41);
    return begin.plus(Bytes.wrap(data));
  }
}
