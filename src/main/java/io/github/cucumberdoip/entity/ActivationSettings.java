package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.OemData;
import java.util.Objects;
import java.util.Optional;

/**
 * How an entity deals with routing activation besides known testers and activation types.
 *
 * @param tlsRequired whether requests over a connection without TLS are denied with 0x07 (DoIP-174)
 * @param centralSecurity whether announcements carry further action 0x10 until a routing activation
 *     of type 0xE0 is active (DoIP-144)
 * @param approval decides on authentication and confirmation
 * @param responseOemData four bytes for the manufacturer in each response, or empty for the short
 *     form
 */
public record ActivationSettings(
    boolean tlsRequired,
    boolean centralSecurity,
    ActivationApproval approval,
    Optional<Bytes> responseOemData) {
  /** Without TLS, central security, approval and manufacturer data. */
  public static final ActivationSettings PLAIN =
      new ActivationSettings(false, false, ActivationApproval.ALWAYS, Optional.empty());

  /**
   * Checks that all is there.
   *
   * @param tlsRequired whether TLS is demanded
   * @param centralSecurity whether central security is announced
   * @param approval decides on authentication and confirmation
   * @param responseOemData four bytes, or empty
   * @throws io.github.cucumberdoip.message.InvalidValueException if it is another number of bytes
   */
  public ActivationSettings {
    Objects.requireNonNull(approval, "approval");
    Objects.requireNonNull(responseOemData, "responseOemData");
    responseOemData.ifPresent(OemData::checked);
  }

  /**
   * The same with TLS demanded or not.
   *
   * @param required whether it is demanded
   * @return a copy
   */
  public ActivationSettings withTlsRequired(boolean required) {
    return new ActivationSettings(required, centralSecurity, approval, responseOemData);
  }

  /**
   * The same with central security announced or not.
   *
   * @param announced whether it is
   * @return a copy
   */
  public ActivationSettings withCentralSecurity(boolean announced) {
    return new ActivationSettings(tlsRequired, announced, approval, responseOemData);
  }

  /**
   * The same with another approval.
   *
   * @param newApproval decides on authentication and confirmation
   * @return a copy
   */
  public ActivationSettings withApproval(ActivationApproval newApproval) {
    return new ActivationSettings(tlsRequired, centralSecurity, newApproval, responseOemData);
  }

  /**
   * The same with other manufacturer data in responses.
   *
   * @param data four bytes, or empty
   * @return a copy
   */
  public ActivationSettings withResponseOemData(Optional<Bytes> data) {
    return new ActivationSettings(tlsRequired, centralSecurity, approval, data);
  }
}
