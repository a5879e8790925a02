package io.github.cucumberdoip.judge;

import java.util.List;

/** The checks of rules about UDS and its times. A new rule needs a line here. */
final class UdsChecks {
  private UdsChecks() {}

  static List<Check> all() {
    return List.of(
        new OneRequestAtATime(),
        new RefusedRepeated(),
        new PatienceWhilePending(),
        new BusyRepeated(),
        new NewConnectionAfterReset(),
        new BlockCounter(),
        new ConnectionWhilePending(),
        new SecurityDelay(),
        new ConnectionBeforeResponse(),
        new BlockLength(),
        new ResponseOfAnotherEcu(),
        new TransferActive(),
        new GroupAwaited(),
        new BlockRepeated(),
        new OneTransfer(),
        new TransferComplete(),
        new PauseAfterSuppressed(),
        new SessionKept(),
        new SeedUsed(),
        new PhysicalServices(),
        new FunctionalTesterPresent(),
        new SeedBeforeKey(),
        new KeyOfLevel(),
        new NoKeyIfUnlocked(),
        new OneKeyForSeed(),
        new SecurityLevels(),
        new SessionRefusalHeeded(),
        new MissingServiceHeeded(),
        new ReservedSession(),
        new ReservedReset(),
        new ReservedSubFunction(),
        new DataSuppressed(),
        new ResponseByTester(),
        new NegativeByTester(),
        new ReservedService(),
        new ServiceOfAnotherStandard(),
        new DataIdentifiersWhole(),
        new RequestLength(),
        new AddressAndLength(),
        new UnansweredRepeated());
  }
}
