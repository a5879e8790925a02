package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.tls.CertificateKind;
import io.github.cucumberdoip.tls.TlsIdentity;
import io.github.cucumberdoip.tls.TlsSettings;
import io.github.cucumberdoip.tls.TlsSuite;
import io.github.cucumberdoip.tls.TlsVersion;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The table that says how an ECU listens with TLS, names on the left and values on the right. */
public final class TlsTable {
  private static final String CERTIFICATE = "certificate";
  private static final String CERTIFICATE_FILE = "certificate file";
  private static final String KEY_FILE = "private key file";
  private static final String PKCS12_FILE = "PKCS#12 file";
  private static final String PASSWORD = "password";
  private static final List<String> DEMANDS = List.of("required", "not required");

  private final DoipServer ecu;

  /** In the order in which they are applied: versions limit what the suites bring. */
  private final Map<String, BiFunction<TlsSettings, String, TlsSettings>> rows =
      new LinkedHashMap<>();

  private TlsTable(DoipServer ecu) {
    this.ecu = ecu;
    rows.put(CERTIFICATE, (tls, text) -> tls);
    rows.put(CERTIFICATE_FILE, (tls, text) -> tls);
    rows.put(KEY_FILE, (tls, text) -> tls);
    rows.put(PKCS12_FILE, (tls, text) -> tls);
    rows.put(PASSWORD, (tls, text) -> tls);
    rows.put(
        "port", (tls, text) -> tls.withPort((int) StepValues.number("a TLS port", text, 0xFFFF)));
    rows.put(
        "cipher suites",
        (tls, text) -> tls.withSuites(List.copyOf(StepLists.set(text, TlsSuite::parse))));
    rows.put(
        "TLS versions", (tls, text) -> tls.withVersions(StepLists.set(text, TlsVersion::parse)));
    rows.put("client certificate", TlsTable::demand);
    rows.put(
        "trusted client certificates",
        (tls, text) -> tls.withTrustedClients(TlsIdentity.certificates(Path.of(text))));
    rows.put("key log file", (tls, text) -> tls.withKeyLog(Path.of(text)));
    rows.put("handshake time", (tls, text) -> tls.withHandshakeTime(StepValues.duration(text)));
  }

  /**
   * Lets an ECU listen with TLS as a table says.
   *
   * @param ecu the ECU
   * @param table the table; what it does not name stays as it was, at first the defaults with a
   *     free port
   * @throws InvalidValueException if a name is unknown or given twice, or if a value is wrong
   */
  public static void open(DoipServer ecu, DataTable table) {
    TlsTable known = new TlsTable(ecu);
    Map<String, String> given = StepTable.ofPairs(table, List.copyOf(known.rows.keySet()));
    EcuTls.change(ecu, tls -> known.apply(known.withIdentity(tls, given), given));
  }

  private TlsSettings apply(TlsSettings before, Map<String, String> given) {
    TlsSettings tls = before;
    for (Map.Entry<String, BiFunction<TlsSettings, String, TlsSettings>> row : rows.entrySet()) {
      if (given.containsKey(row.getKey())) {
        tls = row.getValue().apply(tls, given.get(row.getKey()));
      }
    }
    return tls;
  }

  private TlsSettings withIdentity(TlsSettings tls, Map<String, String> given) {
    checkOneIdentity(given);
    if (given.containsKey(CERTIFICATE)) {
      return tls.withIdentity(EcuTls.identity(ecu, CertificateKind.parse(given.get(CERTIFICATE))));
    }
    if (given.containsKey(PKCS12_FILE)) {
      return tls.withIdentity(
          TlsIdentity.ofPkcs12(Path.of(given.get(PKCS12_FILE)), given.getOrDefault(PASSWORD, "")));
    }
    if (given.containsKey(CERTIFICATE_FILE) || given.containsKey(KEY_FILE)) {
      return tls.withIdentity(
          TlsIdentity.ofPem(
              Path.of(StepTable.requiredRow(given, CERTIFICATE_FILE)),
              Path.of(StepTable.requiredRow(given, KEY_FILE))));
    }
    return tls;
  }

  private static void checkOneIdentity(Map<String, String> given) {
    List<String> ways =
        Stream.of(CERTIFICATE, CERTIFICATE_FILE, KEY_FILE, PKCS12_FILE)
            .filter(given::containsKey)
            .filter(way -> !way.equals(KEY_FILE) || !given.containsKey(CERTIFICATE_FILE))
            .toList();
    if (ways.size() > 1) {
      throw InvalidValueException.of(
          "one certificate",
          String.join(", ", ways),
          "one of certificate, certificate file with private key file, PKCS#12 file",
          "remove the rows of the others");
    }
    if (given.containsKey(PASSWORD)) {
      StepTable.requiredRow(given, PKCS12_FILE);
    }
  }

  private static TlsSettings demand(TlsSettings tls, String text) {
    if (!DEMANDS.contains(text)) {
      throw InvalidValueException.of(
          "a demand for a client certificate",
          text,
          "one of " + String.join(", ", DEMANDS),
          DidYouMean.among(text, DEMANDS)
              .map(near -> "did you mean " + near + "?")
              .orElse("write required, or leave the row out"));
    }
    return tls.withTrustedClients(
        text.equals("required") ? List.of(EcuTls.certificates().authority()) : List.of());
  }
}
