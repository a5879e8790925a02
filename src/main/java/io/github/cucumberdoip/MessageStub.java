package io.github.cucumberdoip;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** A registered answer to whole DoIP messages of one payload type. Safe for many threads. */
public final class MessageStub {
  private final PayloadType type;
  private final Via via;
  private final UdsPattern payload;
  private final List<Answer> answers;
  private final AtomicLong uses = new AtomicLong();

  MessageStub(PayloadType type, Via via, UdsPattern payload, List<Answer> answers) {
    this.type = type;
    this.via = via;
    this.payload = payload;
    this.answers = List.copyOf(answers);
  }

  /** By which transport messages must come. */
  enum Via {
    TCP(" over TCP"),
    UDP(" over UDP"),
    BOTH("");

    private final String text;

    Via(String text) {
      this.text = text;
    }

    boolean allows(boolean udp) {
      return this == BOTH || udp == (this == UDP);
    }
  }

  /** One message of an answer. */
  interface Answer {
    Bytes bytes(int version);

    static Answer of(DoipMessage message) {
      return new Answer() {
        @Override
        public Bytes bytes(int version) {
          return MessageEncoder.encode(version, message);
        }

        @Override
        public String toString() {
          return message.payloadType().toString();
        }
      };
    }

    static Answer raw(Bytes bytes) {
      return new Answer() {
        @Override
        public Bytes bytes(int version) {
          return bytes;
        }

        @Override
        public String toString() {
          return bytes.length() + " raw bytes";
        }
      };
    }
  }

  boolean implementsType(PayloadType asked, boolean udp) {
    return type.equals(asked) && via.allows(udp);
  }

  boolean takes(PayloadType asked, boolean udp, Bytes message) {
    return implementsType(asked, udp) && payload.matches(message.from(FrameHeader.SIZE));
  }

  List<Bytes> use(int version) {
    uses.incrementAndGet();
    return answers.stream().map(answer -> answer.bytes(version)).toList();
  }

  /** {@return the payload type that it answers} */
  public PayloadType payloadType() {
    return type;
  }

  /** {@return which payloads it takes} */
  public UdsPattern payload() {
    return payload;
  }

  /** {@return how many messages it has taken so far} */
  public long uses() {
    return uses.get();
  }

  /** {@return what it takes and what it answers, in one line} */
  @Override
  public String toString() {
    return "stub for "
        + type
        + via.text
        + (payload.equals(UdsPattern.anything()) ? "" : " with \"" + payload + "\"")
        + " -> "
        + (answers.isEmpty()
            ? "silence"
            : answers.stream().map(Answer::toString).collect(Collectors.joining(", ")));
  }
}
