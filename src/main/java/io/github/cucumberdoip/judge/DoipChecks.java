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
        new ReservedType(),
        new ShortAnnouncement(),
        new ActivationFirst(),
        new AliveCheckInTime());
  }
}
