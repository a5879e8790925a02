package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.ecu.StubSpec;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.Arrays;

/** ECUs with many stubs of one kind, and requests that match the first ten of them. */
final class Stubs {
  static final int ASKED = 10;

  private static final LogicalAddress TESTER = LogicalAddress.of(0x0E00);
  private static final int BATCHES = 9;
  private static final int BATCH = 10_000;

  private Stubs() {}

  static ScriptedEcu ecu(UdsPattern.Kind kind, int count) {
    ScriptedEcu ecu = new ScriptedEcu();
    for (int i = 0; i < count; i++) {
      ecu.add(StubSpec.of(pattern(kind, i), Reply.bytes(Exchange.READ.response())));
    }
    return ecu;
  }

  private static UdsPattern pattern(UdsPattern.Kind kind, int number) {
    Bytes identifier = identifier(number);
    return switch (kind) {
      case EXACT -> UdsPattern.exactly(identifier.plus(Bytes.of(0x01)));
      case PREFIX -> UdsPattern.startingWith(identifier);
      case MASKED -> UdsPattern.parse(identifier + " ??");
    };
  }

  private static Bytes identifier(int number) {
    return Bytes.of(0x22, number >> 8 & 0xFF, number & 0xFF);
  }

  static UdsRequest[] requests() {
    UdsRequest[] requests = new UdsRequest[ASKED];
    for (int i = 0; i < requests.length; i++) {
      Bytes userData = identifier(i).plus(Bytes.of(0x01));
      requests[i] = new UdsRequest(TESTER, Wire.ECU, userData);
    }
    return requests;
  }

  /**
   * The median time of an answer, in ns. The same ten requests are asked however many stubs there
   * are, so that the ratio shows the search and not the caches of the processor.
   */
  static double answerTime(ScriptedEcu ecu) {
    UdsRequest[] requests = requests();
    double[] nanos = new double[BATCHES];
    for (int batch = 0; batch < BATCHES; batch++) {
      long begin = System.nanoTime();
      for (int i = 0; i < BATCH; i++) {
        if (!ecu.answer(requests[i % ASKED]).matched()) {
          throw new IllegalStateException("no stub matched");
        }
      }
      nanos[batch] = (System.nanoTime() - begin) / (double) BATCH;
    }
    Arrays.sort(nanos);
    return nanos[BATCHES / 2];
  }
}
