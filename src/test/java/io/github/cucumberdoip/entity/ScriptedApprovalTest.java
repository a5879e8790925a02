package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.entity.ActivationApproval.Outcome;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Authentication and confirmation, and what they do to a connection. */
class ScriptedApprovalTest {
  private static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);
  private static final LogicalAddress OTHER = LogicalAddress.of(0x0E81);
  private static final Bytes SECRET = Bytes.parse("C0FFEE00");

  private final ScriptedApproval approval = new ScriptedApproval();

  private static RoutingActivationRequest request(LogicalAddress tester) {
    return new RoutingActivationRequest(tester, ActivationType.DEFAULT);
  }

  private static RoutingActivationRequest requestWith(Bytes data) {
    return new RoutingActivationRequest(TESTER, ActivationType.DEFAULT, 0, Optional.of(data));
  }

  private Outcome of(LogicalAddress tester) {
    return approval.decide(request(tester));
  }

  @Test
  void everythingIsApprovedUntilSomethingIsRequired() {
    assertThat(of(TESTER)).isEqualTo(Outcome.APPROVED);
  }

  @Test
  void aTesterHasToBeAuthenticated() {
    approval.requireAuthentication();
    assertThat(of(TESTER)).isEqualTo(Outcome.AUTHENTICATION_MISSING);
    approval.authenticated(TESTER);
    assertThat(of(TESTER)).isEqualTo(Outcome.APPROVED);
    assertThat(of(OTHER)).isEqualTo(Outcome.AUTHENTICATION_MISSING);
  }

  @Test
  void dataOfTheManufacturerAuthenticates() {
    approval.requireAuthentication(SECRET);
    assertThat(approval.decide(requestWith(SECRET))).isEqualTo(Outcome.APPROVED);
    assertThat(approval.decide(requestWith(Bytes.parse("C0FFEE01"))))
        .isEqualTo(Outcome.AUTHENTICATION_MISSING);
    assertThat(of(TESTER)).isEqualTo(Outcome.AUTHENTICATION_MISSING);
  }

  @Test
  void withoutASecretDataOfTheManufacturerIsWorthNothing() {
    approval.requireAuthentication();
    assertThat(approval.decide(requestWith(SECRET))).isEqualTo(Outcome.AUTHENTICATION_MISSING);
  }

  @Test
  void aSecretHasFourBytes() {
    assertThatThrownBy(() -> approval.requireAuthentication(Bytes.parse("C0FFEE")))
        .isInstanceOf(InvalidValueException.class);
    assertThat(of(TESTER)).isEqualTo(Outcome.APPROVED);
  }

  @Test
  void theVehicleConfirmsOrRefuses() {
    approval.requireConfirmation();
    assertThat(of(TESTER)).isEqualTo(Outcome.CONFIRMATION_PENDING);
    approval.confirm(TESTER, true);
    approval.confirm(OTHER, false);
    assertThat(of(TESTER)).isEqualTo(Outcome.APPROVED);
    assertThat(of(OTHER)).isEqualTo(Outcome.CONFIRMATION_REFUSED);
  }

  @Test
  void whoIsRefusedAheadIsRefused() {
    approval.confirm(OTHER, false);
    assertThat(of(OTHER)).isEqualTo(Outcome.CONFIRMATION_REFUSED);
    assertThat(of(TESTER)).isEqualTo(Outcome.CONFIRMATION_PENDING);
  }

  @Test
  void whoIsNotAuthenticatedIsNotAskedForConfirmation() {
    approval.requireAuthentication();
    approval.confirm(TESTER, true);
    assertThat(of(TESTER)).isEqualTo(Outcome.AUTHENTICATION_MISSING);
  }

  @Test
  void aTesterThatIsPendingIsRegisteredButNotRouted() {
    approval.requireConfirmation();
    DoipEntity entity = entity(false);
    assertThat(code(entity, request(TESTER))).isEqualTo(0x11);
    assertThat(entity.testerOn(1)).contains(TESTER);
    approval.confirm(TESTER, true);
    assertThat(code(entity, request(TESTER))).isEqualTo(0x10);
  }

  @Test
  void anotherTesterCannotTakeTheSocketOfOneThatIsPending() {
    approval.requireConfirmation();
    DoipEntity entity = entity(false);
    assertThat(code(entity, request(TESTER))).isEqualTo(0x11);
    assertThat(code(entity, request(OTHER))).isEqualTo(0x02);
  }

  @Test
  void aTesterThatIsNotAuthenticatedIsRegistered() {
    approval.requireAuthentication();
    DoipEntity entity = entity(false);
    assertThat(code(entity, request(TESTER))).isEqualTo(0x04);
    assertThat(entity.testerOn(1)).contains(TESTER);
  }

  @Test
  void centralSecurityIsNoFurtherActionOnceItIsActive() {
    DoipEntity entity = entity(true);
    assertThat(entity.identity().furtherAction()).isEqualTo(FurtherAction.CENTRAL_SECURITY);
    assertThat(code(entity, request(TESTER))).isEqualTo(0x10);
    assertThat(entity.identity().furtherAction()).isEqualTo(FurtherAction.CENTRAL_SECURITY);
    assertThat(code(entity, new RoutingActivationRequest(TESTER, ActivationType.CENTRAL_SECURITY)))
        .isEqualTo(0x10);
    assertThat(entity.identity().furtherAction()).isEqualTo(FurtherAction.NONE);
  }

  private DoipEntity entity(boolean central) {
    EntitySettings settings =
        EntitySettings.of(LogicalAddress.of(0x1010)).toBuilder()
            .activation(plain -> plain.withApproval(approval).withCentralSecurity(central))
            .activationTypes(Set.of(ActivationType.DEFAULT, ActivationType.CENTRAL_SECURITY))
            .build();
    DoipEntity entity = new DoipEntity(settings, new Demands());
    entity.connected(1, false, 0);
    return entity;
  }

  private static int code(DoipEntity entity, RoutingActivationRequest request) {
    Action first = entity.received(1, 0x02, request, true, 0).own().get(0);
    return ((RoutingActivationResponse) ((Action.Send) first).message()).code().value();
  }
}
