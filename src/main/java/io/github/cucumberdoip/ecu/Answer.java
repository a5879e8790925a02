package io.github.cucumberdoip.ecu;

import java.util.Optional;

/**
 * What was decided for one request.
 *
 * @param stub the stub that decided, if one did
 * @param rule what decided in place of a stub, for a reader; empty if a stub did
 * @param matched whether a stub or the switch for positive responses decided; false if the request
 *     was unforeseen
 * @param plan what to send
 * @param problem why the reply of the stub could not be computed, if that is so; the plan then
 *     holds a generalReject
 */
public record Answer(
    Optional<Stub> stub, String rule, boolean matched, ReplyPlan plan, Optional<String> problem) {
  /**
   * What decided, for its text; the text of a stub is made when somebody reads it.
   *
   * @return the stub or the rule
   */
  public Object answeredBy() {
    return stub.isPresent() ? stub.get() : rule;
  }
}
