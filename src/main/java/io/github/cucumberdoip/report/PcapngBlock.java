package io.github.cucumberdoip.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A block of a pcapng file, big endian: type, length, body padded to 4 bytes, length. */
final class PcapngBlock {
  private static final int COMMENT = 1;

  private final int type;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  PcapngBlock(int type) {
    this.type = type;
  }

  PcapngBlock u16(int value) {
    body.write(value >> 8);
    body.write(value);
    return this;
  }

  PcapngBlock u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  PcapngBlock u64(long value) {
    return u32(value >> 32).u32(value);
  }

  PcapngBlock bytes(byte[] bytes) {
    body.write(bytes, 0, bytes.length);
    return this;
  }

  PcapngBlock padded(byte[] bytes) {
    bytes(bytes);
    while (body.size() % 4 != 0) {
      body.write(0);
    }
    return this;
  }

  PcapngBlock option(int code, byte[] value) {
    return u16(code).u16(value.length).padded(value);
  }

  PcapngBlock option(int code, String value) {
    return option(code, value.getBytes(StandardCharsets.UTF_8));
  }

  PcapngBlock comment(String text) {
    return option(COMMENT, text);
  }

  PcapngBlock endOfOptions() {
    return u32(0);
  }

  void writeTo(ByteArrayOutputStream out) {
    int length = 12 + body.size();
    out.writeBytes(new PcapngBlock(0).u32(type).u32(length).body.toByteArray());
    out.writeBytes(body.toByteArray());
    out.writeBytes(new PcapngBlock(0).u32(length).body.toByteArray());
  }

  byte[] content() {
    return body.toByteArray();
  }
}
