package io.github.cucumberdoip.codec;

import java.util.Objects;

/**
 * Cuts a byte stream into frames, however it is split. Each header is shown to the {@link Sink} as
 * soon as its 8 bytes are there, which decides whether the payload is kept or skipped; so a length
 * of up to 2^32-1 costs no memory. Memory for a kept payload grows with what really arrives. Not
 * safe for use by several threads at once.
 *
 * <p>A reader may fill a large payload in place: while {@link #directRoom()} is above 0, it reads
 * up to that many bytes into {@link #directArray()} at {@link #directPosition()} and then calls
 * {@link #advance(int)}. Array and position may be others after each call.
 */
public final class StreamFramer {
  /**
   * The longest payload that can be kept: with its header it just fits one array. A longer one is
   * skipped, whatever the sink says.
   */
  public static final int LONGEST_KEPT = Integer.MAX_VALUE - 16;

  /** What is to be done with the payload of a header. */
  public enum Verdict {
    /** Collect the payload and show the frame; read over it if it exceeds {@link #LONGEST_KEPT}. */
    KEEP,
    /** Read over the payload. */
    SKIP,
    /** Take no further byte of this stream. */
    STOP
  }

  /**
   * Receives headers and frames in their order on the wire. An exception goes on to the caller of
   * {@link #feed} or {@link #advance}; the framer must not be used after that.
   */
  public interface Sink {
    /**
     * A header is complete.
     *
     * @param header the header, right or wrong
     * @return what to do with its payload
     */
    Verdict onHeader(FrameHeader header);

    /**
     * A kept frame is complete.
     *
     * @param frame the frame
     */
    void onFrame(Frame frame);
  }

  private final Sink sink;
  private final byte[] headerBytes = new byte[FrameHeader.SIZE];
  private final FrameCollector collector = new FrameCollector();
  private int headerFill;
  private FrameHeader header;
  private long skip;
  private boolean stopped;

  /**
   * A framer at the beginning of a stream.
   *
   * @param sink receives what is found
   */
  public StreamFramer(Sink sink) {
    this.sink = sink;
  }

  /**
   * Takes the next bytes of the stream. They are copied where needed, so the buffer may be used
   * again. After {@link Verdict#STOP} they are ignored.
   *
   * @param buffer holds the bytes
   * @param from the position of the first
   * @param length how many, 0 or more
   */
  public void feed(byte[] buffer, int from, int length) {
    int position = from;
    int end = from + length;
    while (position < end && !stopped) {
      if (skip > 0) {
        int over = (int) Math.min(skip, end - position);
        skip -= over;
        position += over;
      } else if (header == null) {
        int taken = Math.min(FrameHeader.SIZE - headerFill, end - position);
        System.arraycopy(buffer, position, headerBytes, headerFill, taken);
        headerFill += taken;
        position += taken;
        headerComplete();
      } else {
        int taken = Math.min(directRoom(), end - position);
        System.arraycopy(buffer, position, directArray(), directPosition(), taken);
        position += taken;
        filled(taken);
      }
    }
  }

  /**
   * How many bytes may be read in place now.
   *
   * @return 0 while no kept payload is being collected and after {@link Verdict#STOP}
   */
  public int directRoom() {
    return header == null || stopped ? 0 : collector.room();
  }

  /**
   * Where to read in place.
   *
   * @return the array, meaningful while {@link #directRoom()} is above 0
   */
  public byte[] directArray() {
    return collector.array();
  }

  /**
   * At which index to read in place.
   *
   * @return the index in {@link #directArray()}
   */
  public int directPosition() {
    return collector.position();
  }

  /**
   * Says that bytes were read in place.
   *
   * @param count 0..{@link #directRoom()}
   * @throws IndexOutOfBoundsException if there was no room for so many
   */
  public void advance(int count) {
    Objects.checkFromIndexSize(0, count, directRoom());
    filled(count);
  }

  private void filled(int count) {
    if (collector.filled(count)) {
      Frame complete = new Frame(header, collector.take());
      forget();
      sink.onFrame(complete);
    }
  }

  /**
   * Whether a message has begun that is not complete.
   *
   * @return true between the first byte of a header and the last of its payload, skipped or not; it
   *     stays true after {@link Verdict#STOP}
   */
  public boolean isInsideMessage() {
    return headerFill > 0 || skip > 0;
  }

  private void headerComplete() {
    if (headerFill < FrameHeader.SIZE) {
      return;
    }
    header = FrameHeader.read(headerBytes, 0);
    Verdict verdict = sink.onHeader(header);
    if (verdict == Verdict.STOP) {
      stopped = true;
    } else if (verdict == Verdict.SKIP || header.payloadLength() > LONGEST_KEPT) {
      skip = header.payloadLength();
      forget();
    } else {
      collector.begin(FrameHeader.SIZE + (int) header.payloadLength());
      System.arraycopy(headerBytes, 0, directArray(), 0, FrameHeader.SIZE);
      filled(FrameHeader.SIZE);
    }
  }

  private void forget() {
    header = null;
    headerFill = 0;
  }
}
