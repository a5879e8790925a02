package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a stub shall match and answer. Immutable; it can be registered any number of times, also
 * with several ECUs.
 *
 * @param pattern the requests that match
 * @param targetAddress the address that they must be sent to, empty for any
 * @param testerAddress the address that they must come from, empty for any
 * @param limit how many requests the stub answers before it is used up, at least 1, empty for no
 *     limit
 * @param reply what is answered
 */
public record StubSpec(
    UdsPattern pattern,
    Optional<LogicalAddress> targetAddress,
    Optional<LogicalAddress> testerAddress,
    OptionalInt limit,
    Reply reply) {
  /**
   * Checks the limit.
   *
   * @param pattern the requests that match
   * @param targetAddress empty for any
   * @param testerAddress empty for any
   * @param limit at least 1, empty for no limit
   * @param reply what is answered
   * @throws NullPointerException if a part is null
   * @throws InvalidValueException if the limit is less than 1
   */
  public StubSpec {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(targetAddress, "targetAddress");
    Objects.requireNonNull(testerAddress, "testerAddress");
    Objects.requireNonNull(reply, "reply");
    if (limit.isPresent() && limit.getAsInt() < 1) {
      throw InvalidValueException.of(
          "a number of uses",
          limit.getAsInt(),
          "1 or more",
          "give no limit for a stub that answers always, remove the stub to have none");
    }
  }

  /**
   * A stub for any addresses, without limit.
   *
   * @param pattern the requests that match
   * @param reply what is answered
   * @return the description
   */
  public static StubSpec of(UdsPattern pattern, Reply reply) {
    return new StubSpec(pattern, Optional.empty(), Optional.empty(), OptionalInt.empty(), reply);
  }

  /**
   * Restricts the stub to requests that are sent to an address.
   *
   * @param target the address
   * @return a new description
   */
  public StubSpec to(LogicalAddress target) {
    return new StubSpec(pattern, Optional.of(target), testerAddress, limit, reply);
  }

  /**
   * Restricts the stub to requests of one tester.
   *
   * @param tester the address of the tester
   * @return a new description
   */
  public StubSpec from(LogicalAddress tester) {
    return new StubSpec(pattern, targetAddress, Optional.of(tester), limit, reply);
  }

  /**
   * Limits how many requests the stub answers.
   *
   * @param uses 1 or more
   * @return a new description
   * @throws InvalidValueException if the number is less than 1
   */
  public StubSpec times(int uses) {
    return new StubSpec(pattern, targetAddress, testerAddress, OptionalInt.of(uses), reply);
  }
}
