package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;

/**
 * What two requests have in common if one repeats the other.
 *
 * @param target the ECU or the group
 * @param uds the bytes
 */
record Question(LogicalAddress target, Bytes uds) {
  static Question of(Exchange request) {
    return new Question(request.target(), request.uds());
  }
}
