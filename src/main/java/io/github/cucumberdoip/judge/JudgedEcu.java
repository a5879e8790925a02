package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Objects;
import java.util.Set;

/**
 * What the judge has to know of the ECU that recorded the conversations.
 *
 * @param subject how sentences call it, for example {@code the DoIP ECU "BMS"}
 * @param address its logical address
 * @param groups the functional groups that it serves
 * @param times its timers, and what testers wait by
 * @param ownClock whether its clock has been taken over: rules about time are not judged then, as
 *     the journal has real times
 */
public record JudgedEcu(
    String subject,
    LogicalAddress address,
    Set<LogicalAddress> groups,
    JudgedTimes times,
    boolean ownClock) {
  /**
   * Copies the set.
   *
   * @param subject how sentences call it, for example {@code the DoIP ECU "BMS"}
   * @param address its logical address
   * @param groups the functional groups that it serves
   * @param times its timers, and what testers wait by
   * @param ownClock whether its clock has been taken over: rules about time are not judged then, as
   *     the journal has real times
   */
  public JudgedEcu {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(address, "address");
    groups = Set.copyOf(groups);
    Objects.requireNonNull(times, "times");
  }

  /**
   * An ECU with the times of the standards and without groups.
   *
   * @param address its logical address
   * @return the ECU, called "the DoIP ECU"
   */
  public static JudgedEcu of(LogicalAddress address) {
    return new JudgedEcu("the DoIP ECU", address, Set.of(), JudgedTimes.STANDARD, false);
  }

  /**
   * The same ECU with other times.
   *
   * @param newTimes the times
   * @return a copy
   */
  public JudgedEcu withTimes(JudgedTimes newTimes) {
    return new JudgedEcu(subject, address, groups, newTimes, ownClock);
  }

  /**
   * Whether an address reaches a group of ECUs.
   *
   * @param target a target address
   * @return true for a group of this ECU and for the range of functional addresses
   */
  public boolean isGroup(LogicalAddress target) {
    return groups.contains(target) || target.isFunctional();
  }
}
