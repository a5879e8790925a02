package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Optional;
import java.util.Set;

/**
 * Which requests get through to a diagnostic target. Immutable.
 *
 * @param maxRequestSize the longest request that it takes, in UDS bytes, 0 or more; to longer ones
 *     the entity answers with NACK 0x04 (ISO 13400-2:2019, DoIP-072)
 * @param testers the testers that it serves, empty for all; to others the entity answers with NACK
 *     0x06: the target is not covered by their routing activation, as AUTOSAR has it
 * @param unreachable why it cannot be reached, empty if it can: the code that the entity answers
 *     with (DoIP-074), for example target unreachable
 */
public record TargetSettings(
    long maxRequestSize, Set<LogicalAddress> testers, Optional<DiagnosticNackCode> unreachable) {
  /** A target that takes every request of every tester. */
  public static final TargetSettings OPEN =
      new TargetSettings(Long.MAX_VALUE, Set.of(), Optional.empty());

  /**
   * Copies the set and checks the size.
   *
   * @param maxRequestSize the longest request that it takes, in UDS bytes, 0 or more
   * @param testers the testers that it serves, empty for all
   * @param unreachable the NACK code if it cannot be reached
   * @throws InvalidValueException if the size is negative
   */
  public TargetSettings {
    testers = Set.copyOf(testers);
    if (maxRequestSize < 0) {
      throw InvalidValueException.of(
          "a maximum request size", maxRequestSize, "0 bytes or more", "give a number of bytes");
    }
  }

  /**
   * The same with another size.
   *
   * @param bytes the longest request, in UDS bytes, 0 or more
   * @return a copy
   */
  public TargetSettings withMaxRequestSize(long bytes) {
    return new TargetSettings(bytes, testers, unreachable);
  }

  /**
   * The same for other testers.
   *
   * @param newTesters their source addresses, empty for all testers
   * @return a copy
   */
  public TargetSettings withTesters(Set<LogicalAddress> newTesters) {
    return new TargetSettings(maxRequestSize, newTesters, unreachable);
  }

  /**
   * The same, reachable or not.
   *
   * @param code the NACK code if it cannot be reached, empty if it can
   * @return a copy
   */
  public TargetSettings withUnreachable(Optional<DiagnosticNackCode> code) {
    return new TargetSettings(maxRequestSize, testers, code);
  }

  boolean serves(LogicalAddress tester) {
    return testers.isEmpty() || testers.contains(tester);
  }
}
