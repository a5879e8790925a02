package io.github.cucumberdoip.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.cucumberdoip.codec.StreamFramer.Verdict;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.PayloadType;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FramingLimitsTest {
  private static final byte[] LONGEST = Bytes.parse("02 FD 80 01 FF FF FF FF").toArray();
  private static final byte[] ALIVE = Bytes.parse("02 FD 00 07 00 00 00 00").toArray();
  private static final byte[] MEBIBYTE = new byte[1 << 20];

  @Test
  void aLengthOfFourTimesFfIsUnsigned() {
    RecordingSink sink = new RecordingSink(header -> Verdict.SKIP);

    new StreamFramer(sink).feed(LONGEST, 0, 8);

    assertThat(sink.headers())
        .containsExactly(new FrameHeader(2, PayloadType.DIAGNOSTIC_MESSAGE, 4294967295L));
  }

  @Test
  void theLongestPayloadIsSkippedToItsLastByteWithoutMemory() {
    RecordingSink sink = new RecordingSink(header -> Verdict.SKIP);
    StreamFramer framer = new StreamFramer(sink);
    framer.feed(LONGEST, 0, 8);

    for (int i = 0; i < 4095; i++) {
      framer.feed(MEBIBYTE, 0, MEBIBYTE.length);
      assertThat(framer.directArray()).isNull();
      assertThat(framer.isInsideMessage()).isTrue();
    }
    framer.feed(MEBIBYTE, 0, MEBIBYTE.length - 2);
    assertThat(framer.isInsideMessage()).isTrue();
    framer.feed(MEBIBYTE, 0, 1);
    assertThat(framer.isInsideMessage()).isFalse();
    framer.feed(ALIVE, 0, 8);

    assertThat(sink.headers()).hasSize(2);
    assertThat(sink.headers().get(1).payloadType()).isEqualTo(PayloadType.ALIVE_CHECK_REQUEST);
    assertThat(sink.frames()).isEmpty();
  }

  @Test
  void aPayloadThatNoArrayHoldsIsSkippedEvenIfTheSinkWantsIt() {
    RecordingSink sink = RecordingSink.keepingAll();
    StreamFramer framer = new StreamFramer(sink);

    framer.feed(LONGEST, 0, 8);

    assertThat(framer.directRoom()).isZero();
    assertThat(framer.isInsideMessage()).isTrue();
  }

  @Test
  void aLongKeptPayloadTakesMemoryOnlyAsItArrives() {
    StreamFramer framer = new StreamFramer(RecordingSink.keepingAll());
    byte[] header = new byte[8];
    new FrameHeader(2, PayloadType.DIAGNOSTIC_MESSAGE, StreamFramer.LONGEST_KEPT).write(header, 0);
    long before = allocated();

    framer.feed(header, 0, 8);
    for (int arrived = 0; arrived <= 5; arrived++) {
      assertThat(allocated() - before).isLessThan((arrived << 20) + MEBIBYTE.length / 2);
      assertThat(framer.directRoom()).isPositive();
      framer.feed(MEBIBYTE, 0, MEBIBYTE.length);
    }
  }

  @Test
  void theMemoryOfALongFrameIsNotThatOfTheNext() {
    RecordingSink sink = RecordingSink.keepingAll();
    StreamFramer framer = new StreamFramer(sink);
    byte[] first = message(MEBIBYTE.length, (byte) 0x11);
    byte[] second = message(MEBIBYTE.length, (byte) 0x22);

    framer.feed(first, 0, first.length);
    framer.feed(second, 0, second.length);

    assertThat(sink.frames())
        .extracting(frame -> frame.bytes().toArray())
        .containsExactly(first, second);
  }

  private static byte[] message(int length, byte content) {
    byte[] message = new byte[FrameHeader.SIZE + length];
    Arrays.fill(message, content);
    new FrameHeader(2, PayloadType.DIAGNOSTIC_MESSAGE, length).write(message, 0);
    return message;
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  @Test
  void afterAStopNothingMoreIsTaken() {
    RecordingSink sink = new RecordingSink(header -> Verdict.STOP);
    StreamFramer framer = new StreamFramer(sink);

    framer.feed(Bytes.wrap(LONGEST).plus(Bytes.wrap(ALIVE)).toArray(), 0, 16);
    framer.feed(ALIVE, 0, 8);

    assertThat(sink.headers()).hasSize(1);
    assertThat(framer.directRoom()).isZero();
    assertThat(framer.isInsideMessage()).isTrue();
  }

  @Test
  void readingInPlaceWithoutRoomIsRefused() {
    StreamFramer framer = new StreamFramer(RecordingSink.keepingAll());

    assertThatThrownBy(() -> framer.advance(1)).isInstanceOf(IndexOutOfBoundsException.class);

    framer.feed(Bytes.parse("02 FD 80 01 00 00 00 05").toArray(), 0, 8);
    assertThatThrownBy(() -> framer.advance(6)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(framer.directRoom()).isEqualTo(5);
  }
}
