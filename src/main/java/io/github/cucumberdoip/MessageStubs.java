package io.github.cucumberdoip;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.PayloadType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

/**
 * Answers to whole DoIP messages by payload type: those of the manufacturer's range 0xF000..0xFFFF,
 * reserved ones, and also those that the entity knows, for which a stub wins over what the entity
 * does. The last registered stub that matches takes the message. An entity with a stub for a type
 * implements it: the header handler accepts the type with any payload length up to the entity's
 * maximum data size, and has checked pattern and version before. A message that no stub takes is
 * treated as if there were no stubs.
 *
 * <pre>{@code
 * PayloadType type = new PayloadType(0xF001);
 * ecu.messages().stub(type).answers(new RawMessage(type, Bytes.parse("01")));
 * ecu.messages().stub(type).overUdp().staysSilent();
 * }</pre>
 *
 * <p>Safe for many threads; stubs may come and go while the ECU runs.
 */
public final class MessageStubs {
  private final List<MessageStub> newestFirst = new CopyOnWriteArrayList<>();

  MessageStubs() {}

  /**
   * Begins a stub for messages by TCP and UDP.
   *
   * @param type any payload type
   * @return the stub without an answer, not registered yet
   */
  public MessageStubbing stub(PayloadType type) {
    return MessageStubbing.of(this::add, type);
  }

  private MessageStub add(MessageStub stub) {
    newestFirst.add(0, stub);
    return stub;
  }

  /**
   * Takes a stub away.
   *
   * @param stub the stub
   * @return false if it was not registered
   */
  public boolean remove(MessageStub stub) {
    return newestFirst.remove(stub);
  }

  /** {@return the stubs, the newest first} */
  public List<MessageStub> all() {
    return List.copyOf(newestFirst);
  }

  boolean implementsType(PayloadType type, boolean udp) {
    for (MessageStub stub : newestFirst) {
      if (stub.implementsType(type, udp)) {
        return true;
      }
    }
    return false;
  }

  Optional<MessageStub> find(FrameHeader header, boolean udp, Bytes message) {
    return newestFirst.stream()
        .filter(stub -> stub.takes(header.payloadType(), udp, message))
        .findFirst();
  }

  /** The version of answers: that of the message, or the entity's own for the default version. */
  static int version(FrameHeader header, IntSupplier own) {
    return header.protocolVersion() == FrameHeader.DEFAULT_VERSION
        ? own.getAsInt()
        : header.protocolVersion();
  }
}
