package io.github.cucumberdoip;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.Decision;
import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.entity.Deviation;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.transport.Responder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks the callbacks, the last added first, and then the stubs; for messages and for requests to
 * any of the ECUs.
 */
final class CallbackResponder implements Responder {
  private final ScriptedEcu own;
  private final Function<LogicalAddress, ScriptedEcu> others;
  private final List<RequestCallback> callbacks = new CopyOnWriteArrayList<>();
  private final MessageCallback messages;
  private final MessageStubs stubs = new MessageStubs();
  private final Supplier<EntitySettings> settings;

  /**
   * A responder without callbacks.
   *
   * @param own the entity's own ECU
   * @param others finds an ECU by its logical address
   * @param messages sees each message first
   * @param settings how the entity behaves now
   */
  CallbackResponder(
      ScriptedEcu own,
      Function<LogicalAddress, ScriptedEcu> others,
      MessageCallback messages,
      Supplier<EntitySettings> settings) {
    this.own = own;
    this.others = others;
    this.messages = messages;
    this.settings = settings;
  }

  MessageStubs stubs() {
    return stubs;
  }

  @Override
  public boolean mayTakeTime() {
    return !callbacks.isEmpty() || own.mayAskUser();
  }

  @Override
  public boolean implementsType(PayloadType type, boolean udp) {
    return stubs.implementsType(type, udp);
  }

  @Override
  public Optional<Interception> intercept(Bytes message, Peer peer) {
    Optional<Bytes> answer = peer.isUdp() ? Optional.empty() : messages.onMessage(message, peer);
    return answer
        .map(bytes -> bytes.isEmpty() ? List.<Bytes>of() : List.of(bytes))
        .map(answers -> new Interception("a message callback", answers))
        .or(() -> stubbed(message, peer.isUdp()));
  }

  private Optional<Interception> stubbed(Bytes message, boolean udp) {
    FrameHeader header = FrameHeader.read(message);
    return stubs
        .find(header, udp, message)
        .map(
            stub ->
                new Interception(
                    stub.toString(),
                    stub.use(
                        MessageStubs.version(header, () -> settings.get().protocolVersion()))));
  }

  void add(RequestCallback callback) {
    callbacks.add(0, callback);
  }

  @Override
  public Answer answer(UdsRequest request, Peer peer) {
    return answer(own, request, peer);
  }

  @Override
  public Decision decide(LogicalAddress recipient, UdsRequest request, Peer peer) {
    ScriptedEcu ecu = others.apply(recipient);
    return callbacks.isEmpty() || request.targetAddress().isFunctional()
        ? ecu.decide(request, sendsEveryNrc(request))
        : Decision.open(() -> answer(ecu, request, peer));
  }

  @Override
  public boolean mayAnswerForAll() {
    return !callbacks.isEmpty();
  }

  @Override
  public Optional<Answer> answerForAll(UdsRequest request, Peer peer) {
    for (RequestCallback callback : callbacks) {
      Optional<Answer> answer = ask(callback, request, peer);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  private Answer answer(ScriptedEcu ecu, UdsRequest request, Peer peer) {
    Optional<Answer> byCallback = answerForAll(request, peer);
    return byCallback.isPresent()
        ? byCallback.get()
        : ecu.decide(request, sendsEveryNrc(request)).answer();
  }

  private boolean sendsEveryNrc(UdsRequest request) {
    return request.targetAddress().isFunctional()
        && settings.get().has(Deviation.FUNCTIONAL_NRCS_SENT);
  }

  // Whatever the user's callback does, also an AssertionError, must not end the connection.
  private Optional<Answer> ask(RequestCallback callback, UdsRequest request, Peer peer) {
    try {
      return callback
          .onRequest(request, peer)
          .map(reply -> own.answerBy("a callback", () -> reply, request));
    } catch (Throwable failure) {
      return Optional.of(
          own.answerBy(
              "a callback",
              () -> {
                throw new IllegalStateException(failure.toString(), failure);
              },
              request));
    }
  }
}
