package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.Gateway;
import io.github.cucumberdoip.GatewayEcu;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables that set up the ECUs behind a gateway, and its functional groups. */
public final class GatewayTable {
  private static final String ITSELF = "itself";
  private static final List<String> ECU_COLUMNS =
      List.of(
          "name",
          "logical address",
          "functional groups",
          "maximum request size",
          "testers",
          "reachable");
  private static final List<String> GROUP_COLUMNS = List.of("group", "members");

  private GatewayTable() {}

  /**
   * Adds the ECUs of a table to a gateway, in its order.
   *
   * @param gateway the gateway
   * @param table one ECU a row; name and logical address are required
   * @throws InvalidValueException if a column is unknown or a row wrong
   */
  public static void addEcus(Gateway gateway, DataTable table) {
    List<Row> rows =
        StepTable.withHeader(table, ECU_COLUMNS).rows().stream().map(Row::read).toList();
    rows.forEach(row -> row.addTo(gateway));
  }

  private record Row(
      String name,
      LogicalAddress address,
      Set<LogicalAddress> groups,
      Long maxRequestSize,
      Set<LogicalAddress> testers,
      String reachable) {
    static Row read(Map<String, String> cells) {
      String size = cells.get("maximum request size");
      return new Row(
          StepValues.unquoted(StepTable.required(cells, "name")),
          LogicalAddress.parse(StepTable.required(cells, "logical address")),
          addresses(cells.get("functional groups")),
          size == null ? null : StepValues.number("a maximum request size", size, 0xFFFF_FFFFL),
          addresses(cells.get("testers")),
          cells.getOrDefault("reachable", "yes"));
    }

    private static Set<LogicalAddress> addresses(String cell) {
      return cell == null ? Set.of() : StepLists.set(cell, LogicalAddress::parse);
    }

    void addTo(Gateway gateway) {
      GatewayEcu ecu = gateway.add(name, address);
      ecu.joins(groups);
      ecu.onlyFor(testers);
      if (maxRequestSize != null) {
        ecu.maxRequestSize(maxRequestSize);
      }
      switch (reachable) {
        case "yes" -> ecu.online();
        case "no" -> ecu.offline();
        default -> ecu.offline(nack(reachable));
      }
    }

    private static DiagnosticNackCode nack(String text) {
      try {
        return DiagnosticNackCode.parse(StepValues.unquoted(text));
      } catch (InvalidValueException neither) {
        throw InvalidValueException.of(
            "a reachability",
            text,
            "yes, no, or the DoIP NACK that the gateway answers with",
            "write for example no, which stands for target unreachable");
      }
    }
  }

  /**
   * Sets up the functional groups of a table.
   *
   * @param server the gateway
   * @param table one group a row, its members by the names of the ECUs, the gateway as itself
   * @throws InvalidValueException if a column is unknown or a row wrong
   * @throws IllegalStateException if an ECU is unknown
   */
  public static void setGroups(DoipServer server, DataTable table) {
    Map<LogicalAddress, Set<LogicalAddress>> groups = new LinkedHashMap<>();
    for (Map<String, String> row : StepTable.withHeader(table, GROUP_COLUMNS).rows()) {
      LogicalAddress group = LogicalAddress.parse(StepTable.required(row, "group"));
      List<String> names =
          new ArrayList<>(StepLists.set(StepTable.required(row, "members"), name -> name));
      Set<LogicalAddress> members = new LinkedHashSet<>();
      names.forEach(name -> members.add(member(server, name)));
      groups.put(group, members);
    }
    groups.forEach(server.gateway()::group);
  }

  private static LogicalAddress member(DoipServer server, String name) {
    return name.equals(ITSELF) ? server.logicalAddress() : server.gateway().ecu(name).address();
  }
}
