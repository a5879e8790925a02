package io.github.cucumberdoip.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.tls.TlsIdentity;
import java.io.IOException;
import java.util.Optional;

/** Steps about TLS; the raw testers use the TLS of the JDK. */
public class RawTlsSteps {
  /**
   * Opens a TLS port of the entity; raw testers trust its certificate.
   *
   * <pre>
   * Given the DoIP entity listens with TLS for the raw testers
   * </pre>
   */
  @Given("the DoIP entity listens with TLS for the raw testers")
  public void listens() {
    RawLab.current().tls().open(DoipWorld.current().ecu(), false);
  }

  /**
   * Opens a TLS port of the entity, and testers have to show a certificate.
   *
   * <pre>
   * Given the DoIP entity listens with mutual TLS for the raw testers
   * </pre>
   */
  @Given("the DoIP entity listens with mutual TLS for the raw testers")
  public void listensMutually() {
    RawLab.current().tls().open(DoipWorld.current().ecu(), true);
  }

  /**
   * Connects to the TLS port and does the handshake, without a certificate of the tester.
   *
   * <pre>
   * Given the raw DoIP tester is connected with TLS 1.3
   * </pre>
   */
  @Given("the raw DoIP tester{doipRawName} is connected with TLS {word}")
  public void connected(String name, String version) throws IOException {
    connect(name, version, Optional.empty(), Optional.empty());
  }

  /**
   * Connects to the TLS port with one cipher suite only.
   *
   * <pre>
   * Given the raw DoIP tester is connected with TLS 1.3 and TLS_AES_128_GCM_SHA256
   * </pre>
   */
  @Given("the raw DoIP tester{doipRawName} is connected with TLS {word} and {word}")
  public void connectedBySuite(String name, String version, String suite) throws IOException {
    connect(name, version, Optional.of(suite), Optional.empty());
  }

  /**
   * Connects to the TLS port with a certificate of the tester, and activates routing.
   *
   * <pre>
   * Given the raw DoIP tester has activated routing with TLS 1.3 and a certificate that is valid
   * </pre>
   */
  @Given(
      "the raw DoIP tester{doipRawName} has activated routing with TLS {word} and a certificate that is {word}")
  public void activated(String name, String version, String kind) throws IOException {
    connect(name, version, Optional.empty(), Optional.of(RawLab.current().tls().tester(kind)));
    RawLab.tester(name).activate("0E80");
  }

  /**
   * Connects to the TLS port by plain TCP.
   *
   * <pre>
   * Given the raw DoIP tester is connected to the TLS port without TLS
   * </pre>
   */
  @Given("the raw DoIP tester{doipRawName} is connected to the TLS port without TLS")
  public void connectedWithoutTls(String name) throws IOException {
    RawLab.tester(name).use(RawTcp.to(DoipWorld.current().ecu().tls().address()));
  }

  /**
   * Checks that a tester with such a certificate gets no DoIP message: the handshake fails, or ends
   * right after it as TLS 1.3 has it.
   *
   * <pre>
   * Then the raw DoIP tester gets no DoIP connection with TLS 1.3 and a certificate that is expired
   * </pre>
   */
  @Then(
      "the raw DoIP tester{doipRawName} gets no DoIP connection with TLS {word} and a certificate that is {word}")
  public void refused(String name, String version, String kind) {
    assertRefused(name, version, Optional.of(RawLab.current().tls().tester(kind)));
  }

  /**
   * Checks the same for a tester without a certificate.
   *
   * <pre>
   * Then the raw DoIP tester gets no DoIP connection with TLS 1.3 and no certificate
   * </pre>
   */
  @Then(
      "the raw DoIP tester{doipRawName} gets no DoIP connection with TLS {word} and no certificate")
  public void refusedWithoutCertificate(String name, String version) {
    assertRefused(name, version, Optional.empty());
  }

  /**
   * Checks that the connection ends and that no DoIP message came before; a TLS alert may.
   *
   * <pre>
   * Then the raw DoIP tester loses its connection without a DoIP message
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} loses its connection without a DoIP message")
  public void losesConnection(String name) throws IOException {
    assertThat(RawLab.tester(name).tcp().receiveRest())
        .as("what came before the end, by its first byte")
        .matches(rest -> rest.length == 0 || rest[0] != 0x02 && rest[0] != 0x03);
  }

  /**
   * Begins a handshake by hand, on a connection to the TLS port without TLS.
   *
   * <pre>
   * When the raw DoIP tester offers no newer version than TLS 1.1
   * </pre>
   */
  @When("the raw DoIP tester{doipRawName} offers no newer version than TLS {word}")
  public void offersOnly(String name, String version) throws IOException {
    RawLab.tester(name).tcp().send(RawTls.clientHello(version));
  }

  /**
   * Checks that a handshake ends with a fatal alert that tells that the version is not supported.
   *
   * <pre>
   * Then the raw DoIP tester is refused by the TLS alert protocol_version
   * </pre>
   */
  @Then("the raw DoIP tester{doipRawName} is refused by the TLS alert protocol_version")
  public void refusedByAlert(String name) throws IOException {
    String alert = Hex.message(RawLab.tester(name).tcp().receiveRest()).replace(" ", "");
    assertThat(alert).as("record of an alert, fatal, 70").matches("1503..00020246");
  }

  private static void assertRefused(String name, String version, Optional<TlsIdentity> own) {
    try {
      connect(name, version, Optional.empty(), own);
      RawTester tester = RawLab.tester(name);
      tester.tcp().send(Hex.bytes(tester.spoken("02FD 0005 00000007 0E800000000000")));
      assertThat(tester.tcp().receiveRest()).as("received in spite of it").isEmpty();
    } catch (IOException refused) {
      assertThat(refused).hasMessageNotContaining("timed out");
    }
  }

  private static void connect(
      String name, String version, Optional<String> suite, Optional<TlsIdentity> own)
      throws IOException {
    RawTls tls = RawLab.current().tls();
    RawLab.tester(name)
        .use(
            new RawTcp(
                tls.connect(DoipWorld.current().ecu().tls().address(), version, suite, own)));
  }
}
