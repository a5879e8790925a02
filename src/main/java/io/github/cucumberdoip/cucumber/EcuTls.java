package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.tls.CertificateKind;
import io.github.cucumberdoip.tls.TlsCertificates;
import io.github.cucumberdoip.tls.TlsIdentity;
import io.github.cucumberdoip.tls.TlsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The TLS of the ECUs of a scenario. Their certificates come from an authority that the scenario
 * has for itself and that the embedded tester trusts.
 */
public final class EcuTls {
  private final TlsCertificates certificates = TlsCertificates.generate();

  private EcuTls() {}

  /**
   * The certificates of the scenario, made when they are first asked for.
   *
   * @return the same each time
   * @throws io.github.cucumberdoip.tls.TlsException if the library for them is missing
   */
  public static TlsCertificates certificates() {
    return DoipWorld.current().belonging(EcuTls.class, EcuTls::new).certificates;
  }

  /**
   * Lets an ECU listen with TLS, or changes how it does so.
   *
   * @param ecu the ECU
   * @param change gets the settings so far; at first a valid certificate and a free port
   */
  public static void change(DoipServer ecu, UnaryOperator<TlsSettings> change) {
    TlsSettings before =
        ecu.tls()
            .settings()
            .orElseGet(() -> TlsSettings.of(identity(ecu, CertificateKind.VALID)).withPort(0));
    ecu.tls().open(TlsKeys.kept(change.apply(before)));
  }

  /**
   * Lets an ECU show a new certificate.
   *
   * @param ecu the ECU
   * @param kind what is right or wrong with the certificate
   */
  public static void show(DoipServer ecu, CertificateKind kind) {
    change(ecu, tls -> tls.withIdentity(identity(ecu, kind)));
  }

  /**
   * Lets an ECU demand a certificate of the scenario's authority.
   *
   * @param ecu the ECU
   */
  public static void demandClientCertificate(DoipServer ecu) {
    change(ecu, tls -> tls.withTrustedClients(List.of(certificates().authority())));
  }

  /**
   * Lets an ECU write its keys to a file, without those of an earlier run.
   *
   * @param ecu the ECU
   * @param file the file
   * @throws InvalidValueException if the file is a folder, or that of the earlier run cannot be
   *     deleted
   */
  public static void logKeys(DoipServer ecu, Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw noKeyLog(file, "this is a folder; name a file");
      }
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw noKeyLog(file, "the one of an earlier run cannot be deleted; name another file");
    }
    change(ecu, tls -> tls.withKeyLog(file));
  }

  private static InvalidValueException noKeyLog(Path file, String mend) {
    return InvalidValueException.of(
        "a file for the TLS keys",
        file,
        "a file that can be written to",
        mend + ", for example target/tls/keys.log");
  }

  /** A certificate for the address of an ECU. */
  static TlsIdentity identity(DoipServer ecu, CertificateKind kind) {
    return ecu.isRunning()
        ? certificates()
            .ecu(kind, ecu.address().getAddress().getHostAddress().replaceAll("%.*", ""))
        : certificates().ecu(kind);
  }
}
