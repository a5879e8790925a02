package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.Code;
import io.github.cucumberdoip.message.CodeTable;
import io.github.cucumberdoip.message.InvalidValueException;

/**
 * A data identifier (DID) of ISO 14229-1:2020. An open code: every value 0x0000..0xFFFF can be held
 * and sent.
 *
 * @param value the unsigned value on the wire, two bytes
 */
public record DataIdentifier(int value) implements Code {
  /** The session that is active. */
  public static final DataIdentifier ACTIVE_DIAGNOSTIC_SESSION = new DataIdentifier(0xF186);

  /** The serial number of the ECU. */
  public static final DataIdentifier ECU_SERIAL_NUMBER = new DataIdentifier(0xF18C);

  /** The vehicle identification number, 17 ASCII characters. */
  public static final DataIdentifier VIN = new DataIdentifier(0xF190);

  private static final CodeTable<DataIdentifier> TABLE =
      CodeTable.of("a data identifier", 2, DataIdentifier::new)
          .known(0xF180, "bootSoftwareIdentification")
          .known(0xF181, "applicationSoftwareIdentification")
          .known(0xF182, "applicationDataIdentification")
          .known(0xF183, "bootSoftwareFingerprint")
          .known(0xF184, "applicationSoftwareFingerprint")
          .known(0xF185, "applicationDataFingerprint")
          .known(0xF186, "activeDiagnosticSession")
          .known(0xF187, "vehicleManufacturerSparePartNumber")
          .known(0xF188, "vehicleManufacturerECUSoftwareNumber")
          .known(0xF189, "vehicleManufacturerECUSoftwareVersionNumber")
          .known(0xF18A, "systemSupplierIdentifier")
          .known(0xF18B, "ECUManufacturingDate")
          .known(0xF18C, "ECUSerialNumber")
          .known(0xF18D, "supportedFunctionalUnits")
          .known(0xF18E, "vehicleManufacturerKitAssemblyPartNumber")
          .known(0xF18F, "regulationXSoftwareIdentificationNumbers")
          .known(0xF190, "VIN")
          .known(0xF191, "vehicleManufacturerECUHardwareNumber")
          .known(0xF192, "systemSupplierECUHardwareNumber")
          .known(0xF193, "systemSupplierECUHardwareVersionNumber")
          .known(0xF194, "systemSupplierECUSoftwareNumber")
          .known(0xF195, "systemSupplierECUSoftwareVersionNumber")
          .known(0xF196, "exhaustRegulationOrTypeApprovalNumber")
          .known(0xF197, "systemNameOrEngineType")
          .known(0xF198, "repairShopCodeOrTesterSerialNumber")
          .known(0xF199, "programmingDate")
          .known(0xF19A, "calibrationRepairShopCodeOrCalibrationEquipmentSerialNumber")
          .known(0xF19B, "calibrationDate")
          .known(0xF19C, "calibrationEquipmentSoftwareNumber")
          .known(0xF19D, "ECUInstallationDate")
          .known(0xF19E, "ODXFile")
          .known(0xF19F, "entityDataIdentifier", "entity")
          .known(0xFF00, "UDSVersion")
          .range(0x0100, 0xF17F, "vehicle manufacturer or legislation specific")
          .range(0xF1A0, 0xF1EF, "vehicle manufacturer specific identification")
          .range(0xF1F0, 0xF1FF, "system supplier specific identification")
          .range(0xF200, 0xF2FF, "periodic data identifier")
          .range(0xF300, 0xF3FF, "dynamically defined data identifier")
          .range(0xF400, 0xF5FF, "OBD parameter identifier")
          .range(0xF600, 0xF6FF, "OBD monitor identifier")
          .range(0xF800, 0xF8FF, "OBD info type")
          .build();

  /**
   * Checks the width.
   *
   * @param value 0x0000..0xFFFF
   * @throws InvalidValueException if the value does not fit two bytes
   */
  public DataIdentifier {
    if (value < 0 || value > 0xFFFF) {
      throw InvalidValueException.of(
          "a data identifier", value, "0x0000..0xFFFF", "give a value of that range");
    }
  }

  /**
   * Reads a data identifier from its name or number, see {@link CodeTable#parse}. The standard's
   * suffix {@code DataIdentifier} may be written or left out.
   *
   * @param text for example {@code VIN}, {@code VINDataIdentifier} or {@code 0xF190}
   * @return the data identifier
   * @throws InvalidValueException if the text is none of these
   */
  public static DataIdentifier parse(String text) {
    return TABLE.parse(withoutSuffix(text.strip()));
  }

  static String withoutSuffix(String name) {
    return name.replaceFirst("(?i)(?<=\\w)[\\s_-]*data[\\s_-]*identifier$", "");
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<DataIdentifier> table() {
    return TABLE;
  }

  /**
   * The two bytes on the wire.
   *
   * @return big endian
   */
  public Bytes bytes() {
    return Bytes.of(value >> 8, value & 0xFF);
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
