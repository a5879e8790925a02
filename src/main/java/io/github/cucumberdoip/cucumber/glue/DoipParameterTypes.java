package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.ParameterType;
import io.github.cucumberdoip.cucumber.StepLists;
import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.Vin;
import io.github.cucumberdoip.uds.DataIdentifier;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;
import java.util.Set;

/**
 * How the values in steps are written. The patterns accept nearly everything, so that a typo leads
 * to a message that says how to mend it and not to an undefined step.
 */
public class DoipParameterTypes {
  private static final String QUOTED_OR_WORD = "\"[^\"]*\"|\\S+";
  private static final String WORD = "\\S+";
  private static final String LIST = ".+";

  /**
   * The name of an ECU, with a blank before it, or nothing: {@code the DoIP ECU "BMS"}, {@code the
   * DoIP ECU}.
   *
   * @param text what stands in the step
   * @return the name, empty if there is none
   */
  @ParameterType(name = "doipEcuName", value = "(?: \"[^\"]*\")?")
  public String doipEcuName(String text) {
    return StepValues.unquoted(text);
  }

  /**
   * A logical address, {@code 0x1010}.
   *
   * @param text what stands in the step
   * @return the address
   */
  @ParameterType(name = "doipAddress", value = WORD)
  public LogicalAddress doipAddress(String text) {
    return LogicalAddress.parse(StepValues.unquoted(text));
  }

  /**
   * Logical addresses, {@code 0x0E80, 0x0E81 and 0x0E82}; at the end of a step.
   *
   * @param text what stands in the step
   * @return the addresses
   */
  @ParameterType(name = "doipAddresses", value = LIST)
  public Set<LogicalAddress> doipAddresses(String text) {
    return StepLists.set(text, LogicalAddress::parse);
  }

  /**
   * A duration, {@code 2 s}, {@code 200 ms}, {@code 5 minutes}.
   *
   * @param text what stands in the step
   * @return the duration
   */
  @ParameterType(name = "doipDuration", value = "\"[^\"]*\"|\\S+ [a-zA-Z]+|\\S+")
  public Duration doipDuration(String text) {
    return StepValues.duration(StepValues.unquoted(text));
  }

  /**
   * A count, {@code 3}.
   *
   * @param text what stands in the step
   * @return 0 or more
   */
  @ParameterType(name = "doipCount", value = WORD)
  public Integer doipCount(String text) {
    return StepValues.count(text);
  }

  /**
   * A port, {@code 13400}.
   *
   * @param text what stands in the step
   * @return 0..65535
   */
  @ParameterType(name = "doipPort", value = WORD)
  public Integer doipPort(String text) {
    return (int) StepValues.number("a port", text, 0xFFFF);
  }

  /**
   * A protocol version: {@code 0x02}, or the year of its edition, {@code 2012}.
   *
   * @param text what stands in the step
   * @return 0x00..0xFF
   */
  @ParameterType(name = "doipVersion", value = WORD)
  public Integer doipVersion(String text) {
    return StepValues.protocolVersion(text);
  }

  /**
   * Protocol versions, {@code 0x02 and 0x03} or {@code 2012 and 2019}; at the end of a step.
   *
   * @param text what stands in the step
   * @return each 0x00..0xFF
   */
  @ParameterType(name = "doipVersions", value = LIST)
  public Set<Integer> doipVersions(String text) {
    return StepLists.set(text, StepValues::protocolVersion);
  }

  /**
   * A VIN of 17 characters, {@code "WAUZZZ8K9BA123456"}.
   *
   * @param text what stands in the step
   * @return the VIN
   */
  @ParameterType(name = "doipVin", value = QUOTED_OR_WORD)
  public Vin doipVin(String text) {
    return Vin.of(StepValues.unquoted(text));
  }

  /**
   * An EID, {@code 02:00:00:00:00:01}.
   *
   * @param text what stands in the step
   * @return the EID
   */
  @ParameterType(name = "doipEid", value = QUOTED_OR_WORD)
  public Eid doipEid(String text) {
    return Eid.parse(StepValues.unquoted(text));
  }

  /**
   * A GID, {@code 02:00:00:00:00:0A}.
   *
   * @param text what stands in the step
   * @return the GID
   */
  @ParameterType(name = "doipGid", value = QUOTED_OR_WORD)
  public Gid doipGid(String text) {
    return Gid.parse(StepValues.unquoted(text));
  }

