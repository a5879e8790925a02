package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.assertj.UdsParts;
import io.github.cucumberdoip.cucumber.Remembered;
import io.github.cucumberdoip.message.Bytes;

/** Steps that remember bytes of UDS messages, and compare them later. */
public class RememberSteps {
  /**
   * Remembers parts of a UDS request that was received, of the latest if there are several. Waits
   * for it, up to 2 s or as the scenario says. {name} stands for all bytes to the end, {name:4} for
   * four. Later steps write ${name} for what was remembered. A value of the same name is replaced.
   *
   * <pre>
   * When the DoIP ECU remembers the UDS request "27 02 {key}"
   * Then the DoIP ECU has received "27 04 ${key}"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param parts the bytes, with a name for each part to remember
   */
  @When("the DoIP ECU{doipEcuName} remembers the UDS request {udsParts}")
  public void rememberRequest(String name, UdsParts parts) {
    Remembered.current().putAll(Verdicts.on(name).readsRequest(parts));
  }

  /**
   * Remembers parts of a UDS request that was received since a mark, of the latest if there are
   * several. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * When the DoIP ECU remembers the UDS request "27 02 {key}" since the DoIP mark "second attempt"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param parts the bytes, with a name for each part to remember
   * @param mark the name of the mark
   */
  @When(
      "the DoIP ECU{doipEcuName} remembers the UDS request {udsParts} since the DoIP mark {string}")
  public void rememberRequestSince(String name, UdsParts parts, String mark) {
    Remembered.current().putAll(Verdicts.on(name, mark).readsRequest(parts));
  }

  /**
   * Remembers parts of a UDS response that the ECU sent, of the latest if there are several. Waits
   * for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * When the DoIP ECU remembers the UDS response "67 01 {seed:4}"
   * Then the DoIP ECU has received "27 02 ${seed}"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param parts the bytes, with a name for each part to remember
   */
  @When("the DoIP ECU{doipEcuName} remembers the UDS response {udsParts}")
  public void rememberResponse(String name, UdsParts parts) {
    Remembered.current().putAll(Verdicts.on(name).readsResponse(parts));
  }

  /**
   * Remembers parts of a UDS response that the ECU sent since a mark, of the latest if there are
   * several. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * When the DoIP ECU remembers the UDS response "67 01 {seed}" since the DoIP mark "second attempt"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param parts the bytes, with a name for each part to remember
   * @param mark the name of the mark
   */
  @When(
      "the DoIP ECU{doipEcuName} remembers the UDS response {udsParts} since the DoIP mark {string}")
  public void rememberResponseSince(String name, UdsParts parts, String mark) {
    Remembered.current().putAll(Verdicts.on(name, mark).readsResponse(parts));
  }

  /**
   * Checks that a remembered value is this one; it may be another remembered one. Does not wait.
   *
   * <pre>
   * Then the remembered DoIP value "key" is "11 22 33 44"
   * And the remembered DoIP value "key" is "${second}"
   * </pre>
   *
   * @param value the name of the value
   * @param bytes the bytes
   */
  @Then("the remembered DoIP value {string} is {udsBytes}")
  public void isRemembered(String value, Bytes bytes) {
    Remembered.current().isEqual(value, bytes);
  }

  /**
   * Checks that a remembered value is not this one; it may be another remembered one. Does not
   * wait.
   *
   * <pre>
   * Then the remembered DoIP value "seed2" is not "${seed}"
   * </pre>
   *
   * @param value the name of the value
   * @param bytes the bytes
   */
  @Then("the remembered DoIP value {string} is not {udsBytes}")
  public void isNotRemembered(String value, Bytes bytes) {
    Remembered.current().isNotEqual(value, bytes);
  }
}
