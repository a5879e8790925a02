package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;

/** The bytes of the few UDS requests that the tester knows by name. */
final class UdsRequests {
  static final Bytes TESTER_PRESENT = Bytes.of(0x3E, 0x00);

  private static final int READ_DATA_BY_IDENTIFIER = 0x22;
  private static final int WRITE_DATA_BY_IDENTIFIER = 0x2E;

  private UdsRequests() {}

  static Bytes readDataByIdentifier(int did) {
    return withIdentifier(READ_DATA_BY_IDENTIFIER, did, Bytes.EMPTY);
  }

  static Bytes writeDataByIdentifier(int did, Bytes data) {
    return withIdentifier(WRITE_DATA_BY_IDENTIFIER, did, data);
  }

  private static Bytes withIdentifier(int service, int did, Bytes data) {
    if (did < 0 || did > 0xFFFF) {
      throw InvalidValueException.of(
          "a data identifier",
          String.format("0x%04X", did),
          "0x0000..0xFFFF",
          "write for example 0xF190");
    }
    byte[] all = new byte[3 + data.length()];
    all[0] = (byte) service;
    all[1] = (byte) (did >> 8);
    all[2] = (byte) did;
    data.copyTo(all, 3);
    return Bytes.wrap(all);
  }
}