  /**
   * A further action by name or number, {@code "central security"} or {@code 0x10}.
   *
   * @param text what stands in the step
   * @return the code
   */
  @ParameterType(name = "doipFurtherAction", value = QUOTED_OR_WORD)
  public FurtherAction doipFurtherAction(String text) {
    return FurtherAction.parse(StepValues.unquoted(text));
  }

  /**
   * A VIN/GID sync status by name or number, {@code incomplete} or {@code 0x10}.
   *
   * @param text what stands in the step
   * @return the code
   */
  @ParameterType(name = "doipSyncStatus", value = QUOTED_OR_WORD)
  public SyncStatus doipSyncStatus(String text) {
    return SyncStatus.parse(StepValues.unquoted(text));
  }

  /**
   * A diagnostic power mode by name or number, {@code "not ready"} or {@code 0x00}.
   *
   * @param text what stands in the step
   * @return the code
   */
  @ParameterType(name = "doipPowerMode", value = QUOTED_OR_WORD)
  public PowerMode doipPowerMode(String text) {
    return PowerMode.parse(StepValues.unquoted(text));
  }

  /**
   * An activation type by name or number, {@code default} or {@code 0x00}.
   *
   * @param text what stands in the step
   * @return the type
   */
  @ParameterType(name = "doipActivationType", value = QUOTED_OR_WORD)
  public ActivationType doipActivationType(String text) {
    return StepValues.activationType(text);
  }

  /**
   * Activation types, {@code default and "central security"}; at the end of a step.
   *
   * @param text what stands in the step
   * @return the types
   */
  @ParameterType(name = "doipActivationTypes", value = LIST)
  public Set<ActivationType> doipActivationTypes(String text) {
    return StepLists.set(text, StepValues::activationType);
  }

  /**
   * A routing activation response code by name or number, {@code "unknown source address"} or
   * {@code 0x00}.
   *
   * @param text what stands in the step
   * @return the code
   */
  @ParameterType(name = "doipActivationCode", value = QUOTED_OR_WORD)
  public RoutingActivationCode doipActivationCode(String text) {
    return RoutingActivationCode.parse(StepValues.unquoted(text));
  }

  /**
   * A payload type by name or number, {@code 0xF001} or {@code "alive check request"}.
   *
   * @param text what stands in the step
   * @return the type
   */
  @ParameterType(name = "doipPayloadType", value = QUOTED_OR_WORD)
  public PayloadType doipPayloadType(String text) {
    return StepValues.payloadType(text);
  }

  /**
   * A pattern of UDS bytes, {@code "22 F1 ??"}, or the name of a service, {@code
   * ReadDataByIdentifier}.
   *
   * @param text what stands in the step
   * @return the pattern
   */
  @ParameterType(name = "udsPattern", value = QUOTED_OR_WORD)
  public UdsPattern udsPattern(String text) {
    return StepValues.pattern(text);
  }

  /**
   * UDS bytes, {@code "22 F1 90"}.
   *
   * @param text what stands in the step
   * @return the bytes
   */
  @ParameterType(name = "udsBytes", value = QUOTED_OR_WORD)
  public Bytes udsBytes(String text) {
    return Bytes.parse(StepValues.unquoted(text));
  }

  /**
   * A reply in UDS bytes, where {@code [1..2]} repeats bytes of the request: {@code "62 [1..2]
   * 00"}.
   *
   * @param text what stands in the step
   * @return the reply
   */
  @ParameterType(name = "udsReply", value = QUOTED_OR_WORD)
  public Reply udsReply(String text) {
    return Reply.bytes(StepValues.unquoted(text));
  }

  /**
   * A negative response code by name, abbreviation or number: {@code securityAccessDenied}, {@code
   * SAD}, {@code 0x33}.
   *
   * @param text what stands in the step
   * @return the code
   */
  @ParameterType(name = "udsNrc", value = QUOTED_OR_WORD)
  public Nrc udsNrc(String text) {
    return Nrc.parse(StepValues.unquoted(text));
  }

  /**
   * A data identifier by name or number: {@code VIN}, {@code 0xF190}.
   *
   * @param text what stands in the step
   * @return the identifier
   */
  @ParameterType(name = "udsDid", value = QUOTED_OR_WORD)
  public DataIdentifier udsDid(String text) {
    return DataIdentifier.parse(StepValues.unquoted(text));
  }
}
