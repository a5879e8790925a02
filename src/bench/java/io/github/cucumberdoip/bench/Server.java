package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.UdsPattern;
import java.io.IOException;

/** What both sides of the comparison can do. */
interface Server extends AutoCloseable {
  /** How many stubs the fixture has while it is measured. */
  int STUBS = 1_000;

  int port();

  @Override
  void close() throws IOException;

  /** The two sides. */
  enum Kind {
    YARDSTICK,
    FIXTURE;

    Server start() throws IOException {
      return this == YARDSTICK ? new Yardstick() : Server.of(fixture());
    }
  }

  /** Our fixture as a user gets it, with the journal on, and no stubs yet. */
  static DoipServer fixture() {
    return DoipServer.builder(Wire.ECU).port(0).start();
  }

  static Server of(DoipServer fixture) {
    return new Server() {
      @Override
      public int port() {
        return fixture.port();
      }

      @Override
      public void close() {
        fixture.close();
      }
    };
  }

  /** Sets the stubs that the requests need among others that they do not. */
  static void script(DoipServer fixture) {
    for (int i = 3; i < STUBS; i++) {
      Bytes other = Bytes.of(0x22, i >> 8, i & 0xFF);
      fixture.stub(UdsPattern.exactly(other)).answers(Reply.positive(other));
    }
    fixture.stub("22 F1 90").answers(Reply.bytes(Exchange.READ.response()));
    fixture.stub("22 F1 91").answers(Reply.bytes(Exchange.READ_LARGE.response()));
    fixture.stub("36 ...").answers(Reply.bytes(Exchange.WRITE_LARGE.response()));
  }
}
