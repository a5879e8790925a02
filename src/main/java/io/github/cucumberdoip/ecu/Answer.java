package io.github.cucumberdoip.ecu;

import java.util.Optional;

/**
 * What was decided for one request.
 *
 * @param stub the stub that decided, if one did
 * @param matched whether a stub or the switch for positive responses decided; false if the request
 *     was unforeseen
 * @param plan what to send
 * @param problem why the reply of the stub could not be computed, if that is so; the plan then
 *     holds a generalReject
 */
public record Answer(
    Optional<Stub> stub, boolean matched, ReplyPlan plan, Optional<String> problem) {}
