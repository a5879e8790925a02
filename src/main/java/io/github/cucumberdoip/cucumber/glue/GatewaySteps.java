package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.GatewayEcu;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.GatewayTable;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.NodeType;
import java.util.Set;

/**
 * Steps that set up a DoIP gateway and the ECUs behind it. What they change holds from the next
 * request on, also while the gateway runs.
 */
public class GatewaySteps {
  /**
   * Sets up a DoIP gateway and starts it on a free port of the loopback address. It is a DoIP ECU
   * with ECUs behind it: steps that script a DoIP ECU are for the gateway's own ECU, and steps that
   * check what a DoIP ECU has received see all that came to the gateway, for whichever ECU.
   *
   * <pre>
   * Given a DoIP gateway with logical address 0x1000
   * Given a DoIP gateway "front" with logical address 0x1000
   * </pre>
   *
   * @param name the name of the gateway, empty for the only one of a scenario
   * @param address its logical address
   */
  @Given("a DoIP gateway{doipEcuName} with logical address {doipAddress}")
  public void gatewayWithAddress(String name, LogicalAddress address) {
    DoipServer gateway =
        DoipServer.builder(address).port(0).settings(s -> s.nodeType(NodeType.GATEWAY)).build();
    DoipWorld.current().addEcu(name, gateway);
    gateway.start();
  }

  /**
   * Sets up ECUs behind a gateway, one a row, each with stubs of its own. Only name and logical
   * address are required. Sizes are in UDS bytes; longer requests get the NACK "diagnostic message
   * too large". Testers that are not listed get the NACK "target unreachable"; without a list all
   * are served. Reachable is yes (the default), no, or the NACK that the gateway answers with. ECUs
   * answer a functional request in the order of the rows.
   *
   * <pre>
   * Given these ECUs behind the DoIP gateway:
   *   | name | logical address | functional groups | maximum request size | testers        | reachable       |
   *   | BMS  | 0x1020          | 0xE000, 0xE400    | 256                  | 0x0E80, 0x0E81 | yes             |
   *   | EPS  | 0x1021          | 0xE400            |                      |                | no              |
   *   | TCU  | 0x1022          |                   |                      |                | unknown network |
   * </pre>
   *
   * @param gateway the name of the gateway, empty for the only one
   * @param ecus with a header: name, logical address, functional groups, maximum request size,
   *     testers, reachable
   */
  @Given("these ECUs behind the DoIP gateway{doipEcuName}:")
  public void ecusBehind(String gateway, DataTable ecus) {
    GatewayTable.addEcus(DoipWorld.current().ecu(gateway).gateway(), ecus);
  }

  /**
   * Sets up functional groups, one a row. The word itself stands for the gateway's own ECU, which
   * answers before the others. A group that was there before has these members from then on.
   *
   * <pre>
   * Given these functional groups of the DoIP gateway:
   *   | group  | members           |
   *   | 0xE400 | itself, BMS, EPS  |
   *   | 0xE401 | BMS               |
   * </pre>
   *
   * @param gateway the name of the gateway, empty for the only one
   * @param groups with a header: group, members
   */
  @Given("these functional groups of the DoIP gateway{doipEcuName}:")
  public void functionalGroups(String gateway, DataTable groups) {
    GatewayTable.setGroups(DoipWorld.current().ecu(gateway), groups);
  }

  /**
   * Lets no request get through to an ECU: the gateway answers with the NACK "target unreachable".
   * Functional requests get through to the other members.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway is offline
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   */
  @Given("the ECU {string} behind the DoIP gateway{doipEcuName} is offline")
  public void isOffline(String ecu, String gateway) {
    ecu(gateway, ecu).offline();
  }

  /**
   * Lets no request get through to an ECU, for another reason.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway is offline with DoIP NACK "unknown network"
   * And the ECU "EPS" behind the DoIP gateway is offline with DoIP NACK "transport protocol error"
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param code what the gateway answers, by name or number
   */
  @Given(
      "the ECU {string} behind the DoIP gateway{doipEcuName} is offline with DoIP NACK {doipNackCode}")
  public void isOfflineWith(String ecu, String gateway, DiagnosticNackCode code) {
    ecu(gateway, ecu).offline(code);
  }

  /**
   * Lets requests get through to an ECU, as they do at first.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway is online
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   */
  @Given("the ECU {string} behind the DoIP gateway{doipEcuName} is online")
  public void isOnline(String ecu, String gateway) {
    ecu(gateway, ecu).online();
  }

  /**
   * Limits the requests that an ECU takes; longer ones get the NACK "diagnostic message too large".
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway takes UDS requests of at most 256 bytes
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param bytes the length of the longest request, without SA and TA
   */
  @Given(
      "the ECU {string} behind the DoIP gateway{doipEcuName} takes UDS requests of at most {doipCount} byte(s)")
  public void takesAtMost(String ecu, String gateway, Integer bytes) {
    ecu(gateway, ecu).maxRequestSize(bytes);
  }

  /**
   * Lets only requests of some testers get through to an ECU; others get the NACK "target
   * unreachable", as their routing activation does not cover it.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway serves only the testers 0x0E80 and 0x0E81
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param testers their source addresses
   */
  @Given(
      "the ECU {string} behind the DoIP gateway{doipEcuName} serves only the testers {doipAddresses}")
  public void servesOnly(String ecu, String gateway, Set<LogicalAddress> testers) {
    ecu(gateway, ecu).onlyFor(testers);
  }

  private static GatewayEcu ecu(String gateway, String name) {
    return DoipWorld.current().ecu(gateway).gateway().ecu(name);
  }
}
