package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;

/** Builds the bytes of UDS responses from the bytes of requests. */
public final class UdsResponses {
  private static final int NEGATIVE = ServiceId.NEGATIVE_RESPONSE.value();
  private static final int SUPPRESS = 0x80;

  private UdsResponses() {}

  /**
   * A negative response.
   *
   * @param requestSid the service of the request, 0x00..0xFF
   * @param nrc why the request is refused
   * @return {@code 7F SID NRC}
   * @throws InvalidValueException if the service does not fit one byte
   */
  public static Bytes negative(int requestSid, Nrc nrc) {
    return Bytes.of(NEGATIVE, requestSid, nrc.value());
  }

  /**
   * The head of the positive response to a request: the service plus 0x40, then what the service
   * repeats of its request: the sub-function without its bit 7; the first DID of 0x22, 0x24, 0x2E
   * and 0x2F; sub-function and routine identifier of 0x31; the block counter of 0x36. Bytes that
   * the request does not have are not made up.
   *
   * @param request all bytes of the request
   * @return the response; empty for an empty request
   */
  public static Bytes positive(Bytes request) {
    if (request.isEmpty()) {
      return Bytes.EMPTY;
    }
    ServiceId service = new ServiceId(request.at(0));
    byte[] response = request.slice(0, Math.min(request.length(), 1 + echoed(service))).toArray();
    response[0] = (byte) service.response().value();
    if (service.hasSubFunction() && response.length > 1) {
      response[1] &= (byte) ~SUPPRESS;
    }
    return Bytes.wrap(response);
  }

  /**
   * The head of the positive response to a request, then data.
   *
   * @param request all bytes of the request
   * @param data what follows; may be empty
   * @return {@link #positive(Bytes)} and the data
   */
  public static Bytes positive(Bytes request, Bytes data) {
    return data.isEmpty() ? positive(request) : positive(request).plus(data);
  }

  /**
   * Whether a request asks not to be answered positively.
   *
   * @param request all bytes of the request
   * @return true for a service with sub-function whose bit 7 is set
   */
  public static boolean suppressesPositiveResponse(Bytes request) {
    return request.length() > 1
        && ServiceId.hasSubFunction(request.at(0))
        && (request.at(1) & SUPPRESS) != 0;
  }

  private static int echoed(ServiceId service) {
    return switch (service.value()) {
      case 0x31 -> 3;
      case 0x22, 0x24, 0x2E, 0x2F -> 2;
      case 0x36 -> 1;
      default -> service.hasSubFunction() ? 1 : 0;
    };
  }
}
