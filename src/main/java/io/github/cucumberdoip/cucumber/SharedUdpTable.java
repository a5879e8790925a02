package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.transport.SharedUdp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of ECUs that share one UDP port: one a row, with a name and what an ECU can have. */
public final class SharedUdpTable {
  private static final String NAME = "name";
  private static final String IP = "IP address";
  private static final String PORT = "UDP port";
  private static final String LOOPBACK = "127.0.0.1";

  private SharedUdpTable() {}

  /**
   * Makes the ECUs; the IP address and the UDP port of the first row are those of the shared port.
   *
   * @param table a header row with the names of {@link EcuTable} and {@code name}, and a row below
   *     it for each ECU; name and logical address are required
   * @return the ECUs by name, none of them started
   * @throws io.github.cucumberdoip.message.InvalidValueException if a column is unknown or given
   *     twice, if a required cell is empty, if a value is wrong, if a name is given twice, or if a
   *     row has another IP address or UDP port than the first
   */
  public static Map<String, DoipServer> ecus(DataTable table) {
    List<String> columns = new ArrayList<>(List.of(NAME));
    columns.addAll(EcuTable.names());
    List<Map<String, String>> rows = StepTable.withHeader(table, columns).rows();
    SharedUdp shared = shared(rows.get(0));
    Map<String, DoipServer> ecus = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      StepTable.required(row, NAME);
      StepTable.required(row, "logical address");
      checkSame(PORT, row, rows.get(0));
      checkSame(IP, row, rows.get(0));
      DoipServer ecu = EcuTable.ofValues(row).sharedUdp(shared).build();
      if (ecus.putIfAbsent(row.get(NAME), ecu) != null) {
        throw InvalidValueException.of(
            "a name of its own", row.get(NAME), "each name once", "give one of them another name");
      }
    }
    return ecus;
  }

  private static void checkSame(String column, Map<String, String> row, Map<String, String> first) {
    String shared = first.getOrDefault(column, "");
    String given = row.getOrDefault(column, shared);
    if (!given.equals(shared)) {
      throw InvalidValueException.of(
          "the " + column + " that all share",
          given,
          shared.isEmpty() ? "the same in all rows" : shared + ", as in the first row",
          "fill the cell in the first row only");
    }
  }

  private static SharedUdp shared(Map<String, String> first) {
    long port = StepValues.number("a port", first.getOrDefault(PORT, "0"), 0xFFFF);
    return SharedUdp.on(first.getOrDefault(IP, LOOPBACK), (int) port);
  }
}
