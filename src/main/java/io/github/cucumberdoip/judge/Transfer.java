package io.github.cucumberdoip.judge;

/** A download, an upload or a transfer of a file, as far as it has come. */
final class Transfer {
  private static final int LAST_OF_COUNTER = 0xFF;

  private final Answer begin;
  private final long maxBlock;
  private final long size;
  private int answered;
  private boolean begun;
  private boolean perhapsOver;
  private long bytes;

  Transfer(Exchange request, Answer begin) {
    this.begin = begin;
    this.maxBlock = TransferFormat.maxBlock(begin.uds());
    this.size = TransferFormat.size(request.uds());
  }

  /** The response with which it began. */
  Answer begin() {
    return begin;
  }

  /** How many bytes a request may have, or -1 if that is unknown. */
  long maxBlock() {
    return maxBlock;
  }

  /** How many bytes of data there are, or -1 if that is unknown. */
  long size() {
    return size;
  }

  /** How many bytes of data were transferred. */
  long bytes() {
    return bytes;
  }

  /** Whether a block was answered positively. */
  boolean isBegun() {
    return begun;
  }

  /** Whether nothing has happened that may have ended it. */
  boolean isSurelyActive() {
    return !perhapsOver;
  }

  /** Notes that something may have ended it; the tester may still go on with it. */
  void perhapsOver(boolean perhaps) {
    perhapsOver |= perhaps;
  }

  /** The counter of the last block that was answered positively, 0 if there is none. */
  int lastCounter() {
    return answered;
  }

  /** The counter of the next block. */
  int nextCounter() {
    return answered + 1 & LAST_OF_COUNTER;
  }

  /** A block was answered positively. */
  void answered(Exchange block, Answer answer) {
    int counter = block.uds().at(1);
    if (!begun || counter != answered) {
      // in an upload the data are in the response
      bytes += Math.max(block.uds().length(), answer.uds().length()) - 2;
    }
    begun = true;
    perhapsOver = false;
    answered = counter;
  }
}
