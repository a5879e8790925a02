package io.github.cucumberdoip;

import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.ecu.Stub;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.entity.DiagnosticSettings;
import io.github.cucumberdoip.entity.TargetSettings;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The ECUs behind a DoIP entity, and the functional groups. ECUs are served in parallel: one that
 * takes its time delays no other. Safe for use by many threads.
 *
 * <pre>{@code
 * try (DoipServer server = DoipServer.builder(LogicalAddress.of(0x1000)).port(0).start()) {
 *   Gateway gateway = server.gateway();
 *   GatewayEcu bms = gateway.add("BMS", LogicalAddress.of(0x1020));
 *   bms.stub("3E 00").answers("7E 00");
 *   gateway.group(LogicalAddress.of(0xE400), Set.of(server.logicalAddress(), bms.address()));
 * }
 * }</pre>
 */
public final class Gateway {
  private final DoipServer server;
  private final Map<String, GatewayEcu> byName = new LinkedHashMap<>();
  private final Map<LogicalAddress, GatewayEcu> byAddress = new ConcurrentHashMap<>();

  Gateway(DoipServer server) {
    this.server = server;
  }

  /**
   * Adds an ECU. It is online, takes requests of any size from all testers, and refuses what it has
   * no stub for.
   *
   * @param name its name
   * @param address its logical address
   * @return the ECU
   * @throws InvalidValueException if the name or the address is taken, or if the address is one of
   *     a functional group
   */
  public synchronized GatewayEcu add(String name, LogicalAddress address) {
    checkName(name);
    checkAddress(address);
    GatewayEcu ecu = new GatewayEcu(this, name, address);
    byName.put(name, ecu);
    byAddress.put(address, ecu);
    // from here on requests get through to it
    diagnostics(settings -> settings.with(address, TargetSettings.OPEN));
    return ecu;
  }

  private void checkName(String name) {
    if (name.isBlank() || byName.containsKey(name)) {
      throw InvalidValueException.of(
          "a name for an ECU behind the DoIP gateway",
          name,
          name.isBlank() ? "a name" : "a name of its own for each ECU",
          "write for example " + (name.isBlank() ? "BMS" : name + " 2"));
    }
  }

  private void checkAddress(LogicalAddress address) {
    DiagnosticSettings.checkPhysical(address);
    GatewayEcu other = byAddress.get(address);
    boolean isOwn = address.equals(server.logicalAddress());
    if (other != null || isOwn) {
      throw InvalidValueException.of(
          "a logical address for an ECU behind the DoIP gateway",
          address,
          "an address of its own for each ECU, and not that of the gateway",
          (isOwn ? "the gateway itself" : "\"" + other.name() + "\"")
              + " has this address; give the ECU another one");
    }
  }

  /**
   * An ECU by its name.
   *
   * @param name the name
   * @return the ECU
   * @throws IllegalStateException if there is none of this name; says which there are
   */
  public synchronized GatewayEcu ecu(String name) {
    GatewayEcu found = byName.get(name);
    if (found != null) {
      return found;
    }
    String names =
        byName.isEmpty()
            ? "a step that sets it up; there is none behind the gateway yet"
            : "one of \"" + String.join("\", \"", byName.keySet()) + "\"";
    throw new IllegalStateException(
        "there is no ECU \""
            + name
            + "\" behind the DoIP gateway "
            + server.logicalAddress()
            + "\n  expected: "
            + names
            + "\n  to mend:  "
            + DidYouMean.among(name, byName.keySet())
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("set it up first: Given these ECUs behind the DoIP gateway:"));
  }

  /** {@return the ECUs in the order in which they were added} */
  public synchronized List<GatewayEcu> ecus() {
    return List.copyOf(byName.values());
  }

  /**
   * The ECU that has an address.
   *
   * @param address a logical address
   * @return empty if none behind the gateway has it
   */
  public Optional<GatewayEcu> ecu(LogicalAddress address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /**
   * Sets up a functional group, in place of one that has this address. A request to it gets one
   * acknowledgement, from the address of the group, and a response of each member that has one to
   * send, from the member's own address. Members that are offline, too small for the request or not
   * for its tester keep silent; if all are, the request gets the NACK.
   *
   * @param group its address, 0xE000..0xEFFF
   * @param members the logical addresses of ECUs behind the gateway or of the gateway itself, at
   *     least one
   * @throws InvalidValueException if the address is not functional, if there is no member, or if a
   *     member does not exist
   */
  public synchronized void group(LogicalAddress group, Collection<LogicalAddress> members) {
    for (LogicalAddress member : members) {
      if (!byAddress.containsKey(member) && !member.equals(server.logicalAddress())) {
        throw InvalidValueException.of(
            "a member of the functional group " + group,
            member,
            "the logical address of the gateway or of an ECU behind it",
            "add the ECU before its group");
      }
    }
    diagnostics(settings -> settings.withGroup(group, new LinkedHashSet<>(members)));
  }

  /**
   * Dissolves a functional group: requests to it get the NACK unknown target address.
   *
   * @param group its address
   */
  public void removeGroup(LogicalAddress group) {
    diagnostics(settings -> settings.withoutGroup(group));
  }

  /**
   * The stubs that come closest to matching a request, of those ECUs that it concerns.
   *
   * @param request the request
   * @param max how many to return at most, 0 or more
   * @return nearest first
   */
  public List<Stub> nearest(UdsRequest request, int max) {
    LogicalAddress target = request.targetAddress();
    List<ScriptedEcu> ecus =
        server.settings().diagnostics().groups().getOrDefault(target, Set.of(target)).stream()
            .map(this::scripted)
            .distinct()
            .toList();
    return ScriptedEcu.nearest(ecus, request, max);
  }

  /** What the ECU with an address answers; the entity's own ECU answers for all others. */
  ScriptedEcu scripted(LogicalAddress address) {
    GatewayEcu behind = byAddress.get(address);
    return behind == null ? server.ecu() : behind.ecu();
  }

  void join(LogicalAddress member, Set<LogicalAddress> groups) {
    diagnostics(
        settings -> {
          DiagnosticSettings joined = settings;
          for (LogicalAddress group : groups) {
            Set<LogicalAddress> members =
                new LinkedHashSet<>(joined.groups().getOrDefault(group, Set.of()));
            members.add(member);
            joined = joined.withGroup(group, members);
          }
          return joined;
        });
  }

  TargetSettings targetSettings(LogicalAddress address) {
    return server.settings().diagnostics().behind().get(address);
  }

  void change(LogicalAddress address, UnaryOperator<TargetSettings> change) {
    diagnostics(settings -> settings.with(address, change.apply(settings.behind().get(address))));
  }

  private void diagnostics(UnaryOperator<DiagnosticSettings> change) {
    server.settings(settings -> settings.diagnostics(change));
  }
}
