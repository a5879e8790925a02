package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How an entity deals with diagnostic messages (ISO 13400-2:2019, 7.8). Immutable.
 *
 * @param own which requests its own ECU takes
 * @param behind the ECUs behind it by their logical addresses, in the order in which they answer a
 *     functional request; the entity's own ECU comes before them
 * @param groups the functional groups: by the functional address, the logical addresses of their
 *     members, of which the entity itself may be one
 * @param echoedBytes how many UDS bytes of the previous message its acknowledgements repeat, 0 for
 *     none, {@link #WHOLE} for all
 * @param memory the longest request that it can hold, in UDS bytes, 0 or more; to longer ones it
 *     answers with NACK 0x05 (DoIP-073)
 */
public record DiagnosticSettings(
    TargetSettings own,
    Map<LogicalAddress, TargetSettings> behind,
    Map<LogicalAddress, Set<LogicalAddress>> groups,
    int echoedBytes,
    long memory) {
  /** Acknowledgements repeat the whole previous message. */
  public static final int WHOLE = Integer.MAX_VALUE;

  /** No ECU behind the entity, no group, no echo, no limit. */
  public static final DiagnosticSettings PLAIN =
      new DiagnosticSettings(TargetSettings.OPEN, Map.of(), Map.of(), 0, Long.MAX_VALUE);

  /**
   * Copies the maps and checks the values.
   *
   * @param own which requests its own ECU takes
   * @param behind the ECUs behind it, in their order
   * @param groups the functional groups with their members
   * @param echoedBytes 0 or more
   * @param memory 0 or more
   * @throws InvalidValueException if the address of an ECU is functional or that of a group is not,
   *     if a group has no member, or if a number is negative
   */
  public DiagnosticSettings {
    behind = Collections.unmodifiableMap(new LinkedHashMap<>(behind));
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    behind.keySet().forEach(DiagnosticSettings::checkPhysical);
    groups.forEach(DiagnosticSettings::checkGroup);
    if (echoedBytes < 0) {
      throw InvalidValueException.of(
          "a number of repeated bytes", echoedBytes, "0 or more", "write 0 to repeat nothing");
    }
    if (memory < 0) {
      throw InvalidValueException.of(
          "a size of memory", memory, "0 bytes or more", "give a number of bytes");
    }
  }

  /**
   * Checks that an address can be that of an ECU.
   *
   * @param address a logical address
   * @throws InvalidValueException if it is functional
   */
  public static void checkPhysical(LogicalAddress address) {
    if (address.isFunctional()) {
      throw InvalidValueException.of(
          "the logical address of an ECU",
          address,
          "an address outside of 0xE000..0xEFFF, which are functional groups",
          "give the ECU an address of its own, and make it a member of the group");
    }
  }

  private static void checkGroup(LogicalAddress group, Set<LogicalAddress> members) {
    if (!group.isFunctional()) {
      throw InvalidValueException.of(
          "the address of a functional group",
          group,
          "0xE000..0xEFFF",
          "write for example 0xE400, the first of the manufacturer");
    }
    if (members.isEmpty()) {
      throw InvalidValueException.of(
          "a functional group", group, "at least one member", "add a member, or leave it out");
    }
  }

  /**
   * The same with another limit of the entity's own ECU.
   *
   * @param newOwn which requests it takes
   * @return a copy
   */
  public DiagnosticSettings withOwn(TargetSettings newOwn) {
    return new DiagnosticSettings(newOwn, behind, groups, echoedBytes, memory);
  }

  /**
   * The same with another ECU behind the entity, or with new settings of one that is there already.
   *
   * @param address its logical address
   * @param settings which requests it takes
   * @return a copy
   * @throws InvalidValueException if the address is functional
   */
  public DiagnosticSettings with(LogicalAddress address, TargetSettings settings) {
    Map<LogicalAddress, TargetSettings> all = new LinkedHashMap<>(behind);
    all.put(address, settings);
    return new DiagnosticSettings(own, all, groups, echoedBytes, memory);
  }

  /**
   * The same with a functional group, in place of one that has this address.
   *
   * @param group the functional address
   * @param members logical addresses, at least one
   * @return a copy
   * @throws InvalidValueException if the address is not functional or there is no member
   */
  public DiagnosticSettings withGroup(LogicalAddress group, Set<LogicalAddress> members) {
    Map<LogicalAddress, Set<LogicalAddress>> all = new LinkedHashMap<>(groups);
    all.put(group, Set.copyOf(members));
    return new DiagnosticSettings(own, behind, all, echoedBytes, memory);
  }

  /**
   * The same without a functional group.
   *
   * @param group the functional address
   * @return a copy
   */
  public DiagnosticSettings withoutGroup(LogicalAddress group) {
    Map<LogicalAddress, Set<LogicalAddress>> all = new LinkedHashMap<>(groups);
    all.remove(group);
    return new DiagnosticSettings(own, behind, all, echoedBytes, memory);
  }

  /**
   * The same with another echo.
   *
   * @param bytes how many UDS bytes of the previous message acknowledgements repeat, 0 for none,
   *     {@link #WHOLE} for all
   * @return a copy
   * @throws InvalidValueException below 0
   */
  public DiagnosticSettings withEchoedBytes(int bytes) {
    return new DiagnosticSettings(own, behind, groups, bytes, memory);
  }

  /**
   * The same with another memory.
   *
   * @param bytes the longest request that can be held, in UDS bytes, 0 or more
   * @return a copy
   * @throws InvalidValueException below 0
   */
  public DiagnosticSettings withMemory(long bytes) {
    return new DiagnosticSettings(own, behind, groups, echoedBytes, bytes);
  }

  /** The members of a group in the order in which they answer; empty if it is no group. */
  List<LogicalAddress> membersOf(LogicalAddress group, LogicalAddress entity) {
    Set<LogicalAddress> members = groups.isEmpty() ? null : groups.get(group);
    if (members == null) {
      return List.of();
    }
    return Stream.concat(Stream.of(entity), behind.keySet().stream())
        .filter(members::contains)
        .toList();
  }

  /** The settings of a target, which exists. */
  TargetSettings of(LogicalAddress address) {
    return behind.isEmpty() ? own : behind.getOrDefault(address, own);
  }
}
