package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A field that a fault can make wrong: where it is in which messages, counted from the first byte
 * of the header, and what is wrong instead of a right value.
 */
enum MessageField {
  INVERSE_VERSION("inverse version", 1, header(1), right -> Bytes.of(right.at(0) ^ 0xFF)),
  VERSION("version", 1, header(0), Values::reserved),
  PAYLOAD_TYPE("payload type", 2, header(2), Values::reservedType),
  SOURCE_ADDRESS("source address", 2, MessageField::source, Values::neighbour),
  TARGET_ADDRESS("target address", 2, MessageField::target, Values::neighbour),
  CODE("code", 1, MessageField::code, Values::reserved),
  SERVICE("service", 1, uds(Responses::service), Values::next),
  SUB_FUNCTION("sub-function", 1, uds(Responses::subFunction), Values::next),
  DATA_IDENTIFIER("data identifier", 2, uds(Responses::dataIdentifier), Values::next),
  ROUTINE_IDENTIFIER("routine identifier", 2, uds(Responses::routine), Values::next),
  BLOCK_COUNTER("block counter", 1, uds(Responses::block), Values::next),
  NRC("NRC", 1, uds(Responses::nrc), Values::otherNrc),
  VIN("VIN", 17, announced(0), Values::otherVin),
  EID("EID", 6, announced(19), Values::neighbour),
  GID("GID", 6, announced(25), Values::neighbour);

  private final String text;
  private final int width;
  private final Function<DoipMessage, OptionalInt> position;
  private final UnaryOperator<Bytes> wrong;

  MessageField(
      String text,
      int width,
      Function<DoipMessage, OptionalInt> position,
      UnaryOperator<Bytes> wrong) {
    this.text = text;
    this.width = width;
    this.position = position;
    this.wrong = wrong;
  }

  /** The name in a fault, after "wrong". */
  String text() {
    return text;
  }

  /** In bytes. */
  int width() {
    return width;
  }

  /** Where the field begins; empty if the message has none. */
  OptionalInt position(DoipMessage message) {
    return position.apply(message);
  }

  /** A wrong value in place of a right one. */
  Bytes wrong(Bytes right) {
    return wrong.apply(right);
  }

  /** Whether messages of a kind may have the field; single ones may lack it all the same. */
  boolean isIn(SentMessage kind) {
    return switch (this) {
      case INVERSE_VERSION, VERSION, PAYLOAD_TYPE -> true;
      case SOURCE_ADDRESS ->
          kind.isAddressed() || kind == SentMessage.IDENTIFICATIONS || kind.coversAnnouncements();
      case TARGET_ADDRESS -> kind.isAddressed();
      case CODE ->
          switch (kind) {
            case ALIVE_CHECKS, RESPONSES, PENDINGS, STATUSES -> false;
            default -> true;
          };
      case VIN, EID, GID -> kind == SentMessage.IDENTIFICATIONS || kind.coversAnnouncements();
      case SERVICE, NRC -> kind.isUds();
      default -> kind == SentMessage.RESPONSES || kind == SentMessage.ALL;
    };
  }

  private static Function<DoipMessage, OptionalInt> header(int position) {
    return message -> OptionalInt.of(position);
  }

  private static OptionalInt source(DoipMessage message) {
    if (message instanceof RoutingActivationResponse) {
      return payload(2);
    }
    if (message instanceof VehicleAnnouncement) {
      return payload(17);
    }
    return isAddressed(message) ? payload(0) : OptionalInt.empty();
  }

  private static OptionalInt target(DoipMessage message) {
    if (message instanceof RoutingActivationResponse) {
      return payload(0);
    }
    return isAddressed(message) ? payload(2) : OptionalInt.empty();
  }

  private static boolean isAddressed(DoipMessage message) {
    return message instanceof DiagnosticMessage
        || message instanceof DiagnosticMessageAck
        || message instanceof DiagnosticMessageNack;
  }

  private static OptionalInt code(DoipMessage message) {
    if (message instanceof GenericHeaderNack || message instanceof PowerModeResponse) {
      return payload(0);
    }
    if (message instanceof VehicleAnnouncement) {
      return payload(31);
    }
    boolean fifth =
        message instanceof RoutingActivationResponse
            || message instanceof DiagnosticMessageAck
            || message instanceof DiagnosticMessageNack;
    return fifth ? payload(4) : OptionalInt.empty();
  }

  private static Function<DoipMessage, OptionalInt> announced(int position) {
    return message ->
        message instanceof VehicleAnnouncement ? payload(position) : OptionalInt.empty();
  }

  private static Function<DoipMessage, OptionalInt> uds(Function<Bytes, OptionalInt> position) {
    return message -> {
      if (message instanceof DiagnosticMessage response) {
        OptionalInt found = position.apply(response.userData());
        return found.isPresent() ? payload(4 + found.getAsInt()) : found;
      }
      return OptionalInt.empty();
    };
  }

  private static OptionalInt payload(int position) {
    return OptionalInt.of(FrameHeader.SIZE + position);
  }
}
