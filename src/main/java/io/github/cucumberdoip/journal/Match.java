package io.github.cucumberdoip.journal;

import io.github.cucumberdoip.message.LogicalAddress;
import java.util.List;

/**
 * What answered a request.
 *
 * @param matched false if nothing was set up for the request, so that it got the default answer
 * @param answeredBy the stub or rule, for its text; printed only when somebody reads it
 * @param recipients the ECUs that got the request, by their logical addresses; none if the fixture
 *     has no ECUs behind it, so that its own got it
 */
public record Match(boolean matched, Object answeredBy, List<LogicalAddress> recipients) {
  /**
   * What answered a request that the only ECU got.
   *
   * @param matched false if nothing was set up for the request
   * @param answeredBy the stub or rule, for its text
   */
  public Match(boolean matched, Object answeredBy) {
    this(matched, answeredBy, List.of());
  }

  @Override
  public String toString() {
    return answeredBy.toString();
  }
}
