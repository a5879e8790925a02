package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.cucumber.EcuTls;
import io.github.cucumberdoip.cucumber.StepLists;
import io.github.cucumberdoip.tester.TesterTls;
import io.github.cucumberdoip.tls.CertificateKind;
import io.github.cucumberdoip.tls.TlsVersion;
import java.util.List;

/**
 * Steps about the TLS of the DoIP tester. It uses the TLS of the JDK, trusts the authority of the
 * scenario and checks that a certificate is valid and for the address to which it connects.
 */
public class TesterTlsSteps {
  /**
   * Lets the tester make all its connections with TLS from now on.
   *
   * <pre>
   * Given the DoIP tester uses TLS
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   */
  @Given("the DoIP tester{doipTesterName} uses TLS")
  public void usesTls(String name) {
    TesterRack.tester(name).secure();
  }

  /**
   * Lets the tester make all its connections with one version of TLS from now on.
   *
   * <pre>
   * Given the DoIP tester uses TLS 1.2
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   * @param version the only version that it offers
   */
  @Given("the DoIP tester{doipTesterName} uses {doipTlsVersion}")
  public void usesVersion(String name, TlsVersion version) {
    TesterRack.tester(name).secure();
    TesterRack.tester(name).tls(tls -> tls.withVersions(version));
  }

  /**
   * Sets which cipher suites the tester offers, the preferred ones first: those that the JDK has.
   *
   * <pre>
   * Given the DoIP tester offers only the TLS cipher suites "TLS_AES_256_GCM_SHA384"
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   * @param suites their names, between commas
   */
  @Given("the DoIP tester{doipTesterName} offers only the TLS cipher suite(s) {string}")
  public void offersOnly(String name, String suites) {
    List<String> names = List.copyOf(StepLists.set(suites, each -> each));
    TesterRack.tester(name).tls(tls -> tls.withSuites(names));
  }

  /**
   * Gives the tester a certificate of the scenario's authority, for ECUs that demand one.
   *
   * <pre>
   * Given the DoIP tester has a TLS client certificate
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   */
  @Given("the DoIP tester{doipTesterName} has a TLS client certificate")
  public void hasCertificate(String name) {
    TesterRack.tester(name).tls(tls -> certified(tls, CertificateKind.VALID));
  }

  /**
   * Gives the tester a certificate that expired a day ago.
   *
   * <pre>
   * Given the DoIP tester has an expired TLS client certificate
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   */
  @Given("the DoIP tester{doipTesterName} has an expired TLS client certificate")
  public void hasExpiredCertificate(String name) {
    TesterRack.tester(name).tls(tls -> certified(tls, CertificateKind.EXPIRED));
  }

  /**
   * Gives the tester a certificate of an authority that the ECU does not know.
   *
   * <pre>
   * Given the DoIP tester has an untrusted TLS client certificate
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   */
  @Given("the DoIP tester{doipTesterName} has an untrusted TLS client certificate")
  public void hasUntrustedCertificate(String name) {
    TesterRack.tester(name).tls(tls -> certified(tls, CertificateKind.UNTRUSTED));
  }

  private static TesterTls certified(TesterTls tls, CertificateKind kind) {
    return tls.withIdentity(EcuTls.certificates().tester(kind));
  }

  /**
   * Lets the tester accept every certificate, as a careless tester does.
   *
   * <pre>
   * Given the DoIP tester accepts any TLS certificate
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   */
  @Given("the DoIP tester{doipTesterName} accepts any TLS certificate")
  public void acceptsAny(String name) {
    TesterRack.tester(name).tls(TesterTls::withTrustInAll);
  }

  /**
   * Connects with TLS. Waits up to 2 s for the connection and for each message of the handshake.
   *
   * <pre>
   * When the DoIP tester connects to the DoIP ECU with TLS
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   * @param ecu the name of the ECU, empty for the only one
   */
  @When("the DoIP tester{doipTesterName} connects to the DoIP ECU{doipEcuName} with TLS")
  public void connects(String name, String ecu) {
    TesterRack.tester(name).to(ecu).connectWithTls();
  }

  /**
   * Connects with TLS; a handshake that fails is no failure of this step, but can be checked.
   *
   * <pre>
   * When the DoIP tester tries to connect to the DoIP ECU with TLS
   * Then the TLS handshake of the DoIP tester has failed
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   * @param ecu the name of the ECU, empty for the only one
   */
  @When("the DoIP tester{doipTesterName} tries to connect to the DoIP ECU{doipEcuName} with TLS")
  public void triesToConnect(String name, String ecu) {
    TesterRack.tester(name).to(ecu).tryToConnectWithTls();
  }

  /**
   * Connects to the TLS port, but does not begin a handshake: what the tester sends next is plain.
   *
   * <pre>
   * When the DoIP tester connects to the TLS port of the DoIP ECU without TLS
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   * @param ecu the name of the ECU, empty for the only one
   */
  @When(
      "the DoIP tester{doipTesterName} connects to the TLS port of the DoIP ECU{doipEcuName} without TLS")
  public void connectsWithoutTls(String name, String ecu) {
    TesterRack.tester(name).to(ecu).connectToTlsPortWithoutTls();
  }

  /**
   * Checks that the tester has an open connection with a version of TLS; does not wait.
   *
   * <pre>
   * Then the DoIP tester is connected with TLS 1.3
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   * @param version the version that both agreed on
   */
  @Then("the DoIP tester{doipTesterName} is connected with {doipTlsVersion}")
  public void isConnectedWith(String name, TlsVersion version) {
    TlsVerdict.of(name).isConnectedWith(version);
  }

  /**
   * Checks the cipher suite of the tester's connection; does not wait.
   *
   * <pre>
   * Then the DoIP tester is connected with the TLS cipher suite "TLS_AES_128_GCM_SHA256"
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   * @param suite the name of the cipher suite that both agreed on
   */
  @Then("the DoIP tester{doipTesterName} is connected with the TLS cipher suite {string}")
  public void isConnectedWithSuite(String name, String suite) {
    TlsVerdict.of(name).usesSuite(suite);
  }

  /**
   * Checks that the tester's last TLS handshake failed, whether the tester refused or the ECU.
   * Waits for it, up to 2 s or as the scenario says: with TLS 1.3 an ECU refuses the tester's
   * certificate when the tester thinks that all is done.
   *
   * <pre>
   * Then the TLS handshake of the DoIP tester has failed
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   */
  @Then("the TLS handshake of the DoIP tester{doipTesterName} has failed")
  public void hasFailed(String name) {
    TlsVerdict.of(name).hasFailed("");
  }

  /**
   * Checks that the tester's last TLS handshake failed for a reason. Waits for it, up to 2 s or as
   * the scenario says.
   *
   * <pre>
   * Then the TLS handshake of the DoIP tester has failed with "the ECU's certificate has expired"
   * </pre>
   *
   * @param name the name of the tester, empty for the only one
   * @param reason a part of the reason
   */
  @Then("the TLS handshake of the DoIP tester{doipTesterName} has failed with {string}")
  public void hasFailedWith(String name, String reason) {
    TlsVerdict.of(name).hasFailed(reason);
  }
}
