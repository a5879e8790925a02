package io.github.cucumberdoip;

import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.entity.TargetSettings;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An ECU behind a DoIP gateway: it has an address, stubs and a state of its own, and testers reach
 * it through the gateway's connections. Changes hold from the next request on, also while the
 * gateway runs. Safe for use by many threads.
 *
 * <pre>{@code
 * GatewayEcu bms = server.gateway().add("BMS", LogicalAddress.of(0x1020));
 * bms.stub("22 F1 90").answers("62 F1 90 57");
 * bms.offline();  // requests get the DoIP NACK target unreachable
 * }</pre>
 */
public final class GatewayEcu implements Scriptable {
  private final Gateway gateway;
  private final String name;
  private final LogicalAddress address;
  private final ScriptedEcu ecu;

  GatewayEcu(Gateway gateway, String name, LogicalAddress address) {
    this.gateway = gateway;
    this.name = name;
    this.address = address;
    this.ecu = new ScriptedEcu(name);
  }

  /** {@return its name} */
  public String name() {
    return name;
  }

  /** {@return its logical address} */
  public LogicalAddress address() {
    return address;
  }

  @Override
  public ScriptedEcu ecu() {
    return ecu;
  }

  /** Lets requests get through to the ECU, as they do at first. */
  public void online() {
    change(target -> target.withUnreachable(Optional.empty()));
  }

  /** Lets no request get through: the gateway answers with NACK target unreachable (0x06). */
  public void offline() {
    offline(DiagnosticNackCode.TARGET_UNREACHABLE);
  }

  /**
   * Lets no request get through.
   *
   * @param code what the gateway answers, for example unknown network (0x07) or transport protocol
   *     error (0x08)
   */
  public void offline(DiagnosticNackCode code) {
    change(target -> target.withUnreachable(Optional.of(code)));
  }

  /**
   * Limits the size of requests: to longer ones the gateway answers with NACK diagnostic message
   * too large (0x04). Without this any request fits.
   *
   * @param bytes the longest request, in UDS bytes, 0 or more
   * @throws io.github.cucumberdoip.message.InvalidValueException below 0
   */
  public void maxRequestSize(long bytes) {
    change(target -> target.withMaxRequestSize(bytes));
  }

  /**
   * Limits who is served: to other testers the gateway answers with NACK target unreachable (0x06),
   * as their routing activation does not cover the ECU.
   *
   * @param testers their source addresses; empty: all, as at first
   */
  public void onlyFor(Set<LogicalAddress> testers) {
    change(target -> target.withTesters(testers));
  }

  /**
   * Makes the ECU a member of functional groups, besides those that it is in.
   *
   * @param groups their addresses, 0xE000..0xEFFF
   * @throws io.github.cucumberdoip.message.InvalidValueException if one is not of this range
   */
  public void joins(Set<LogicalAddress> groups) {
    gateway.join(address, groups);
  }

  /** {@return which requests get through to it now} */
  public TargetSettings settings() {
    return gateway.targetSettings(address);
  }

  private void change(UnaryOperator<TargetSettings> change) {
    gateway.change(address, change);
  }
}
