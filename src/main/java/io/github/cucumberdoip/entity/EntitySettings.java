package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.StreamFramer;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.PowerMode;
import java.util.Set;

/**
 * How an entity behaves. Immutable; a running entity takes a new one for the next event.
 *
 * @param identity what it says of itself
 * @param protocolVersion the version of what it sends without being asked, and in answers to a
 *     version that it does not know, 0x00..0xFF
 * @param supportedVersions the versions that it accepts; an answer has the version of its request
 * @param knownTesters the source addresses that may activate routing; empty: all
 * @param activationTypes the activation types that it supports
 * @param furtherTargets the addresses besides its own for which it takes diagnostic messages: of
 *     ECUs behind it or of functional groups
 * @param nodeType gateway or node, for the entity status
 * @param maxOpenSockets how many connections may have active routing at once, 1..255
 * @param maxDataSize the longest payload that it takes, in bytes, 0..2^31-17
 * @param powerMode the diagnostic power mode
 * @param timers the timers of its connections
 * @param discovery how it answers vehicle identification requests
 * @param activation what it demands for routing activation besides a known tester and type
 * @param deviations the rules of the standard that it breaks on purpose
 * @param diagnostics how it deals with diagnostic messages, and for which ECUs behind it
 */
public record EntitySettings(
    EntityIdentity identity,
    int protocolVersion,
    Set<Integer> supportedVersions,
    Set<LogicalAddress> knownTesters,
    Set<ActivationType> activationTypes,
    Set<LogicalAddress> furtherTargets,
    NodeType nodeType,
    int maxOpenSockets,
    long maxDataSize,
    PowerMode powerMode,
    EntityTimers timers,
    DiscoverySettings discovery,
    ActivationSettings activation,
    Set<Deviation> deviations,
    DiagnosticSettings diagnostics) {
  /** The longest payload that can be held in one piece. */
  public static final long LARGEST_DATA_SIZE = StreamFramer.LONGEST_KEPT;

  private static final long DEFAULT_DATA_SIZE = 16L << 20;

  /**
   * Copies the sets and checks the ranges.
   *
   * @param identity what it says of itself
   * @param protocolVersion the version of what it sends without being asked, and in answers to a
   *     version that it does not know, 0x00..0xFF
   * @param supportedVersions the versions that it accepts; an answer has the version of its request
   * @param knownTesters the source addresses that may activate routing; empty: all
   * @param activationTypes the activation types that it supports
   * @param furtherTargets the addresses besides its own for which it takes diagnostic messages: of
   *     ECUs behind it or of functional groups
   * @param nodeType gateway or node, for the entity status
   * @param maxOpenSockets how many connections may have active routing at once, 1..255
   * @param maxDataSize the longest payload that it takes, in bytes, 0..2^31-17
   * @param powerMode the diagnostic power mode
   * @param timers the timers of its connections
   * @param discovery how it answers vehicle identification requests
   * @param activation what it demands for routing activation besides a known tester and type
   * @param deviations the rules of the standard that it breaks on purpose
   * @param diagnostics how it deals with diagnostic messages, and for which ECUs behind it
   * @throws InvalidValueException if a number is out of its range
   */
  public EntitySettings {
    supportedVersions = Set.copyOf(supportedVersions);
    knownTesters = Set.copyOf(knownTesters);
    activationTypes = Set.copyOf(activationTypes);
    furtherTargets = Set.copyOf(furtherTargets);
    deviations = Set.copyOf(deviations);
    check("a protocol version", protocolVersion, 0, 0xFF);
    check("a number of TCP_DATA sockets", maxOpenSockets, 1, 0xFF);
    check("a maximum data size", maxDataSize, 0, LARGEST_DATA_SIZE);
  }

  /**
   * The settings of a plain entity: header version 0x02, all of 0x01..0x04 accepted, every tester
   * known, activation types 0x00 and 0x01, a node, 255 sockets, 16 MiB, power mode ready, the
   * timers of the standard, identification at once, no deviation.
   *
   * @param logicalAddress its own address
   * @return the settings
   */
  public static EntitySettings of(LogicalAddress logicalAddress) {
    return new EntitySettings(
        EntityIdentity.of(logicalAddress),
        0x02,
        Set.of(0x01, 0x02, 0x03, 0x04),
        Set.of(),
        Set.of(ActivationType.DEFAULT, ActivationType.WWH_OBD),
        Set.of(),
        NodeType.NODE,
        0xFF,
        DEFAULT_DATA_SIZE,
        PowerMode.READY,
        EntityTimers.STANDARD,
        DiscoverySettings.AT_ONCE,
        ActivationSettings.PLAIN,
        Set.of(),
        DiagnosticSettings.PLAIN);
  }

  /**
   * A builder that begins with these settings.
   *
   * @return the builder
   */
  public EntitySettingsBuilder toBuilder() {
    return new EntitySettingsBuilder(this);
  }

  /**
   * The same with an approval of routing activations, if none has been set.
   *
   * @param approval the approval
   * @return these settings or a copy
   */
  public EntitySettings approvedUnlessSet(ActivationApproval approval) {
    return activation.approval() == ActivationApproval.ALWAYS
        ? toBuilder().activation(old -> old.withApproval(approval)).build()
        : this;
  }

  /**
   * Whether diagnostic messages to an address are taken.
   *
   * @param target the target address
   * @return true for the entity's own address and the further targets
   */
  public boolean isTarget(LogicalAddress target) {
    return identity.logicalAddress().equals(target) || furtherTargets.contains(target);
  }

  /**
   * Whether a tester may activate routing.
   *
   * @param tester its source address
   * @return true if it is known, or if all are
   */
  public boolean isKnownTester(LogicalAddress tester) {
    return knownTesters.isEmpty() || knownTesters.contains(tester);
  }

  /**
   * Whether a rule of the standard is broken on purpose.
   *
   * @param deviation the rule
   * @return true if it is
   */
  public boolean has(Deviation deviation) {
    return !deviations.isEmpty() && deviations.contains(deviation);
  }

  /**
   * What the entity says of itself: with central security further action 0x10 until a routing
   * activation of type 0xE0 is active (DoIP-144).
   *
   * @param centralSecurityActive whether one is
   * @return the identity
   */
  public EntityIdentity identity(boolean centralSecurityActive) {
    return activation.centralSecurity()
            && activationTypes.contains(ActivationType.CENTRAL_SECURITY)
            && !centralSecurityActive
        ? identity.withFurtherAction(FurtherAction.CENTRAL_SECURITY)
        : identity;
  }

  /**
   * The header version of an answer.
   *
   * @param requestVersion the version of the request
   * @return the same, or the entity's own for the default version 0xFF and with {@link
   *     Deviation#OWN_VERSION}
   */
  public int answerVersion(int requestVersion) {
    return requestVersion == FrameHeader.DEFAULT_VERSION || has(Deviation.OWN_VERSION)
        ? protocolVersion
        : requestVersion;
  }

  private static void check(String what, long value, long min, long max) {
    if (value < min || value > max) {
      throw InvalidValueException.of(what, value, min + ".." + max, "give a value of that range");
    }
  }
}
