package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.uds.ServiceId;

/** T-84: two bytes each. */
final class DataIdentifiersWhole extends UdsCheck {
  DataIdentifiersWhole() {
    super(
        TesterRule.of(
            "T-84",
            Severity.VIOLATION,
            "ReadDataByIdentifier has at least one data identifier, and whole ones",
            "ISO 14229-1:2020, ReadDataByIdentifier, NRC 0x13",
            Certainty.SOLID));
  }

  @Override
  void asked(Exchange request) {
    int length = request.uds().length();
    if (request.service() == ServiceId.READ_DATA_BY_IDENTIFIER.value()
        && (length == 1 || length % 2 == 0)) {
      violated(
          request.quoted() + " has " + (length - 1) + " bytes of identifiers", request.request());
    }
  }
}
