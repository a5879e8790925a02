package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.DoipServerBuilder;
import io.github.cucumberdoip.entity.EntityIdentity;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.EntitySettingsBuilder;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.Vin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** The table that sets up an ECU in detail, names on the left and values on the right. */
public final class EcuTable {
  private static final String ADDRESS = "logical address";
  private static final String IP = "IP address";
  private static final String INTERFACE = "network interface";

  private final Map<String, BiConsumer<DoipServerBuilder, String>> rows = new LinkedHashMap<>();

  private EcuTable() {
    identity("VIN", (identity, text) -> identity.withVin(Vin.of(text)));
    identity("EID", (identity, text) -> identity.withEid(Eid.parse(text)));
    identity("GID", (identity, text) -> identity.withGid(Gid.parse(text)));
    identity("further action", (i, text) -> i.withFurtherAction(FurtherAction.parse(text)));
    identity("sync status", (i, text) -> i.withSyncStatus(syncStatus(text)));
    settings("protocol version", (s, text) -> s.protocolVersion(StepValues.protocolVersion(text)));
    settings(
        "accepted versions",
        (s, text) -> s.supportedVersions(StepLists.set(text, StepValues::protocolVersion)));
    settings(
        "known testers", (s, text) -> s.knownTesters(StepLists.set(text, LogicalAddress::parse)));
    settings(
        "activation types",
        (s, text) -> s.activationTypes(StepLists.set(text, ActivationType::parse)));
    settings(
        "further targets",
        (s, text) -> s.furtherTargets(StepLists.set(text, LogicalAddress::parse)));
    settings("node type", (s, text) -> s.nodeType(NodeType.parse(text)));
    settings(
        "maximum sockets",
        (s, text) -> s.maxOpenSockets((int) StepValues.number("a number of sockets", text, 0xFF)));
    settings(
        "maximum data size",
        (s, text) ->
            s.maxDataSize(
                StepValues.number("a maximum data size", text, EntitySettings.LARGEST_DATA_SIZE)));
    settings("power mode", (s, text) -> s.powerMode(PowerMode.parse(text)));
    rows.put(IP, DoipServerBuilder::ip);
    rows.put(INTERFACE, DoipServerBuilder::networkInterface);
    rows.put("port", (ecu, text) -> ecu.port((int) StepValues.number("a port", text, 0xFFFF)));
    rows.put(
        "UDP port", (ecu, text) -> ecu.udpPort((int) StepValues.number("a port", text, 0xFFFF)));
    rows.put(
        "random seed",
        (ecu, text) -> ecu.randomSeed(StepValues.number("a random seed", text, 0xFFFF_FFFFL)));
    rows.put(
        "buffer size",
        (ecu, text) ->
            ecu.bufferSize((int) StepValues.number("a buffer size", text, Integer.MAX_VALUE)));
    rows.put(
        "journal size",
        (ecu, text) -> ecu.journalBytes(StepValues.number("a journal size", text, 0xFFFF_FFFFL)));
  }

  /**
   * Reads the table.
   *
   * @param table the table; a logical address is required, the port is a free one unless given
   * @return a builder of an ECU
   * @throws io.github.cucumberdoip.message.InvalidValueException if a name is unknown or given
   *     twice, or if a value is wrong
   */
  public static DoipServerBuilder builder(DataTable table) {
    return new EcuTable().builder(StepTable.ofPairs(table, names()));
  }

  /** The names of all rows. */
  static List<String> names() {
    List<String> names = new ArrayList<>(List.of(ADDRESS));
    names.addAll(new EcuTable().rows.keySet());
    return names;
  }

  /** An ECU of values by name. */
  static DoipServerBuilder ofValues(Map<String, String> given) {
    return new EcuTable().builder(given);
  }

  private DoipServerBuilder builder(Map<String, String> given) {
    if (given.containsKey(IP) && given.containsKey(INTERFACE)) {
      throw InvalidValueException.of(
          "one place to listen",
          given.get(IP) + ", " + given.get(INTERFACE),
          "either the row " + IP + " or the row " + INTERFACE,
          "remove one of them");
    }
    DoipServerBuilder builder =
        DoipServer.builder(LogicalAddress.parse(StepTable.requiredRow(given, ADDRESS))).port(0);
    given.forEach((name, text) -> rows.getOrDefault(name, (ecu, same) -> {}).accept(builder, text));
    return builder;
  }

  private void identity(String name, BiFunction<EntityIdentity, String, EntityIdentity> change) {
    settings(name, (settings, text) -> settings.identity(old -> change.apply(old, text)));
  }

  private void settings(
      String name, BiFunction<EntitySettingsBuilder, String, EntitySettingsBuilder> change) {
    rows.put(name, (ecu, text) -> ecu.settings(settings -> change.apply(settings, text)));
  }

  private static Optional<SyncStatus> syncStatus(String text) {
    return text.equals("none") ? Optional.empty() : Optional.of(SyncStatus.parse(text));
  }
}
