package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.DoipServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Socket options in steps: a table to set them, a check of what the system says. */
public final class SocketOptionTable {
  private static final List<String> COLUMNS = List.of("level", "name", "value");

  private SocketOptionTable() {}

  /**
   * Sets the options of a table for the next start.
   *
   * @param ecu the ECU, which must not run
   * @param table the options; the level may be left out
   * @throws io.github.cucumberdoip.message.InvalidValueException if an option is unknown or cannot
   *     take its value
   * @throws IllegalStateException if the ECU runs
   */
  public static void set(DoipServer ecu, DataTable table) {
    for (Map<String, String> row : StepTable.withHeader(table, COLUMNS).rows()) {
      String level = row.containsKey("level") ? row.get("level") + "/" : "";
      ecu.socketOption(level + StepTable.required(row, "name"), StepTable.required(row, "value"));
    }
  }

  /**
   * Checks an option as the system tells it: of the listening socket and the UDP socket, and if
   * neither has it, of the connections that are open.
   *
   * @param ecu the ECU, which must run
   * @param name the option's name, or level and name as in {@code IPPROTO_TCP/TCP_NODELAY}
   * @param expected on, off, or a number
   * @throws AssertionError if it has another value, or if no such option was set
   * @throws IllegalStateException if the ECU does not run
   */
  public static void check(DoipServer ecu, String name, String expected) {
    Map<String, Object> inForce = new LinkedHashMap<>(ecu.socketOptions());
    List<String> found = values(inForce, name);
    if (found.isEmpty()) {
      ecu.openConnections().forEach(peer -> inForce.putAll(ecu.socketOptions(peer)));
      found = values(inForce, name);
    }
    if (found.isEmpty()) {
      throw new AssertionError(
          "the socket option "
              + name
              + " was not set\n  expected: "
              + (inForce.isEmpty()
                  ? "one that was set"
                  : "one of " + String.join(", ", inForce.keySet()))
              + "\n  to mend:  set it before the start: the DoIP ECU has these socket options:"
              + "\n            what only connections have can be told while a tester is connected");
    }
    if (!found.contains(expected.strip())) {
      throw new AssertionError(
          "the socket option "
              + name
              + " has another value\n  expected: "
              + expected.strip()
              + "\n  instead:  "
              + String.join(", ", found)
              + "\n  to mend:  expect what the system says; it may change what it was asked for");
    }
  }

  private static List<String> values(Map<String, Object> inForce, String name) {
    return inForce.entrySet().stream()
        .filter(option -> isNamed(option.getKey(), name))
        .map(option -> text(option.getValue()))
        .toList();
  }

  private static boolean isNamed(String option, String name) {
    String given = name.strip().toUpperCase(Locale.ROOT);
    return option.equals(given) || option.endsWith("/" + given);
  }

  private static String text(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "on" : "off";
    }
    return String.valueOf(value);
  }
}
