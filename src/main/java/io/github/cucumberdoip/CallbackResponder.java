package io.github.cucumberdoip;

import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.transport.Responder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Asks the callbacks, the last added first, and then the stubs. */
final class CallbackResponder implements Responder {
  private final ScriptedEcu ecu;
  private final List<RequestCallback> callbacks = new CopyOnWriteArrayList<>();

  private final MessageCallback messages;

  CallbackResponder(ScriptedEcu ecu, MessageCallback messages) {
    this.ecu = ecu;
    this.messages = messages;
  }

  @Override
  public Optional<Bytes> intercept(Bytes message, Peer peer) {
    return messages.onMessage(message, peer);
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
