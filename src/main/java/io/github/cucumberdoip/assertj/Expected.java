package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.OemData;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.message.Vin;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.Optional;
import java.util.Set;

/** Something that a journal shall show, or shall not show. Immutable. */
public sealed interface Expected
    permits ExpectedRequest, ExpectedMessage, ExpectedPayload, ExpectedEvent, ExpectedOn {
  /**
   * Whether an entry is it.
   *
   * @param entry an entry of the journal
   * @return true if it is what is expected
   */
  boolean matches(JournalEntry entry);

  /**
   * The sentence that says that it happened.
   *
   * @param subject who saw it, for example {@code the DoIP ECU}
   * @return a sentence without a full stop
   */
  String sentence(String subject);

  /**
   * The sentence that says that it did not happen.
   *
   * @param subject who did not see it
   * @return a sentence without a full stop
   */
  String negation(String subject);

  /**
   * What stands for it in the middle of a sentence.
   *
   * @return a noun with what is known about it
   */
  String noun();

  /**
   * What it shares with all that may come close.
   *
   * @return a noun in the singular
   */
  String kind();

  /**
   * Explains how close an entry comes.
   *
   * @param entry an entry that does not match
   * @return empty if it is nothing of the kind
   */
  Optional<NearMiss> compare(JournalEntry entry);

  /**
   * Only on one TCP connection.
   *
   * @param connection its number, counted from 1 in the order in which the testers connected
   * @return the narrower expectation
   */
  default Expected on(int connection) {
    return new ExpectedOn(this, connection);
  }

  /**
   * A UDS request that reached the fixture, whatever it was answered, refusals included.
   *
   * @param pattern which, see {@link UdsPattern#parse}
   * @return any such request
   * @throws io.github.cucumberdoip.message.InvalidValueException if the text is no pattern
   */
  static ExpectedRequest request(String pattern) {
    return request(UdsPattern.parse(pattern));
  }

  /**
   * A UDS request that reached the fixture, whatever it was answered, refusals included.
   *
   * @param pattern which
   * @return any such request
   */
  static ExpectedRequest request(UdsPattern pattern) {
    return new ExpectedRequest(
        false, pattern, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A UDS response that the fixture sent.
   *
   * @param pattern which
   * @return any such response
   */
  static ExpectedRequest response(UdsPattern pattern) {
    return new ExpectedRequest(true, pattern, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A routing activation request, whatever it was answered.
   *
   * @return of any tester and type
   */
  static ExpectedMessage<RoutingActivationRequest> routingActivation() {
    return ExpectedMessage.of("routing activation request", RoutingActivationRequest.class);
  }

  /**
   * A routing activation request from a tester, whatever it was answered.
   *
   * @param tester its source address
   * @return of any type
   */
  static ExpectedMessage<RoutingActivationRequest> routingActivation(LogicalAddress tester) {
    return routingActivation().with(" from ", tester, RoutingActivationRequest::sourceAddress);
  }

  /**
   * A routing activation request from a tester with an activation type, whatever it was answered.
   *
   * @param tester its source address
   * @param type the activation type
   * @return the expectation
   */
  static ExpectedMessage<RoutingActivationRequest> routingActivation(
      LogicalAddress tester, ActivationType type) {
    return routingActivation(tester)
        .with(" with activation type ", type, RoutingActivationRequest::activationType);
  }

  /**
   * A routing activation request from a tester with data for the manufacturer, whatever it was
   * answered.
   *
   * @param tester its source address
   * @param oemData four bytes
   * @return the expectation
   * @throws io.github.cucumberdoip.message.InvalidValueException if it is another number of bytes
   */
  static ExpectedMessage<RoutingActivationRequest> routingActivation(
      LogicalAddress tester, Bytes oemData) {
    return routingActivation(tester)
        .with(
            " with OEM data ",
            OemData.checked(oemData),
            request -> request.reservedByManufacturer().orElse(Bytes.EMPTY));
  }

  /**
   * An answer to an alive check.
   *
   * @param tester who answered
   * @return the answer
   */
  static ExpectedMessage<AliveCheckResponse> aliveCheckResponse(LogicalAddress tester) {
    return ExpectedMessage.of("alive check response", AliveCheckResponse.class)
        .with(" from ", tester, AliveCheckResponse::sourceAddress);
  }

  /**
   * A vehicle identification request.
   *
   * @return of any of the three kinds: plain, with EID, with VIN
   */
  static Expected vehicleIdentification() {
    Set<Class<?>> kinds =
        Set.of(
            VehicleIdentificationRequest.class,
            VehicleIdentificationRequestWithEid.class,
            VehicleIdentificationRequestWithVin.class);
    return ExpectedEvent.received(
        "vehicle identification request",
        entry -> entry.message().filter(message -> kinds.contains(message.getClass())).isPresent());
  }

  /**
   * A vehicle identification request for an EID.
   *
   * @param eid the EID that is asked for
   * @return the expectation
   */
  static ExpectedMessage<VehicleIdentificationRequestWithEid> vehicleIdentification(Eid eid) {
    return ExpectedMessage.of(
            "vehicle identification request", VehicleIdentificationRequestWithEid.class)
        .with(" with EID ", eid, VehicleIdentificationRequestWithEid::eid);
  }

  /**
   * A vehicle identification request for a VIN.
   *
   * @param vin the VIN that is asked for
   * @return the expectation
   */
  static ExpectedMessage<VehicleIdentificationRequestWithVin> vehicleIdentification(Vin vin) {
    return ExpectedMessage.of(
            "vehicle identification request", VehicleIdentificationRequestWithVin.class)
        .with(" with VIN ", vin, VehicleIdentificationRequestWithVin::vin);
  }

  /**
   * A message of a payload type that the fixture received, also one that it refused or ignored.
   *
   * @param type the payload type in its header
   * @return with any payload
   */
  static ExpectedPayload received(PayloadType type) {
    return new ExpectedPayload(false, type, UdsPattern.anything());
  }

  /**
   * A message of a payload type that the fixture sent, asked or not.
   *
   * @param type the payload type in its header
   * @return with any payload
   */
  static ExpectedPayload sent(PayloadType type) {
    return new ExpectedPayload(true, type, UdsPattern.anything());
  }

  /**
   * Bytes that are no valid DoIP message.
   *
   * @return whatever could not be decoded, or was refused or ignored for its header
   */
  static Expected malformedMessage() {
    return ExpectedEvent.received("malformed DoIP message", entry -> entry.message().isEmpty());
  }

  /**
   * Any DoIP message that could be decoded.
   *
   * @return over TCP or UDP
   */
  static Expected anyMessage() {
    return ExpectedEvent.received("DoIP request at all", entry -> true);
  }

  /**
   * A tester connected by TCP.
   *
   * @return the event
   */
  static Expected connection() {
    return new ExpectedEvent(
        "a DoIP tester has connected to %s",
        "no DoIP tester has connected to %s",
        "connection",
        entry -> entry.kind() == EntryKind.CONNECTION_OPENED);
  }

  /**
   * A tester closed a connection, or broke it.
   *
   * @return the event
   */
  static Expected disconnection() {
    return new ExpectedEvent(
        "a DoIP tester has disconnected from %s",
        "no DoIP tester has disconnected from %s",
        "end of a connection by a tester",
        entry -> entry.kind() == EntryKind.CONNECTION_CLOSED && !ExpectedEvent.byEcu(entry));
  }

  /**
   * The fixture closed a connection.
   *
   * @return the event
   */
  static Expected closing() {
    return new ExpectedEvent(
        "%s has closed a DoIP connection",
        "%s has closed no DoIP connection",
        "connection closed by the ECU",
        entry -> entry.kind() == EntryKind.CONNECTION_CLOSED && ExpectedEvent.byEcu(entry));
  }
}
