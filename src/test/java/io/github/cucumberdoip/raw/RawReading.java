package io.github.cucumberdoip.raw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The bytes of a connection as they come, without a look at headers: when each came, what ended
 * them, and what came in one go.
 */
final class RawReading {
  private static final int LARGEST = 1 << 16;

  /** What may come next. */
  private enum Next {
    BYTES,
    NOTHING,
    END,
    RESET
  }

  private final Socket socket;
  private byte[] last = {};
  private boolean reset;
  private long sentAt;

  RawReading(Socket socket) {
    this.socket = socket;
  }

  /** Sends bytes; that the entity resets the connection meanwhile is for the reader to see. */
  void send(byte[] bytes) throws IOException {
    sentAt = System.nanoTime();
    try {
      socket.getOutputStream().write(bytes);
    } catch (SocketException e) {
      reset = true;
    }
  }

  /** Takes just these bytes, which may come in any pieces. */
  void take(byte[] expected) throws IOException {
    take(expected, at -> Duration.ZERO);
  }

  /** Takes just these bytes, none of them before a time after the last sending. */
  void takeNoSooner(byte[] expected, Duration time) throws IOException {
    take(expected, at -> time);
  }

  /**
   * Takes just these bytes, which must not come faster than some at a time, and not all at the end
   * of the time either: from the first reading to the last it takes half of it or more.
   */
  void takeNoFaster(byte[] expected, int size, Duration every) throws IOException {
    List<Duration> times = take(expected, at -> every.multipliedBy(at / size));
    assertSpread(times, every.multipliedBy((expected.length - 1) / size));
  }

  static void assertSpread(List<Duration> times, Duration whole) {
    Duration spread = times.get(times.size() - 1).minus(times.get(0));
    if (times.size() < 2 || spread.compareTo(whole.dividedBy(2)) < 0) {
      throw new AssertionError(
          "%d readings came within %d ms, expected some over %d ms"
              .formatted(times.size(), spread.toMillis(), whole.toMillis()));
    }
  }

  /**
   * Times count from the last sending, which is before all that it leads to.
   *
   * @return the time of each reading
   */
  private List<Duration> take(byte[] expected, IntFunction<Duration> earliest) throws IOException {
    List<Duration> times = new ArrayList<>();
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    while (taken.size() < expected.length) {
      Next next = next(expected.length - taken.size(), RawTcp.WAIT_MILLIS);
      Duration now = Duration.ofNanos(System.nanoTime() - sentAt);
      if (next != Next.BYTES) {
        throw new AssertionError(next + " came after " + Hex.message(taken.toByteArray()));
      }
      times.add(now);
      taken.writeBytes(last);
      if (now.compareTo(earliest.apply(taken.size() - 1)) < 0) {
        throw new AssertionError(
            Hex.message(last) + " came " + now.toMillis() + " ms after the sending, too soon");
      }
    }
    assertSame(expected, taken.toByteArray());
    return times;
  }

  /** All of these bytes are there as soon as the first of them is. */
  void takeInOneGo(byte[] expected) throws IOException {
    if (next(expected.length, RawTcp.WAIT_MILLIS) != Next.BYTES) {
      throw new AssertionError("nothing came");
    }
    assertSame(expected, last);
  }

  void assertNothingFor(Duration time) throws IOException {
    assertNext(Next.NOTHING, (int) time.toMillis());
  }

  /** FIN comes next. */
  void assertEnd() throws IOException {
    assertNext(Next.END, RawTcp.WAIT_MILLIS);
  }

  /** RST comes next. */
  void assertReset() throws IOException {
    assertNext(Next.RESET, RawTcp.WAIT_MILLIS);
  }

  private void assertNext(Next expected, int millis) throws IOException {
    Next next = next(LARGEST, millis);
    if (next != expected) {
      throw new AssertionError(
          next
              + (next == Next.BYTES ? " " + Hex.message(last) : "")
              + " came within "
              + millis
              + " ms, expected: "
              + expected);
    }
  }

  private Next next(int atMost, int millis) throws IOException {
    byte[] buffer = new byte[atMost];
    last = new byte[0];
    try {
      socket.setSoTimeout(millis);
      int count = socket.getInputStream().read(buffer);
      if (count < 0) {
        return reset ? Next.RESET : Next.END;
      }
      last = Arrays.copyOf(buffer, count);
      return Next.BYTES;
    } catch (SocketTimeoutException e) {
      return Next.NOTHING;
    } catch (SocketException e) {
      return Next.RESET;
    }
  }

  private static void assertSame(byte[] expected, byte[] taken) {
    if (!Arrays.equals(expected, taken)) {
      throw new AssertionError(
          "other bytes came\n  expected: "
              + Hex.message(expected)
              + "\n  was:      "
              + Hex.message(taken));
    }
  }
}
