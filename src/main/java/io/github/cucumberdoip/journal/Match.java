package io.github.cucumberdoip.journal;

/**
 * What answered a request.
 *
 * @param matched false if nothing was set up for the request, so that it got the default answer
 * @param answeredBy the stub or rule, for its text; printed only when somebody reads it
 */
public record Match(boolean matched, Object answeredBy) {
  @Override
  public String toString() {
    return answeredBy.toString();
  }
}
