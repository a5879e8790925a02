package io.github.cucumberdoip.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/**
 * Makes DoIP messages: right ones, nearly right ones and garbage. Knows nothing of the product.
 * What it makes follows from the random numbers alone.
 */
final class FrameGrammar {
  private static final int[] TYPES = {
    0x0000, 0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0x0008, 0x0009, 0x4001, 0x4002,
    0x4003, 0x4004, 0x8001, 0x8002, 0x8003, 0x8004, 0xF000, 0xFFFF,
  };
  private static final int[] LENGTHS = {
    0, 1, 3, 4, 5, 7, 0xFFFF, 0x10000, 0x10001, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF
  };
  private static final int LONGEST_DATAGRAM = 65_507;
  private static final int[] VERSIONS = {0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0xFF};
  private static final int[] ACTIVATION_TYPES = {0x00, 0x00, 0x00, 0x01, 0xE0, 0x55};
  private static final int[] TARGETS = {
    0x1010, 0x1010, 0x1010, 0x1020, 0x1021, 0xE400, 0xE000, 0x2222
  };
  private static final String[] REQUESTS = {
    "3E00", "3E80", "22F190", "22F191", "2EF19041", "1001", "36010203", "19FF", "00"
  };

  private final Random random;
  private final int version;
  private final int tester;

  /** For one conversation: all right messages have the same version and tester. */
  FrameGrammar(Random random) {
    this.random = random;
    this.version = 2 + random.nextInt(2);
    this.tester = 0x0E80 + random.nextInt(8);
  }

  /** The bytes of a conversation over TCP. */
  byte[] conversation() {
    int wildness = random.nextInt(3);
    ByteBuffer all = ByteBuffer.allocate(1 << 20);
    int count = 1 + random.nextInt(60);
    if (random.nextInt(8) > 0) {
      all.put(activation());
    }
    for (int i = 0; i < count; i++) {
      byte[] frame = onTcp();
      int dice = random.nextInt(100);
      if (wildness > 0 && dice < 10 * wildness) {
        frame = mutated(frame);
      } else if (wildness == 2 && dice > 97) {
        frame = garbage();
      }
      if (frame.length > all.remaining()) {
        break;
      }
      all.put(frame);
    }
    return Arrays.copyOf(all.array(), all.position());
  }

  /** One datagram. */
  byte[] datagram() {
    byte[] right =
        switch (random.nextInt(6)) {
          case 0 -> frame(0x0002, bytes(6));
          case 1 -> frame(0x0003, bytes(17));
          case 2 -> frame(0x4001, new byte[0]);
          case 3 -> frame(0x4003, new byte[0]);
          case 4 -> onTcp();
          default -> frame(0x0001, new byte[0]);
        };
    byte[] datagram =
        switch (random.nextInt(4)) {
          case 0 -> mutated(right);
          case 1 -> garbage();
          default -> right;
        };
    return Arrays.copyOf(datagram, Math.min(datagram.length, LONGEST_DATAGRAM));
  }

  private byte[] onTcp() {
    return switch (random.nextInt(12)) {
      case 0 -> activation();
      case 1, 2 -> frame(0x0008, ByteBuffer.allocate(2).putShort((short) tester).array());
      case 3 -> frame(0x8002, diagnostic("00"));
      case 4 -> frame(of(TYPES), bytes(random.nextInt(40)));
      default ->
          random.nextInt(50) == 0
              ? frame(0x8001, Arrays.copyOf(diagnostic("36"), 4 + random.nextInt(1 << 16)))
              : frame(0x8001, diagnostic(REQUESTS[random.nextInt(REQUESTS.length)]));
    };
  }

  private byte[] activation() {
    ByteBuffer payload = ByteBuffer.allocate(random.nextInt(5) == 0 ? 11 : 7);
    return frame(0x0005, payload.putShort((short) tester).put((byte) of(ACTIVATION_TYPES)).array());
  }

  private byte[] diagnostic(String uds) {
    byte[] data = Hex.bytes(uds);
    ByteBuffer payload = ByteBuffer.allocate(4 + data.length);
    int source = random.nextInt(40) == 0 ? 0x0E00 : tester;
    return payload.putShort((short) source).putShort((short) of(TARGETS)).put(data).array();
  }

  private byte[] frame(int type, byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(8 + payload.length);
    frame.put((byte) version).put((byte) ~version).putShort((short) type);
    return frame.putInt(payload.length).put(payload).array();
  }

  private byte[] mutated(byte[] right) {
    byte[] frame = right.clone();
    switch (random.nextInt(8)) {
      case 0 -> frame[random.nextInt(frame.length)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> ByteBuffer.wrap(frame).putInt(4, of(LENGTHS));
      case 2 -> ByteBuffer.wrap(frame).putInt(4, frame.length - 8 + random.nextInt(5) - 2);
      case 3 -> ByteBuffer.wrap(frame).putShort(2, (short) of(TYPES));
      case 4 -> {
        frame[0] = (byte) of(VERSIONS);
        frame[1] = (byte) ~frame[0];
      }
      case 5 -> frame = Arrays.copyOf(frame, random.nextInt(frame.length + 1));
      case 6 -> frame = Arrays.copyOf(frame, frame.length + 1 + random.nextInt(20));
      default -> frame[random.nextInt(8)] = (byte) random.nextInt(256);
    }
    return frame;
  }

  private byte[] garbage() {
    return bytes(random.nextInt(random.nextInt(20) == 0 ? 65_000 : 64));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private int of(int[] values) {
    return values[random.nextInt(values.length)];
  }
}
