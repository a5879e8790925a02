package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.ExpectedTls;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.EcuTls;
import io.github.cucumberdoip.cucumber.KeyLogCheck;
import io.github.cucumberdoip.cucumber.TlsTable;
import io.github.cucumberdoip.tls.CertificateKind;
import io.github.cucumberdoip.tls.TlsVersion;
import java.nio.file.Path;

/**
 * Steps about ECUs that listen with TLS. They can be used before and after the ECU is started; used
 * again, they change what new connections find.
 */
public class TlsSteps {
  /**
   * Opens a TLS port beside the plain one: a free port, a valid certificate for the ECU's address
   * of the scenario's own authority, TLS 1.2 and 1.3, no client certificate.
   *
   * <pre>
   * Given the DoIP ECU also listens with TLS
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} also listens with TLS")
  public void listens(String ecu) {
    EcuTls.show(DoipWorld.current().ecu(ecu), CertificateKind.VALID);
  }

  /**
   * Opens a TLS port in detail. No row is required.
   *
   * <pre>
   * Given the DoIP ECU also listens with TLS as follows:
   *   | port               | 3496                                           |
   *   | TLS versions       | TLS 1.2                                        |
   *   | cipher suites      | TLS_ECDHE_ECDSA_WITH_AES_128_CCM               |
   *   | certificate        | valid                                          |
   *   | client certificate | required                                       |
   *   | key log file       | target/tls/keys.log                            |
   *   | handshake time     | 2 s                                            |
   * </pre>
   *
   * <p>The certificate is one of valid, expired, not yet valid, untrusted, for another host. In its
   * place stand the rows certificate file and private key file (PEM), or PKCS#12 file and password.
   * The row trusted client certificates names a file (PEM) with the authorities of testers.
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param details names on the left, values on the right
   */
  @Given("the DoIP ECU{doipEcuName} also listens with TLS as follows:")
  public void listensAsFollows(String ecu, DataTable details) {
    TlsTable.open(DoipWorld.current().ecu(ecu), details);
  }

  /**
   * Opens a TLS port with a certificate that expired a day ago. A tester must refuse it.
   *
   * <pre>
   * Given the DoIP ECU also listens with TLS and an expired certificate
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} also listens with TLS and an expired certificate")
  public void listensExpired(String ecu) {
    EcuTls.show(DoipWorld.current().ecu(ecu), CertificateKind.EXPIRED);
  }

  /**
   * Opens a TLS port with a certificate that will be valid in a day. A tester must refuse it.
   *
   * <pre>
   * Given the DoIP ECU also listens with TLS and a certificate that is not yet valid
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} also listens with TLS and a certificate that is not yet valid")
  public void listensNotYetValid(String ecu) {
    EcuTls.show(DoipWorld.current().ecu(ecu), CertificateKind.NOT_YET_VALID);
  }

  /**
   * Opens a TLS port with a certificate of an authority that nobody knows. A tester must refuse it.
   *
   * <pre>
   * Given the DoIP ECU also listens with TLS and an untrusted certificate
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} also listens with TLS and an untrusted certificate")
  public void listensUntrusted(String ecu) {
    EcuTls.show(DoipWorld.current().ecu(ecu), CertificateKind.UNTRUSTED);
  }

  /**
   * Opens a TLS port with a certificate for a host of another name. A tester that checks names must
   * refuse it.
   *
   * <pre>
   * Given the DoIP ECU also listens with TLS and a certificate for another host
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} also listens with TLS and a certificate for another host")
  public void listensForAnotherHost(String ecu) {
    EcuTls.show(DoipWorld.current().ecu(ecu), CertificateKind.FOR_ANOTHER_HOST);
  }

  /**
   * Opens a TLS port that only testers with a certificate of the scenario's authority get through
   * (mutual authentication).
   *
   * <pre>
   * Given the DoIP ECU also listens with TLS and demands a client certificate
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} also listens with TLS and demands a client certificate")
  public void demandsClientCertificate(String ecu) {
    EcuTls.demandClientCertificate(DoipWorld.current().ecu(ecu));
  }

  /**
   * Writes the keys of the TLS connections to a file, with which Wireshark reads them. Opens a TLS
   * port if there is none yet.
   *
   * <pre>
   * Given the DoIP ECU writes its TLS keys to the file "target/tls/keys.log"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param file the file; one of an earlier run is replaced
   */
  @Given("the DoIP ECU{doipEcuName} writes its TLS keys to the file {string}")
  public void writesKeys(String ecu, String file) {
    EcuTls.logKeys(DoipWorld.current().ecu(ecu), Path.of(file));
  }

