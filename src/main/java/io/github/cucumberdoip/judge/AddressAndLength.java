package io.github.cucumberdoip.judge;

import java.util.Map;

/** T-86: two numbers and how long they are. */
final class AddressAndLength extends UdsCheck {
  AddressAndLength() {
    super(
        TesterRule.of(
            "T-86",
            Severity.VIOLATION,
            "Address and size have the lengths that addressAndLengthFormatIdentifier says, at least one byte each",
            "ISO 14229-1:2020, ReadMemoryByAddress, RequestDownload and RequestUpload, NRC 0x13 and 0x31",
            Certainty.SOLID));
  }

  private static final Map<Integer, Integer> PLACES = Map.of(0x23, 1, 0x34, 2, 0x35, 2);

  @Override
  void asked(Exchange request) {
    int place = PLACES.getOrDefault(request.service(), Integer.MAX_VALUE);
    int length = request.uds().length();
    if (length > place) {
      int format = request.uds().at(place);
      int right = TransferFormat.length(request.uds(), place);
      if (length != right || format >> 4 == 0 || (format & 0x0F) == 0) {
        violated(
            "%s has %d bytes and the format 0x%02X, which makes %d"
                .formatted(request.quoted(), length, format, right),
            request.request());
      }
    }
  }
}
