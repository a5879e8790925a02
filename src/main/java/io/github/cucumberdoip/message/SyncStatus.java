package io.github.cucumberdoip.message;

/**
 * Whether VIN and GID are the same for all entities of the vehicle (ISO 13400-2:2019). An open
 * code: every value 0x00..0xFF can be held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record SyncStatus(int value) implements Code {
  /** Synchronised. */
  public static final SyncStatus SYNCHRONISED = new SyncStatus(0x00);

  /** Incomplete. */
  public static final SyncStatus INCOMPLETE = new SyncStatus(0x10);

  private static final CodeTable<SyncStatus> TABLE =
      CodeTable.of("a VIN/GID sync status", 1, SyncStatus::new)
          .known(0x00, "synchronised", "VIN and/or GID synchronised")
          .known(0x10, "incomplete", "VIN and GID not synchronised")
          .build();

  /**
   * Checks the width.
   *
   * @param value the unsigned value on the wire, one byte
   * @throws InvalidValueException if the value does not fit one byte
   */
  public SyncStatus {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "a VIN/GID sync status", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static SyncStatus parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<SyncStatus> table() {
    return TABLE;
  }

  @Override
  public String label() {
    return TABLE.nameOf(value);
  }

  @Override
  public String toString() {
    return TABLE.print(value);
  }
}
