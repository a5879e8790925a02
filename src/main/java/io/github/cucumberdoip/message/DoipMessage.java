package io.github.cucumberdoip.message;

/** One message of ISO 13400-2 without its header: an immutable value. */
public sealed interface DoipMessage
    permits GenericHeaderNack,
        VehicleIdentificationRequest,
        VehicleIdentificationRequestWithEid,
        VehicleIdentificationRequestWithVin,
        VehicleAnnouncement,
        RoutingActivationRequest,
        RoutingActivationResponse,
        AliveCheckRequest,
        AliveCheckResponse,
        EntityStatusRequest,
        EntityStatusResponse,
        PowerModeRequest,
        PowerModeResponse,
        DiagnosticMessage,
        DiagnosticMessageAck,
        DiagnosticMessageNack,
        RawMessage {
  /**
   * The payload type that the header of this message carries.
   *
   * @return the type
   */
  PayloadType payloadType();
}
