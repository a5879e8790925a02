package io.github.cucumberdoip.wire;

import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Looks at all that a server sends on one connection: only whole messages that it may send. */
final class AnswerCheck {
  private static final Set<Integer> MAY_SEND =
      Set.of(0x0000, 0x0006, 0x0007, 0x8001, 0x8002, 0x8003, 0xF000);
  private static final int LONGEST = 1 << 20;

  private final Map<Integer, AtomicLong> seen;
  private final byte[] header = new byte[8];
  private int fill;
  private long rest;

  /** Counts the payload types. */
  AnswerCheck(Map<Integer, AtomicLong> seen) {
    this.seen = seen;
  }

  void feed(byte[] bytes, int count) {
    int at = 0;
    while (at < count) {
      if (rest > 0) {
        int over = (int) Math.min(rest, count - at);
        rest -= over;
        at += over;
      } else {
        header[fill++] = bytes[at++];
        if (fill == header.length) {
          headerComplete();
        }
      }
    }
  }

  private void headerComplete() {
    fill = 0;
    String all = HexFormat.of().formatHex(header);
    int type = Integer.parseInt(all.substring(4, 8), 16);
    rest = Long.parseLong(all.substring(8), 16);
    if ((header[0] ^ header[1]) != -1 || !MAY_SEND.contains(type) || rest > LONGEST) {
      throw new AssertionError("the server sent a message that it may not send: " + all);
    }
    seen.computeIfAbsent(type, any -> new AtomicLong()).incrementAndGet();
  }
}
