package io.github.cucumberdoip;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.transport.Responder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

/** Asks the callbacks, the last added first, and then the stubs; for messages and for requests. */
final class CallbackResponder implements Responder {
  private final ScriptedEcu ecu;
  private final List<RequestCallback> callbacks = new CopyOnWriteArrayList<>();
  private final MessageCallback messages;
  private final MessageStubs stubs = new MessageStubs();
  private final IntSupplier version;

  CallbackResponder(ScriptedEcu ecu, MessageCallback messages, IntSupplier version) {
    this.ecu = ecu;
    this.messages = messages;
    this.version = version;
  }

  MessageStubs stubs() {
    return stubs;
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
                new Interception(stub.toString(), stub.use(MessageStubs.version(header, version))));
  }

  void add(RequestCallback callback) {
    callbacks.add(0, callback);
  }

  @Override
  public Answer answer(UdsRequest request, Peer peer) {
    for (RequestCallback callback : callbacks) {
      Optional<Answer> answer = ask(callback, request, peer);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return ecu.answer(request);
  }

  // Whatever the user's callback does, also an AssertionError, must not end the connection.
  private Optional<Answer> ask(RequestCallback callback, UdsRequest request, Peer peer) {
    try {
      return callback
          .onRequest(request, peer)
          .map(reply -> ecu.answerBy("a callback", () -> reply, request));
    } catch (Throwable failure) {
      return Optional.of(
          ecu.answerBy(
              "a callback",
              () -> {
                throw new IllegalStateException(failure.toString(), failure);
              },
              request));
    }
  }
}
