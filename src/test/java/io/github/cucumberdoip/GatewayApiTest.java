package io.github.cucumberdoip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.ecu.Stub;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ECUs behind a server that need not run. */
class GatewayApiTest {
  private static final LogicalAddress GROUP = LogicalAddress.of(0xE400);
  private static final LogicalAddress OTHER_GROUP = LogicalAddress.of(0xE401);

  private final DoipServer server = DoipServer.builder(LogicalAddress.of(0x1000)).port(0).build();
  private final Gateway gateway = server.gateway();
  private final GatewayEcu bms = gateway.add("BMS", LogicalAddress.of(0x1020));
  private final GatewayEcu eps = gateway.add("EPS", LogicalAddress.of(0x1021));

  private List<String> nearest(int target, String uds) {
    UdsRequest request =
        new UdsRequest(LogicalAddress.of(0x0E80), LogicalAddress.of(target), Bytes.parse(uds));
    return gateway.nearest(request, 5).stream().map(Stub::describe).toList();
  }

  @Test
  void ecusAreFoundByNameAndAddress() {
    assertThat(gateway.ecus()).containsExactly(bms, eps);
    assertThat(gateway.ecu("BMS")).isSameAs(bms);
    assertThat(gateway.ecu(eps.address())).contains(eps);
    assertThat(gateway.ecu(server.logicalAddress())).isEmpty();
    assertThat(bms.name()).isEqualTo("BMS");
  }

  @Test
  void aTakenNameOrAddressLeavesEverythingAsItWas() {
    for (Runnable wrong :
        List.<Runnable>of(
            () -> gateway.add("BMS", LogicalAddress.of(0x1022)),
            () -> gateway.add(" ", LogicalAddress.of(0x1022)),
            () -> gateway.add("TCU", bms.address()),
            () -> gateway.add("TCU", server.logicalAddress()),
            () -> gateway.add("TCU", GROUP))) {
      assertThatThrownBy(wrong::run).isInstanceOf(InvalidValueException.class);
    }
    assertThat(gateway.ecus()).containsExactly(bms, eps);
    assertThat(server.settings().diagnostics().behind())
        .containsOnlyKeys(bms.address(), eps.address());
  }

  @Test
  void groupsHaveMembersThatExist() {
    assertThatThrownBy(() -> gateway.group(GROUP, List.of(LogicalAddress.of(0x1022))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("0x1022");
    gateway.group(GROUP, List.of(bms.address()));
    eps.joins(Set.of(GROUP, OTHER_GROUP));
    assertThat(server.settings().diagnostics().groups())
        .containsEntry(GROUP, Set.of(bms.address(), eps.address()))
        .containsEntry(OTHER_GROUP, Set.of(eps.address()));
    gateway.removeGroup(GROUP);
    assertThat(server.settings().diagnostics().groups()).containsOnlyKeys(OTHER_GROUP);
  }

  @Test
  void theSettingsOfOneEcuDoNotTouchThoseOfAnother() {
    bms.maxRequestSize(4);
    bms.onlyFor(Set.of(LogicalAddress.of(0x0E80)));
    bms.offline();
    assertThat(bms.settings().maxRequestSize()).isEqualTo(4);
    assertThat(bms.settings().testers()).containsExactly(LogicalAddress.of(0x0E80));
    assertThat(bms.settings().unreachable()).contains(DiagnosticNackCode.TARGET_UNREACHABLE);
    bms.offline(DiagnosticNackCode.UNKNOWN_NETWORK);
    assertThat(bms.settings().unreachable()).contains(DiagnosticNackCode.UNKNOWN_NETWORK);
    bms.online();
    assertThat(bms.settings().unreachable()).isEqualTo(Optional.empty());
    assertThat(eps.settings().maxRequestSize()).isEqualTo(Long.MAX_VALUE);
    assertThat(eps.settings().testers()).isEmpty();
  }

  @Test
  void nearMissesComeFromTheEcusThatTheRequestConcerns() {
    server.stub("22 F1 8C").answers("62 F1 8C");
    bms.stub("22 F1 90").answers("62 F1 90");
    eps.stub("22 F1 91").answers("62 F1 91");
    assertThat(nearest(0x1020, "22 F1 91"))
        .containsExactly("stub 1 of \"BMS\": \"22 F1 90\" -> 62 F1 90");
    assertThat(nearest(0x1000, "22 F1 91")).containsExactly("stub 1: \"22 F1 8C\" -> 62 F1 8C");
    gateway.group(GROUP, List.of(bms.address(), eps.address()));
    assertThat(nearest(0xE400, "22 F1 91"))
        .containsExactly(
            "stub 1 of \"EPS\": \"22 F1 91\" -> 62 F1 91",
            "stub 1 of \"BMS\": \"22 F1 90\" -> 62 F1 90");
  }

  @Test
  void eachEcuHasItsOwnDefaults() {
    bms.positiveResponding(true);
    assertThat(bms.isPositiveResponding()).isTrue();
    assertThat(eps.isPositiveResponding()).isFalse();
    assertThat(server.isPositiveResponding()).isFalse();
  }
}
