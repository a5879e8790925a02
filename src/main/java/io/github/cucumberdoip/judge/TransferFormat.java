package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.ServiceId;

/** Where the sizes stand in requests that begin a transfer, and in the responses to them. */
final class TransferFormat {
  private static final int REQUEST_FILE_TRANSFER_RESPONSE = 0x78;
  private static final int NO_COMPRESSION = 0x00;

  /** RequestDownload and RequestUpload: service, data format, format of address and size. */
  private static final int MEMORY_HEAD = 3;

  private TransferFormat() {}

  /** The greatest length of a block that a response names, or -1 if it names none. */
  static long maxBlock(Bytes response) {
    if (response.at(0) == REQUEST_FILE_TRANSFER_RESPONSE) {
      return response.length() < 3 ? -1 : number(response, 3, response.at(2));
    }
    return response.length() < 2 ? -1 : number(response, 2, response.at(1) >> 4);
  }

  /** The size of the memory that a request names, or -1 if it names none or packs its data. */
  static long size(Bytes request) {
    boolean memory =
        request.at(0) == ServiceId.REQUEST_DOWNLOAD.value()
            || request.at(0) == ServiceId.REQUEST_UPLOAD.value();
    if (!memory || request.length() < MEMORY_HEAD || request.at(1) != NO_COMPRESSION) {
      return -1;
    }
    int format = request.at(2);
    return number(request, MEMORY_HEAD + (format & 0x0F), format >> 4);
  }

  /** How many bytes a request has by its format of address and size, which stands at an index. */
  static int length(Bytes request, int index) {
    int format = request.at(index);
    return index + 1 + (format & 0x0F) + (format >> 4);
  }

  private static long number(Bytes bytes, int from, int count) {
    if (count == 0 || count >= Long.BYTES || bytes.length() < from + count) {
      return -1;
    }
    long value = 0;
    for (int i = from; i < from + count; i++) {
      value = value << Byte.SIZE | bytes.at(i);
    }
    return value;
  }
}
