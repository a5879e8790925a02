package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.ServiceId;
import java.util.OptionalInt;

/** Where a UDS response (ISO 14229-1:2020) repeats what the request had, from its first byte on. */
final class Responses {
  static final int NEGATIVE = ServiceId.NEGATIVE_RESPONSE.value();
  static final int PENDING = Nrc.RESPONSE_PENDING.value();

  /** What a positive response adds to the service of its request. */
  private static final int POSITIVE = 0x40;

  private Responses() {}

  /** The request's service, whose value a negative response has as it is. */
  static OptionalInt service(Bytes response) {
    return isNegative(response) ? within(response, 1, 1) : within(response, 0, 1);
  }

  /** The service that was asked for. */
  static int requestedService(Bytes response) {
    return isNegative(response) && response.length() > 1
        ? response.at(1)
        : first(response) & ~POSITIVE;
  }

  static OptionalInt nrc(Bytes response) {
    return isNegative(response) ? within(response, 2, 1) : OptionalInt.empty();
  }

  static OptionalInt subFunction(Bytes response) {
    return isNegative(response) || !new ServiceId(requestedService(response)).hasSubFunction()
        ? OptionalInt.empty()
        : within(response, 1, 1);
  }

  static OptionalInt dataIdentifier(Bytes response) {
    return switch (first(response)) {
      case 0x62, 0x64, 0x6E, 0x6F -> within(response, 1, 2);
      case 0x6C -> within(response, 2, 2);
      default -> OptionalInt.empty();
    };
  }

  static OptionalInt routine(Bytes response) {
    return first(response) == 0x71 ? within(response, 2, 2) : OptionalInt.empty();
  }

  static OptionalInt block(Bytes response) {
    return first(response) == 0x76 ? within(response, 1, 1) : OptionalInt.empty();
  }

  /** The message by which the same ECU asks the same tester for time. */
  static DiagnosticMessage pending(DiagnosticMessage response) {
    return new DiagnosticMessage(
        response.sourceAddress(),
        response.targetAddress(),
        Bytes.of(NEGATIVE, requestedService(response.userData()), PENDING));
  }

  private static boolean isNegative(Bytes response) {
    return first(response) == NEGATIVE;
  }

  /** The first byte; 0 if there is none. */
  private static int first(Bytes response) {
    return response.isEmpty() ? 0 : response.at(0);
  }

  private static OptionalInt within(Bytes response, int position, int width) {
    return position + width <= response.length() ? OptionalInt.of(position) : OptionalInt.empty();
  }
}
