package io.github.cucumberdoip.judge;

import java.util.List;

/** The checks of rules about DoIP itself. A new rule needs a line here. */
final class DoipChecks {
  private DoipChecks() {}

  static List<Check> all() {
    return List.of(
        new InverseVersion(),
        new KnownVersion(),
        new VersionOnConnection(),
        new DefaultVersion(),
        new DatagramSize(),
        new PayloadLength(),
        new UdpSourcePort(),
        new TcpTypeOnUdp(),
        new UdpTypeOnTcp(),
        new EntityMessage(),
        new AckByTester(),
        new NackByTester(),
        new IdentificationRepeated(),
        new ReservedType(),
        new ShortAnnouncement(),
        new EntityQuestionRepeated(),
        new PowerModeReady(),
        new ActivationRepeated(),
        new ActivationFirst(),
        new TesterAddress(),
        new ActivationLength(),
        new ReservedByIso(),
        new ReservedActivationType(),
        new DenialHeeded(),
        new TlsAfterDemand(),
        new DenialRepeated(),
        new ConfirmationAwaited(),
        new OneAddressOnConnection(),
        new ResponseOfAnother(),
        new SourceAddress(),
        new AliveCheckInTime(),
        new AliveCheckLength(),
        new AliveCheckAddress(),
        new AliveCheckUnasked(),
        new AliveCheckBeforeActivation(),
        new OneConnectionForAddress(),
        new UserData(),
        new ActivationInTime(),
        new AckAwaited(),
        new MaximumDataSize(),
        new ReservedTarget(),
        new TesterAsTarget(),
        new IdleConnection(),
        new PossibleVin(),
        new HeaderNackHeeded());
  }
}
