package io.github.cucumberdoip.raw;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.GatewayEcu;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.entity.EntityIdentity;
import io.github.cucumberdoip.entity.EntitySettingsBuilder;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.Vin;
import java.util.Set;

/** The entity that the conformance features are about. */
final class ConformanceEntity {
  private static final LogicalAddress GATEWAY = LogicalAddress.of(0x1000);
  private static final LogicalAddress GROUP = LogicalAddress.of(0xE400);
  private static final int MAX_DATA_SIZE = 0x1000;
  private static final int MAX_REQUEST_OF_BODY = 256;

  private ConformanceEntity() {}

  /** Makes the entity on a free port, not yet started. */
  static DoipServer at(String ip, Edition edition) {
    DoipServer entity =
        DoipServer.builder(GATEWAY)
            .ip(ip)
            .port(0)
            .settings(settings -> settings(settings, edition))
            .build();
    entity.stub("22 F1 90").answers("62 F1 90 53 4D 58 5A 5A 5A 39 39 5A 54 53 30 30 30 30 30 31");
    entity.stub("22 F1 FF").answers("7F 22 31");
    entity.stub("BA 01").answers("7F BA 11");
    entity.stub("3E 00").answers("7E 00");
    entity.stub("3E 80").staysSilent();
    entity.stub("11 01").answers(Reply.bytes("51 01").thenClosing());
    addEcusBehind(entity);
    return entity;
  }

  private static void addEcusBehind(DoipServer entity) {
    GatewayEcu body = entity.gateway().add("body", LogicalAddress.of(0x1010));
    body.maxRequestSize(MAX_REQUEST_OF_BODY);
    body.stub("3E 00").answers("7E 00");
    body.stub("3E 80").staysSilent();
    body.stub("22 F1 8C").answers("62 F1 8C 10");
    body.stub("36 ...").staysSilent();
    entity.gateway().add("radio", LogicalAddress.of(0x1011)).offline();
    entity.gateway().group(GROUP, Set.of(GATEWAY, body.address()));
  }

  private static EntitySettingsBuilder settings(EntitySettingsBuilder settings, Edition edition) {
    return settings
        .identity(ConformanceEntity::identity)
        .protocolVersion(edition.version())
        .knownTesters(
            Set.of(LogicalAddress.of(0x0E80), LogicalAddress.of(0x0E81), LogicalAddress.of(0x0E82)))
        .activationTypes(Set.of(ActivationType.DEFAULT, ActivationType.WWH_OBD))
        .nodeType(NodeType.GATEWAY)
        .maxOpenSockets(2)
        .maxDataSize(MAX_DATA_SIZE)
        .powerMode(PowerMode.READY);
  }

  private static EntityIdentity identity(EntityIdentity identity) {
    return identity
        .withVin(Vin.of("SMXZZZ99ZTS000001"))
        .withEid(Eid.parse("020000000001"))
        .withGid(Gid.parse("02000000000A"));
  }
}
