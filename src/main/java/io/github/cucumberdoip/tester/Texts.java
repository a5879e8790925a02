package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How the tester's failures print what was sent and what came. */
final class Texts {
  private static final int MOST_BYTES = 24;
  private static final int MOST_LINES = 8;
  private static final String NEXT_LINE = "\n            ";

  private Texts() {}

  /** The one shape of all failures; a part without a text is left out. */
  static String failure(String what, String sent, String came, String waited, String mend) {
    return what
        + line("sent:    ", sent)
        + line("came:    ", came)
        + line("waited:  ", waited)
        + line("to mend: ", mend);
  }

  static String failure(String what, String mend) {
    return failure(what, "", "", "", mend);
  }

  private static String line(String name, String text) {
    return text.isEmpty() ? "" : "\n  " + name + " " + text;
  }

  static String message(DoipMessage message) {
    return message.payloadType() + detail(message);
  }

  private static String detail(DoipMessage message) {
    if (message instanceof DiagnosticMessage diagnostic) {
      return way(diagnostic.sourceAddress(), diagnostic.targetAddress())
          + bytes(diagnostic.userData());
    }
    if (message instanceof DiagnosticMessageAck ack) {
      return way(ack.sourceAddress(), ack.targetAddress()) + ack.code();
    }
    if (message instanceof DiagnosticMessageNack nack) {
      return way(nack.sourceAddress(), nack.targetAddress()) + nack.code();
    }
    if (message instanceof RoutingActivationRequest request) {
      return " from " + request.sourceAddress() + ": " + request.activationType();
    }
    if (message instanceof RoutingActivationResponse response) {
      return way(response.entityAddress(), response.testerAddress()) + response.code();
    }
    if (message instanceof GenericHeaderNack nack) {
      return ": " + nack.code();
    }
    if (message instanceof VehicleAnnouncement announcement) {
      return " from " + announcement.logicalAddress() + ": " + identity(announcement);
    }
    if (message instanceof EntityStatusResponse status) {
      return ": "
          + status.nodeType()
          + ", "
          + status.openSockets()
          + " of "
          + status.maxOpenSockets()
          + " sockets open";
    }
    if (message instanceof PowerModeResponse response) {
      return ": " + response.powerMode();
    }
    Bytes payload = MessageEncoder.encode(0, message).from(FrameHeader.SIZE);
    return payload.isEmpty() ? "" : ": " + bytes(payload);
  }

  private static String identity(VehicleAnnouncement announcement) {
    return "VIN "
        + (announcement.vin().isSet() ? announcement.vin() : "none")
        + ", EID "
        + announcement.eid()
        + ", GID "
        + announcement.gid()
        + ", "
        + announcement.furtherAction();
  }

  private static String way(LogicalAddress from, LogicalAddress to) {
    return " " + from + " -> " + to + ": ";
  }

  static String bytes(Bytes bytes) {
    return bytes.length() <= MOST_BYTES
        ? bytes.toString()
        : bytes.slice(0, MOST_BYTES) + " ... (" + bytes.length() + " bytes)";
  }

  static String received(Received received) {
    return received
        .message()
        .map(Texts::message)
        .orElseGet(
            () ->
                "not decodable, "
                    + received.problem().orElseThrow()
                    + ": "
                    + bytes(received.bytes()));
  }

  /** The newest of a list, each with its time since an instant. */
  static String received(List<Received> list, Instant since) {
    if (list.isEmpty()) {
      return "nothing";
    }
    StringBuilder text = new StringBuilder();
    int first = Math.max(0, list.size() - MOST_LINES);
    if (first > 0) {
      text.append(first).append(" earlier ones");
    }
    for (Received received : list.subList(first, list.size())) {
      long after = Math.max(0, Duration.between(since, received.time()).toMillis());
      text.append(text.isEmpty() ? "" : NEXT_LINE)
          .append("after ")
          .append(after)
          .append(" ms ")
          .append(received(received));
    }
    return text.toString();
  }
}
