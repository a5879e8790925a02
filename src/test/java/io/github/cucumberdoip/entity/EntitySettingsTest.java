package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which settings there can be, and that each change changes nothing else. */
class EntitySettingsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final EntitySettings plain = EntitySettings.of(LogicalAddress.of(0x1010));

  private EntitySettings changed(UnaryOperator<EntitySettingsBuilder> change) {
    return change.apply(plain.toBuilder()).build();
  }

  private AbstractThrowableAssert<?, ?> refused(UnaryOperator<EntitySettingsBuilder> change) {
    return assertThatThrownBy(() -> changed(change)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aBuilderWithoutAChangeBuildsTheSame() {
    assertThat(plain.toBuilder().build()).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0xFF})
  void aVersionFillsAByte(int version) {
    assertThat(changed(s -> s.protocolVersion(version)).protocolVersion()).isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0x100})
  void aVersionOutsideOfAByteIsRefused(int version) {
    refused(s -> s.protocolVersion(version)).hasMessageContaining("not a protocol version");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 255})
  void thereAreOneTo255Sockets(int count) {
    assertThat(changed(s -> s.maxOpenSockets(count)).maxOpenSockets()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 256})
  void otherNumbersOfSocketsAreRefused(int count) {
    refused(s -> s.maxOpenSockets(count)).hasMessageContaining("number of TCP_DATA sockets");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, EntitySettings.LARGEST_DATA_SIZE})
  void theDataSizeHasItsBounds(long size) {
    assertThat(changed(s -> s.maxDataSize(size)).maxDataSize()).isEqualTo(size);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, EntitySettings.LARGEST_DATA_SIZE + 1})
  void dataSizesBeyondAreRefused(long size) {
    refused(s -> s.maxDataSize(size)).hasMessageContaining("maximum data size");
  }

  @Test
  void timesThatNeverPassAreRefused() {
    for (Duration none : new Duration[] {Duration.ZERO, Duration.ofMillis(-1)}) {
      assertThatThrownBy(() -> new EntityTimers(none, SECOND, SECOND))
          .hasMessageContaining("initial inactivity");
      assertThatThrownBy(() -> new EntityTimers(SECOND, none, SECOND))
          .hasMessageContaining("general inactivity");
      assertThatThrownBy(() -> new EntityTimers(SECOND, SECOND, none))
          .hasMessageContaining("alive check");
    }
  }

  @Test
  void aWaitBeforeIdentificationMayBeNoneButNotLess() {
    assertThat(DiscoverySettings.AT_ONCE.withLongestWait(SECOND))
        .isEqualTo(new DiscoverySettings(true, SECOND));
    assertThatNoException()
        .isThrownBy(() -> DiscoverySettings.AT_ONCE.withLongestWait(Duration.ZERO));
    assertThatThrownBy(() -> DiscoverySettings.AT_ONCE.withLongestWait(Duration.ofMillis(-1)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void sizesOfTargetsAndMemoryMayBeZeroButNotLess() {
    assertThat(TargetSettings.OPEN.withMaxRequestSize(0).maxRequestSize()).isZero();
    assertThatThrownBy(() -> TargetSettings.OPEN.withMaxRequestSize(-1))
        .isInstanceOf(InvalidValueException.class);
    assertThat(DiagnosticSettings.PLAIN.withMemory(0).memory()).isZero();
    assertThatThrownBy(() -> DiagnosticSettings.PLAIN.withMemory(-1))
        .isInstanceOf(InvalidValueException.class);
    assertThat(DiagnosticSettings.PLAIN.withEchoedBytes(0).echoedBytes()).isZero();
    assertThatThrownBy(() -> DiagnosticSettings.PLAIN.withEchoedBytes(-1))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void dataOfTheManufacturerHasFourBytes() {
    Bytes four = Bytes.parse("DEADBEEF");
    assertThat(ActivationSettings.PLAIN.withResponseOemData(Optional.of(four)))
        .isEqualTo(
            new ActivationSettings(false, false, ActivationApproval.ALWAYS, Optional.of(four)));
    assertThatThrownBy(
            () -> ActivationSettings.PLAIN.withResponseOemData(Optional.of(four.slice(0, 3))))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void centralSecurityIsAnnouncedUntilItIsActive() {
    EntitySettings secure =
        changed(
            s ->
                s.activation(a -> a.withCentralSecurity(true))
                    .activationTypes(
                        Set.of(ActivationType.DEFAULT, ActivationType.CENTRAL_SECURITY)));
    assertThat(secure.identity(false).furtherAction()).isEqualTo(FurtherAction.CENTRAL_SECURITY);
    assertThat(secure.identity(true)).isEqualTo(secure.identity());
    assertThat(plain.identity(false)).isEqualTo(plain.identity());
  }

  @Test
  void centralSecurityThatNobodyCanActivateIsNotAnnounced() {
    EntitySettings without = changed(s -> s.activation(a -> a.withCentralSecurity(true)));
    assertThat(without.identity(false).furtherAction()).isEqualTo(FurtherAction.NONE);
  }

  @Test
  void anApprovalThatIsSetStays() {
    ActivationApproval never = request -> ActivationApproval.Outcome.AUTHENTICATION_MISSING;
    ActivationApproval other = request -> ActivationApproval.Outcome.CONFIRMATION_REFUSED;
    EntitySettings approved = plain.approvedUnlessSet(never);
    assertThat(approved.activation().approval()).isSameAs(never);
    assertThat(approved.approvedUnlessSet(other)).isSameAs(approved);
  }
}
