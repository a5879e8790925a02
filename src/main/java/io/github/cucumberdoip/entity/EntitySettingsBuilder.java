package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.PowerMode;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Changes single settings of an entity; each method replaces the value that was there. Not safe for
 * many threads.
 */
public final class EntitySettingsBuilder {
  private EntityIdentity identity;
  private int protocolVersion;
  private Set<Integer> supportedVersions;
  private Set<LogicalAddress> knownTesters;
  private Set<ActivationType> activationTypes;
  private Set<LogicalAddress> furtherTargets;
  private NodeType nodeType;
  private int maxOpenSockets;
  private long maxDataSize;
  private PowerMode powerMode;
  private EntityTimers timers;
  private DiscoverySettings discovery;
  private ActivationSettings activation;
  private Set<Deviation> deviations;
  private DiagnosticSettings diagnostics;

  EntitySettingsBuilder(EntitySettings start) {
    identity = start.identity();
    protocolVersion = start.protocolVersion();
    supportedVersions = start.supportedVersions();
    knownTesters = start.knownTesters();
    activationTypes = start.activationTypes();
    furtherTargets = start.furtherTargets();
    nodeType = start.nodeType();
    maxOpenSockets = start.maxOpenSockets();
    maxDataSize = start.maxDataSize();
    powerMode = start.powerMode();
    timers = start.timers();
    discovery = start.discovery();
    activation = start.activation();
    deviations = start.deviations();
    diagnostics = start.diagnostics();
  }

  /**
   * Changes what the entity says of itself.
   *
   * @param change makes the new identity of the old one
   * @return this builder
   */
  public EntitySettingsBuilder identity(UnaryOperator<EntityIdentity> change) {
    identity = change.apply(identity);
    return this;
  }

  /**
   * Sets the entity's own header version.
   *
   * @param version 0x00..0xFF
   * @return this builder
   */
  public EntitySettingsBuilder protocolVersion(int version) {
    protocolVersion = version;
    return this;
  }

  /**
   * Sets the header versions that are accepted.
   *
   * @param versions each 0x00..0xFE
   * @return this builder
   */
  public EntitySettingsBuilder supportedVersions(Set<Integer> versions) {
    supportedVersions = versions;
    return this;
  }

  /**
   * Sets who may activate routing.
   *
   * @param testers the source addresses; empty: all
   * @return this builder
   */
  public EntitySettingsBuilder knownTesters(Set<LogicalAddress> testers) {
    knownTesters = testers;
    return this;
  }

  /**
   * Sets the supported activation types.
   *
   * @param types the types
   * @return this builder
   */
  public EntitySettingsBuilder activationTypes(Set<ActivationType> types) {
    activationTypes = types;
    return this;
  }

  /**
   * Sets for which addresses besides its own the entity takes diagnostic messages.
   *
   * @param targets the addresses
   * @return this builder
   */
  public EntitySettingsBuilder furtherTargets(Set<LogicalAddress> targets) {
    furtherTargets = targets;
    return this;
  }

  /**
   * Sets gateway or node.
   *
   * @param type the type
   * @return this builder
   */
  public EntitySettingsBuilder nodeType(NodeType type) {
    nodeType = type;
    return this;
  }

  /**
   * Sets how many connections may have active routing at once.
   *
   * @param count 1..255
   * @return this builder
   */
  public EntitySettingsBuilder maxOpenSockets(int count) {
    maxOpenSockets = count;
    return this;
  }

  /**
   * Sets the longest payload that is taken.
   *
   * @param bytes 0..2^31-17
   * @return this builder
   */
  public EntitySettingsBuilder maxDataSize(long bytes) {
    maxDataSize = bytes;
    return this;
  }

  /**
   * Sets the diagnostic power mode.
   *
   * @param mode any code
   * @return this builder
   */
  public EntitySettingsBuilder powerMode(PowerMode mode) {
    powerMode = mode;
    return this;
  }

  /**
   * Changes how vehicle identification requests are answered.
   *
   * @param change makes the new settings of the old ones
   * @return this builder
   */
  public EntitySettingsBuilder discovery(UnaryOperator<DiscoverySettings> change) {
    discovery = change.apply(discovery);
    return this;
  }

  /**
   * Sets the timers of connections.
   *
   * @param newTimers the timers
   * @return this builder
   */
  public EntitySettingsBuilder timers(EntityTimers newTimers) {
    timers = newTimers;
    return this;
  }

  /**
   * Changes what is demanded for routing activation besides a known tester and type.
   *
   * @param change makes the new settings of the old ones
   * @return this builder
   */
  public EntitySettingsBuilder activation(UnaryOperator<ActivationSettings> change) {
    activation = change.apply(activation);
    return this;
  }

  /**
   * Sets which rules of the standard are broken on purpose.
   *
   * @param broken the rules; empty: none
   * @return this builder
   */
  public EntitySettingsBuilder deviations(Set<Deviation> broken) {
    deviations = broken;
    return this;
  }

  /**
   * Changes how diagnostic messages are dealt with.
   *
   * @param change makes the new settings of the old ones
   * @return this builder
   */
  public EntitySettingsBuilder diagnostics(UnaryOperator<DiagnosticSettings> change) {
    diagnostics = change.apply(diagnostics);
    return this;
  }

  /**
   * Ends the change.
   *
   * @return the settings
   * @throws io.github.cucumberdoip.message.InvalidValueException if a number is out of its range
   */
  public EntitySettings build() {
    return new EntitySettings(
        identity,
        protocolVersion,
        supportedVersions,
        knownTesters,
        activationTypes,
        furtherTargets,
        nodeType,
        maxOpenSockets,
        maxDataSize,
        powerMode,
        timers,
        discovery,
        activation,
        deviations,
        diagnostics);
  }
}
