package io.github.cucumberdoip;

import io.github.cucumberdoip.MessageStub.Answer;
import io.github.cucumberdoip.MessageStub.Via;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A stub for whole DoIP messages that is not registered yet. Immutable: each method but the last
 * returns a new one.
 */
public final class MessageStubbing {
  private final Function<MessageStub, MessageStub> registry;
  private final PayloadType type;
  private final Via via;
  private final UdsPattern payload;
  private final List<Answer> answers;

  private MessageStubbing(
      Function<MessageStub, MessageStub> registry,
      PayloadType type,
      Via via,
      UdsPattern payload,
      List<Answer> answers) {
    this.registry = registry;
    this.type = type;
    this.via = via;
    this.payload = payload;
    this.answers = answers;
  }

  static MessageStubbing of(Function<MessageStub, MessageStub> registry, PayloadType type) {
    return new MessageStubbing(registry, type, Via.BOTH, UdsPattern.anything(), List.of());
  }

  /** {@return a stub for messages over TCP only; over UDP the type stays as unknown as it is} */
  public MessageStubbing overTcp() {
    return new MessageStubbing(registry, type, Via.TCP, payload, answers);
  }

  /** {@return a stub for messages over UDP only; over TCP the type stays as unknown as it is} */
  public MessageStubbing overUdp() {
    return new MessageStubbing(registry, type, Via.UDP, payload, answers);
  }

  /**
   * Only for messages with some payloads. What no stub takes is treated as if there were none: a
   * type that the entity does not know is refused with header NACK 0x01.
   *
   * @param pattern the payload, what follows the header
   * @return the narrower stub
   */
  public MessageStubbing with(UdsPattern pattern) {
    return new MessageStubbing(registry, type, via, pattern, answers);
  }

  /**
   * Answers with a message more, with the header version of the message that it answers.
   *
   * @param message any message, also a {@link io.github.cucumberdoip.message.RawMessage}
   * @return the stub with this answer after those before
   */
  public MessageStubbing then(DoipMessage message) {
    return then(Answer.of(message));
  }

  /**
   * Answers with bytes more, right or wrong, header included.
   *
   * @param bytes what goes on the wire
   * @return the stub with this answer after those before
   */
  public MessageStubbing thenRaw(Bytes bytes) {
    return then(Answer.raw(bytes));
  }

  private MessageStubbing then(Answer next) {
    return new MessageStubbing(
        registry, type, via, payload, Stream.concat(answers.stream(), Stream.of(next)).toList());
  }

  /**
   * Answers with messages, see {@link #then(DoipMessage)}, and registers the stub.
   *
   * @param messages one or more, sent in this order
   * @return the registered stub
   */
  public MessageStub answers(DoipMessage... messages) {
    MessageStubbing complete = this;
    for (DoipMessage message : Arrays.asList(messages)) {
      complete = complete.then(message);
    }
    return complete.register();
  }

  /**
   * Takes the messages without an answer and registers the stub.
   *
   * @return the registered stub
   */
  public MessageStub staysSilent() {
    return registry.apply(new MessageStub(type, via, payload, List.of()));
  }

  /**
   * Registers the stub with the answers that it has so far.
   *
   * @return the registered stub
   */
  public MessageStub register() {
    return registry.apply(new MessageStub(type, via, payload, answers));
  }
}
