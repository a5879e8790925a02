package io.github.cucumberdoip.proof;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.EntityStatusRequest;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.message.Vin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary messages, every field of any value that its width allows. */
public final class Messages {
  private static final long FOUR_BYTES = 0xFFFF_FFFFL;

  private Messages() {}

  public static Arbitrary<DoipMessage> any() {
    return any(bytes(1, 300), bytes(17, 17).map(Vin::new));
  }

  /** Any, but for the user data of diagnostic messages and the VINs. */
  public static Arbitrary<DoipMessage> any(Arbitrary<Bytes> userData, Arbitrary<Vin> vin) {
    return Arbitraries.oneOf(List.copyOf(byClass(userData, vin).values()));
  }

  public static Map<Class<? extends DoipMessage>, Arbitrary<DoipMessage>> byClass(
      Arbitrary<Bytes> userData, Arbitrary<Vin> vin) {
    Map<Class<? extends DoipMessage>, Arbitrary<DoipMessage>> all = new LinkedHashMap<>();
    all.put(GenericHeaderNack.class, u8(HeaderNackCode::new).map(GenericHeaderNack::new));
    all.put(
        VehicleIdentificationRequest.class, Arbitraries.create(VehicleIdentificationRequest::new));
    all.put(
        VehicleIdentificationRequestWithEid.class,
        eid().map(VehicleIdentificationRequestWithEid::new));
    all.put(
        VehicleIdentificationRequestWithVin.class,
        vin.map(VehicleIdentificationRequestWithVin::new));
    all.put(
        VehicleAnnouncement.class,
        Combinators.combine(
                vin,
                address(),
                eid(),
                bytes(6, 6).map(Gid::new),
                u8(FurtherAction::new),
                u8(SyncStatus::new).optional(0.5))
            .as(VehicleAnnouncement::new));
    all.put(
        RoutingActivationRequest.class,
        Combinators.combine(address(), u8(ActivationType::new), u32(), bytes(4, 4).optional(0.5))
            .as(RoutingActivationRequest::new));
    all.put(
        RoutingActivationResponse.class,
        Combinators.combine(
                address(),
                address(),
                u8(RoutingActivationCode::new),
                u32(),
                bytes(4, 4).optional(0.5))
            .as(RoutingActivationResponse::new));
    all.put(AliveCheckRequest.class, Arbitraries.create(AliveCheckRequest::new));
    all.put(AliveCheckResponse.class, address().map(AliveCheckResponse::new));
    all.put(EntityStatusRequest.class, Arbitraries.create(EntityStatusRequest::new));
    all.put(
        EntityStatusResponse.class,
        Combinators.combine(
                u8(NodeType::new),
                Arbitraries.integers().between(0, 0xFF),
                Arbitraries.integers().between(0, 0xFF),
                u32()
                    .optional(0.5)
                    .map(size -> size.map(OptionalLong::of).orElseGet(OptionalLong::empty)))
            .as(EntityStatusResponse::new));
    all.put(PowerModeRequest.class, Arbitraries.create(PowerModeRequest::new));
    all.put(PowerModeResponse.class, u8(PowerMode::new).map(PowerModeResponse::new));
    all.put(
        DiagnosticMessage.class,
        Combinators.combine(address(), address(), userData).as(DiagnosticMessage::new));
    all.put(
        DiagnosticMessageAck.class,
        Combinators.combine(address(), address(), u8(DiagnosticAckCode::new), bytes(0, 300))
            .as(DiagnosticMessageAck::new));
    all.put(
        DiagnosticMessageNack.class,
        Combinators.combine(address(), address(), u8(DiagnosticNackCode::new), bytes(0, 300))
            .as(DiagnosticMessageNack::new));
    all.put(
        RawMessage.class,
        Combinators.combine(typeWithoutLayout(), bytes(0, 300)).as(RawMessage::new));
    return all;
  }

  public static Arbitrary<Bytes> bytes(int shortest, int longest) {
    return Arbitraries.bytes()
        .array(byte[].class)
        .ofMinSize(shortest)
        .ofMaxSize(longest)
        .map(Bytes::copyOf);
  }

  private static Arbitrary<PayloadType> typeWithoutLayout() {
    return Arbitraries.oneOf(
            Arbitraries.of(0x0009, 0x4000, 0x4005, 0x8000, 0x8004, 0x8005, 0xEFFF, 0xF000),
            Arbitraries.integers().between(0x0009, 0x4000),
            Arbitraries.integers().between(0x4005, 0x8000),
            Arbitraries.integers().between(0x8004, 0xFFFF))
        .map(PayloadType::new);
  }

  private static <C> Arbitrary<C> u8(IntFunction<C> code) {
    return Arbitraries.integers().between(0, 0xFF).map(code::apply);
  }

  private static Arbitrary<Long> u32() {
    return Arbitraries.longs().between(0, FOUR_BYTES);
  }

  private static Arbitrary<LogicalAddress> address() {
    return Arbitraries.integers().between(0, 0xFFFF).map(LogicalAddress::new);
  }

  private static Arbitrary<Eid> eid() {
    return bytes(6, 6).map(Eid::new);
  }
}
