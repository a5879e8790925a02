package io.github.cucumberdoip.report;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.DataIdentifier;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.ServiceId;
import java.util.HexFormat;
import java.util.Optional;

/** UDS messages by the names of ISO 14229-1: service, sub-function or identifier, NRC. */
final class UdsName {
  private static final int READ_DATA = 0x22;
  private static final int READ_SCALING_DATA = 0x24;
  private static final int WRITE_DATA = 0x2E;
  private static final int CONTROL_IO = 0x2F;
  private static final int SUPPRESS = 0x80;
  private static final int RESPONSE = 0x40;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private UdsName() {}

  static String of(Bytes uds) {
    if (uds.isEmpty()) {
      return "no UDS bytes";
    }
    ServiceId service = new ServiceId(uds.at(0));
    if (service.equals(ServiceId.NEGATIVE_RESPONSE)) {
      return negative(uds);
    }
    String label = service.label();
    boolean response = label.endsWith(" response");
    ServiceId asked = response ? new ServiceId(uds.at(0) - RESPONSE) : service;
    return label + detail(asked, uds, response);
  }

  private static String negative(Bytes uds) {
    String service = uds.length() < 2 ? "" : " to " + new ServiceId(uds.at(1)).label();
    return nrc(uds)
        .map(nrc -> "NRC " + nrc + service)
        .orElse(ServiceId.NEGATIVE_RESPONSE.label() + service);
  }

  /** {@return the code of a negative response} */
  static Optional<Nrc> nrc(Bytes uds) {
    return uds.length() >= 3 && uds.at(0) == ServiceId.NEGATIVE_RESPONSE.value()
        ? Optional.of(new Nrc(uds.at(2)))
        : Optional.empty();
  }

  private static String detail(ServiceId service, Bytes uds, boolean response) {
    if (service.hasSubFunction() && uds.length() > 1) {
      int subFunction = response ? uds.at(1) : uds.at(1) & ~SUPPRESS;
      String silent = subFunction == uds.at(1) ? "" : ", no positive response wanted";
      String routine = service.equals(ServiceId.ROUTINE_CONTROL) ? identifier(uds, 2) : "";
      return " " + subFunction(service, subFunction) + routine + silent;
    }
    return switch (service.value()) {
      case READ_DATA, READ_SCALING_DATA, WRITE_DATA, CONTROL_IO ->
          uds.length() < 3 ? "" : " " + named(new DataIdentifier(uds.u16(1))) + more(service, uds);
      default -> "";
    };
  }

  /** A request to read may have several identifiers. */
  private static String more(ServiceId service, Bytes uds) {
    boolean several = service.value() == READ_DATA && uds.at(0) == READ_DATA && uds.length() > 4;
    return several ? " and " + ((uds.length() - 3) / 2) + " more" : "";
  }

  private static String identifier(Bytes uds, int at) {
    return uds.length() < at + 2 ? "" : " " + hex(uds.u16(at), 4);
  }

  private static String named(DataIdentifier identifier) {
    return DataIdentifier.table().isKnown(identifier.value())
        ? identifier.label()
        : hex(identifier.value(), 4);
  }

  private static String subFunction(ServiceId service, int value) {
    String name =
        switch (service.value() << 8 | value) {
          case 0x1001 -> "defaultSession";
          case 0x1002 -> "programmingSession";
          case 0x1003 -> "extendedDiagnosticSession";
          case 0x1004 -> "safetySystemDiagnosticSession";
          case 0x1101 -> "hardReset";
          case 0x1102 -> "keyOffOnReset";
          case 0x1103 -> "softReset";
          case 0x3101 -> "startRoutine";
          case 0x3102 -> "stopRoutine";
          case 0x3103 -> "requestRoutineResults";
          case 0x8501 -> "on";
          case 0x8502 -> "off";
          default -> "";
        };
    if (name.isEmpty() && service.equals(ServiceId.SECURITY_ACCESS) && value != 0) {
      name = (value % 2 == 0 ? "sendKey " : "requestSeed ") + hex(value, 2);
    }
    return name.isEmpty() ? hex(value, 2) : name;
  }

  private static String hex(int value, int digits) {
    return "0x" + HEX.toHexDigits(value, digits);
  }
}
