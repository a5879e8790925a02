package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Samples.ECU;
import static io.github.cucumberdoip.tester.Samples.READ_VIN;

/** Runs one act of a tester against a scripted peer. */
final class Runs {
  private Runs() {}

  interface Act {
    DiagnosticExchange with(DoipTester tester);
  }

  static DiagnosticExchange run(DoipTesterBuilder builder, Act act, ScriptedPeer.Script script)
      throws Exception {
    try (ScriptedPeer peer = ScriptedPeer.playing(script);
        DoipTester tester = builder.build()) {
      tester.connect(peer.address());
      return act.with(tester);
    }
  }

  static DiagnosticExchange readVin(DoipTester tester) {
    return tester.request(ECU, READ_VIN);
  }
}
