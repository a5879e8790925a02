package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.message.FurtherAction;
import java.util.List;
import java.util.Map;

/** The table that describes an announcement, names on the left and values on the right. */
public final class AnnouncementTable {
  private static final String DESTINATION = "destination";
  private static final List<String> NAMES =
      List.of(DESTINATION, "port", "count", "cycle", "further action");
  private static final List<String> NAMES_AT_START =
      List.of(DESTINATION, "port", "longest wait", "count", "interval", "further action");

  private AnnouncementTable() {}

  /**
   * Reads the table.
   *
   * @param table the table; a destination is required
   * @return the announcement
   * @throws io.github.cucumberdoip.message.InvalidValueException if a name is unknown or given
   *     twice, or if a value is wrong
   */
  public static Announcement announcement(DataTable table) {
    Map<String, String> given = StepTable.ofPairs(table, NAMES);
    Announcement announcement = Announcement.to(StepTable.requiredRow(given, DESTINATION));
    for (Map.Entry<String, String> row : given.entrySet()) {
      announcement = with(announcement, row.getKey(), row.getValue());
    }
    return announcement;
  }

  /**
   * Reads the table of the announcements at each start: three by the standard, 500 ms apart, the
   * first after up to 500 ms.
   *
   * @param table the table; a destination is required
   * @return the announcement
   * @throws io.github.cucumberdoip.message.InvalidValueException if a name is unknown or given
   *     twice, or if a value is wrong
   */
  public static Announcement atStart(DataTable table) {
    Map<String, String> given = StepTable.ofPairs(table, NAMES_AT_START);
    Announcement announcement = Announcement.atStart(StepTable.requiredRow(given, DESTINATION));
    for (Map.Entry<String, String> row : given.entrySet()) {
      announcement = with(announcement, row.getKey(), row.getValue());
    }
    return announcement;
  }

  private static Announcement with(Announcement announcement, String name, String text) {
    return switch (name) {
      case "port" -> announcement.port((int) StepValues.number("a port", text, 0xFFFF));
      case "count" -> announcement.times(StepValues.count(text));
      case "longest wait" -> announcement.afterUpTo(StepValues.duration(text));
      case "cycle", "interval" -> announcement.every(StepValues.duration(text));
      case "further action" -> announcement.furtherAction(FurtherAction.parse(text));
      default -> announcement;
    };
  }
}