  /**
   * Writes the certificates of the scenario to a folder, for a tester outside: {@code ca.pem} to
   * trust; {@code tester.pem}, {@code tester-key.pem} and {@code tester.p12} (password changeit)
   * for ECUs that demand a client certificate; the same for an ECU.
   *
   * <pre>
   * Given the DoIP TLS certificates are written to the folder "target/tls"
   * </pre>
   *
   * @param folder the folder, which is made if there is none
   */
  @Given("the DoIP TLS certificates are written to the folder {string}")
  public void writesCertificates(String folder) {
    EcuTls.certificates().writeTo(Path.of(folder));
  }

  /**
   * Checks that a tester has been through a TLS handshake. Waits for it, up to 2 s or as the
   * scenario says.
   *
   * <pre>
   * Then a DoIP tester has connected to the DoIP ECU with TLS
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Then("a DoIP tester has connected to the DoIP ECU{doipEcuName} with TLS")
  public void connected(String ecu) {
    Verdicts.on(ecu).shows(ExpectedTls.handshake());
  }

  /**
   * Checks that a tester has been through a TLS handshake with a version. Waits for it, up to 2 s
   * or as the scenario says.
   *
   * <pre>
   * Then a DoIP tester has connected to the DoIP ECU with TLS 1.3
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param version the version that both agreed on
   */
  @Then("a DoIP tester has connected to the DoIP ECU{doipEcuName} with {doipTlsVersion}")
  public void connectedWith(String ecu, TlsVersion version) {
    Verdicts.on(ecu).shows(ExpectedTls.handshake(version.toString()));
  }

  /**
   * Checks that no tester has been through a TLS handshake so far.
   *
   * <pre>
   * Then no DoIP tester has connected to the DoIP ECU with TLS
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Then("no DoIP tester has connected to the DoIP ECU{doipEcuName} with TLS")
  public void notConnected(String ecu) {
    Verdicts.on(ecu).showsNo(ExpectedTls.handshake());
  }

  /**
   * Checks that a TLS handshake failed, whether the tester refused or the ECU. Waits for it, up to
   * 2 s or as the scenario says.
   *
   * <pre>
   * Then a TLS handshake with the DoIP ECU has failed
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Then("a TLS handshake with the DoIP ECU{doipEcuName} has failed")
  public void failed(String ecu) {
    Verdicts.on(ecu).shows(ExpectedTls.failure(""));
  }

  /**
   * Checks that a TLS handshake failed for a reason: words of the alert or of what the ECU has in
   * its journal. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then a TLS handshake with the DoIP ECU has failed with "the tester sent the alert"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param reason a part of the reason
   */
  @Then("a TLS handshake with the DoIP ECU{doipEcuName} has failed with {string}")
  public void failedWith(String ecu, String reason) {
    Verdicts.on(ecu).shows(ExpectedTls.failure(reason));
  }

  /**
   * Checks that no TLS handshake has failed so far.
   *
   * <pre>
   * Then no TLS handshake with the DoIP ECU has failed
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Then("no TLS handshake with the DoIP ECU{doipEcuName} has failed")
  public void noneFailed(String ecu) {
    Verdicts.on(ecu).showsNo(ExpectedTls.failure(""));
  }

  /**
   * Checks of how many connections a key log has the keys; does not wait.
   *
   * <pre>
   * Then the DoIP TLS key log "target/tls/keys.log" has the keys of 1 connection
   * </pre>
   *
   * @param file the key log
   * @param connections how many
   */
  @Then("the DoIP TLS key log {string} has the keys of {doipCount} connection(s)")
  public void keysLogged(String file, Integer connections) {
    KeyLogCheck.connections(Path.of(file), connections);
  }
}
