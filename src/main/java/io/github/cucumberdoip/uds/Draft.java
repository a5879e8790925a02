package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** An alternative of a pattern while its text is read. */
final class Draft {
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final ByteArrayOutputStream masks = new ByteArrayOutputStream();
  private final List<NumberPart> numbers = new ArrayList<>();
  private Span tail = Span.NONE;
  private Span all = Span.ANY;
  private String openedBy = "";
  private boolean onlyService;

  Draft copy() {
    Draft copy = new Draft();
    copy.values.writeBytes(values.toByteArray());
    copy.masks.writeBytes(masks.toByteArray());
    copy.numbers.addAll(numbers);
    copy.tail = tail;
    copy.all = all;
    copy.openedBy = openedBy;
    copy.onlyService = onlyService;
    return copy;
  }

  /** One with this many bytes in place of a span that must be followed by more. */
  Draft settled(int free) {
    Draft copy = copy();
    copy.tail = Span.NONE;
    for (int i = 0; i < free; i++) {
      copy.add(0, 0);
    }
    return copy;
  }

  void add(int value, int mask) {
    values.write(value & mask);
    masks.write(mask);
    onlyService = false;
  }

  void add(Bytes bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      add(bytes.at(i), 0xFF);
    }
  }

  void addService(int service) {
    add(service, 0xFF);
    onlyService = true;
  }

  void add(int width, long low, long high, boolean isHex) {
    boolean any = low == 0 && high == NumberPart.greatest(width);
    if (low != high && !any) {
      numbers.add(new NumberPart(length(), width, low, high, isHex));
    }
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
      add((int) (low >> shift) & 0xFF, low == high ? 0xFF : 0);
    }
  }

  /** Lets free bytes follow. */
  void end(Span free, String how) {
    tail = free;
    openedBy = free.isEndless() ? how : "";
    onlyService = false;
  }

  void bound(Span whole, String how) {
    all = whole;
    openedBy = how;
  }

  /** Turns the first byte of a request into that of its positive response. */
  boolean respond() {
    if (!onlyService || (bytes().at(0) & 0x40) != 0) {
      return false;
    }
    int response = bytes().at(0) + 0x40 & 0xFF;
    values.reset();
    masks.reset();
    addService(response);
    return true;
  }

  /** Sets bit 7 of the last byte. */
  void suppress() {
    byte[] sofar = values.toByteArray();
    sofar[sofar.length - 1] |= (byte) 0x80;
    values.reset();
    values.writeBytes(sofar);
  }

  /** What nothing may stand behind, empty if something may. */
  String openedBy() {
    return openedBy;
  }

  Span tail() {
    return tail;
  }

  int length() {
    return values.size();
  }

  /** The bytes so far; those that are not fixed are 0 in their free bits. */
  Bytes bytes() {
    return Bytes.wrap(values.toByteArray());
  }

  /** The bytes that a request may have in all, as far as its parts say. */
  Span parts() {
    return free().plus(length());
  }

  private Span free() {
    return onlyService ? Span.ANY : tail;
  }

  /** The alternative, or null if no request can be as long as it asks for. */
  Alternative done() {
    Span rest = free().within(all, length());
    if (rest.isEmpty()) {
      return null;
    }
    byte[] head = masks.toByteArray();
    int numbered = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1).end();
    int end = head.length;
    while (end > numbered && head[end - 1] == 0) {
      end--;
    }
    return new Alternative(
        bytes().slice(0, end),
        Bytes.wrap(head).slice(0, end),
        numbers,
        rest.plus(head.length - end));
  }
}
