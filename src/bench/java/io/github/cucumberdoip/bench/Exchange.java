package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.message.Bytes;
import java.io.IOException;

/** One request and what comes back for it: the acknowledgement and the response. */
record Exchange(byte[] request, Bytes answer) {
  static final Exchange READ = of(Wire.READ, Wire.VIN);
  static final Exchange READ_LARGE = of(Wire.READ_LARGE, Wire.LARGE);
  static final Exchange WRITE_LARGE = of(Wire.WRITE_LARGE, Wire.WRITTEN);

  private static Exchange of(Bytes request, Bytes response) {
    return new Exchange(
        Wire.request(request), Bytes.wrap(Wire.ACK).plus(Bytes.wrap(Wire.response(response))));
  }

  void checkWith(Tester tester) throws IOException {
    runWith(tester);
    tester.check(answer);
  }

  void runWith(Tester tester) throws IOException {
    tester.exchange(request, answer.length());
  }
}
