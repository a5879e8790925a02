package io.github.cucumberdoip.message;

/**
 * The check of the field that routing activation requests and responses reserve for the vehicle
 * manufacturer (ISO 13400-2:2019, Tables 46 and 48).
 */
public final class OemData {
  private static final int LENGTH = 4;

  private OemData() {}

  /**
   * Checks the length.
   *
   * @param data the bytes for the manufacturer
   * @return the same bytes
   * @throws InvalidValueException if they are not four
   */
  public static Bytes checked(Bytes data) {
    if (data.length() != LENGTH) {
      throw InvalidValueException.of(
          "OEM data of a routing activation",
          data,
          "4 bytes",
          "write four pairs of hex digits, for example \"DE AD BE EF\"");
    }
    return data;
  }
}
