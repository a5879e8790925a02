package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusRequest;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each deviation against what the standard has in its place. */
class DeviationTest {
  private static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);
  private static final LogicalAddress ECU = LogicalAddress.of(0x1010);
  private static final RoutingActivationRequest STRANGER =
      new RoutingActivationRequest(LogicalAddress.of(0x0E99), new ActivationType(0xE0));

  private EntitySettings settings =
      EntitySettings.of(ECU).toBuilder().knownTesters(Set.of(TESTER)).maxDataSize(10).build();

  private void deviate(Deviation deviation) {
    settings = settings.toBuilder().deviations(EnumSet.of(deviation)).build();
  }

  private DoipEntity entity() {
    DoipEntity entity = new DoipEntity(settings, new Demands());
    entity.connected(1, false, 0);
    return entity;
  }

  private DoipEntity activated() {
    DoipEntity entity = entity();
    RoutingActivationRequest request = new RoutingActivationRequest(TESTER, ActivationType.DEFAULT);
    assertThat(code(on(entity, request))).isEqualTo(0x10);
    return entity;
  }

  private List<Action> on(DoipEntity entity, DoipMessage message) {
    return entity.received(1, 0x03, message, true, 0).own();
  }

  private List<Action> onFirst(DoipMessage message) {
    return on(entity(), message);
  }

  private static int code(List<Action> actions) {
    return ((RoutingActivationResponse) sent(actions)).code().value();
  }

  private static DoipMessage sent(List<Action> actions) {
    return ((Action.Send) actions.get(0)).message();
  }

  private static boolean closes(List<Action> actions) {
    return actions.stream().anyMatch(Action.Close.class::isInstance);
  }

  private static DiagnosticMessage request() {
    return new DiagnosticMessage(TESTER, ECU, Bytes.of(0x3E, 0x00));
  }

  private String tcp(int version, int type, long length) {
    HeaderDecision decision =
        HeaderHandler.onTcp(new FrameHeader(version, new PayloadType(type), length), settings);
    if (decision instanceof HeaderDecision.Refuse refuse) {
      return refuse.code().value() + (refuse.closes() ? " closes" : "");
    }
    return decision instanceof HeaderDecision.Ignore ? "ignored" : "accepted";
  }

  @ParameterizedTest
  @EnumSource
  void hasANameThatIsFoundAgain(Deviation deviation) {
    assertThat(Deviation.parse(deviation.text())).isEqualTo(deviation);
    assertThat(deviation.text()).matches("[a-z].*[a-zA-Z]");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> Deviation.parse("answers with its own protocol versions"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("sends no header NACK; denies")
        .hasMessageContaining("did you mean \"answers with its own protocol version\"?");
  }

  @Test
  void silentBeforeActivation() {
    assertThat(sent(onFirst(request()))).isInstanceOf(DiagnosticMessageNack.class);
    deviate(Deviation.SILENT_BEFORE_ACTIVATION);
    assertThat(onFirst(request())).isEmpty();
  }

  @Test
  void openAfterNack() {
    assertThat(closes(onFirst(request()))).isTrue();
    assertThat(tcp(0x07, 0x8001, 6)).isEqualTo("0 closes");
    deviate(Deviation.OPEN_AFTER_NACK);
    assertThat(onFirst(request())).hasSize(1);
    assertThat(closes(onFirst(request()))).isFalse();
    assertThat(tcp(0x07, 0x8001, 6)).isEqualTo("0");
  }

  @Test
  void openAfterDenial() {
    assertThat(closes(onFirst(STRANGER))).isTrue();
    deviate(Deviation.OPEN_AFTER_DENIAL);
    DoipEntity entity = entity();
    assertThat(closes(on(entity, STRANGER))).isFalse();
    assertThat(code(on(entity, new RoutingActivationRequest(TESTER, ActivationType.DEFAULT))))
        .isEqualTo(0x10);
  }

  @Test
  void noHeaderNack() {
    assertThat(tcp(0x02, 0x0009, 3)).isEqualTo("1");
    deviate(Deviation.NO_HEADER_NACK);
    assertThat(tcp(0x02, 0x0009, 3)).isEqualTo("ignored");
  }

  @Test
  void foreignAliveCheckResponseIgnored() {
    AliveCheckResponse foreign = new AliveCheckResponse(LogicalAddress.of(0x0E99));
    assertThat(closes(on(activated(), foreign))).isTrue();
    deviate(Deviation.FOREIGN_ALIVE_CHECK_RESPONSE_IGNORED);
    assertThat(on(activated(), foreign)).isEmpty();
  }

  @Test
  void aliveCheckRequestAnswered() {
    assertThat(tcp(0x02, 0x0007, 0)).isEqualTo("1");
    assertThat(on(activated(), new AliveCheckRequest())).isEmpty();
    deviate(Deviation.ALIVE_CHECK_REQUEST_ANSWERED);
    assertThat(tcp(0x02, 0x0007, 0)).isEqualTo("accepted");
    assertThat(sent(on(activated(), new AliveCheckRequest())))
        .isEqualTo(new AliveCheckResponse(ECU));
  }

  @Test
  void testerAckRefused() {
    assertThat(tcp(0x02, 0x8002, 5)).isEqualTo("accepted");
    deviate(Deviation.TESTER_ACK_REFUSED);
    assertThat(tcp(0x02, 0x8002, 5)).isEqualTo("1");
    assertThat(tcp(0x02, 0x8003, 5)).isEqualTo("1");
  }

  @Test
  void activationTypeFirst() {
    assertThat(code(onFirst(STRANGER))).isEqualTo(0x00);
    deviate(Deviation.ACTIVATION_TYPE_FIRST);
    assertThat(code(onFirst(STRANGER))).isEqualTo(0x06);
  }

  @Test
  void tlsFirst() {
    settings = settings.toBuilder().activation(a -> a.withTlsRequired(true)).build();
    assertThat(code(onFirst(STRANGER))).isEqualTo(0x00);
    deviate(Deviation.TLS_FIRST);
    assertThat(code(onFirst(STRANGER))).isEqualTo(0x07);
  }

  @Test
  void reservedBytesRefused() {
    RoutingActivationRequest request =
        new RoutingActivationRequest(TESTER, ActivationType.DEFAULT, 1, Optional.empty());
    assertThat(code(onFirst(request))).isEqualTo(0x10);
    deviate(Deviation.RESERVED_BYTES_REFUSED);
    assertThat(code(onFirst(request))).isEqualTo(0x06);
    assertThat(code(onFirst(new RoutingActivationRequest(TESTER, ActivationType.DEFAULT))))
        .isEqualTo(0x10);
  }

  @Test
  void emptyRequestAccepted() {
    assertThat(tcp(0x02, 0x8001, 4)).isEqualTo("4 closes");
    deviate(Deviation.EMPTY_REQUEST_ACCEPTED);
    assertThat(tcp(0x02, 0x8001, 4)).isEqualTo("accepted");
    assertThat(tcp(0x02, 0x8001, 3)).isEqualTo("4 closes");
  }

  @Test
  void statusCountsConnections() {
    assertThat(status()).isZero();
    deviate(Deviation.STATUS_COUNTS_CONNECTIONS);
    assertThat(status()).isEqualTo(1);
  }

  private int status() {
    return entityStatus().openSockets();
  }

  private EntityStatusResponse entityStatus() {
    return (EntityStatusResponse) entity().datagram(new EntityStatusRequest()).orElseThrow();
  }

  @Test
  void statusWithoutDataSize() {
    assertThat(entityStatus().maxDataSize()).hasValue(10);
    deviate(Deviation.STATUS_WITHOUT_DATA_SIZE);
    assertThat(entityStatus().maxDataSize()).isEmpty();
  }

  @Test
  void dataSizeOfUserData() {
    assertThat(tcp(0x02, 0x8001, 11)).isEqualTo("2");
    deviate(Deviation.DATA_SIZE_OF_USER_DATA);
    assertThat(tcp(0x02, 0x8001, 14)).isEqualTo("accepted");
    assertThat(tcp(0x02, 0x8001, 15)).isEqualTo("2");
  }

  @Test
  void defaultVersionAsUnknownType() {
    assertThat(tcp(0xFF, 0x8001, 6)).isEqualTo("0 closes");
    deviate(Deviation.DEFAULT_VERSION_AS_UNKNOWN_TYPE);
    assertThat(tcp(0xFF, 0x8001, 6)).isEqualTo("1");
  }

  @Test
  void ownVersion() {
    assertThat(((Action.Send) onFirst(STRANGER).get(0)).protocolVersion()).isEqualTo(0x03);
    deviate(Deviation.OWN_VERSION);
    assertThat(((Action.Send) onFirst(STRANGER).get(0)).protocolVersion()).isEqualTo(0x02);
  }
}
