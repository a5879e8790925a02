package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the checks on diagnostic messages, and to which ECUs they get through. */
class DiagnosticHandlerTest {
  private static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);
  private static final LogicalAddress OWN = LogicalAddress.of(0x1000);
  private static final LogicalAddress BMS = LogicalAddress.of(0x1010);
  private static final LogicalAddress EPS = LogicalAddress.of(0x1011);
  private static final LogicalAddress GROUP = LogicalAddress.of(0xE400);

  private EntitySettings settings = EntitySettings.of(OWN);

  private void diagnostics(UnaryOperator<DiagnosticSettings> change) {
    settings = settings.toBuilder().diagnostics(change).build();
  }

  private void gateway() {
    diagnostics(
        d ->
            d.with(BMS, TargetSettings.OPEN)
                .with(EPS, TargetSettings.OPEN)
                .withGroup(GROUP, Set.of(EPS, OWN, BMS)));
  }

  private void change(LogicalAddress target, UnaryOperator<TargetSettings> change) {
    diagnostics(d -> d.with(target, change.apply(d.behind().get(target))));
  }

  private List<String> on(int source, int target, String uds, boolean room) {
    DiagnosticMessage request =
        new DiagnosticMessage(
            LogicalAddress.of(source), LogicalAddress.of(target), Bytes.parse(uds));
    return DiagnosticHandler.decide(0x02, request, TESTER, settings, room).stream()
        .map(DiagnosticHandlerTest::text)
        .toList();
  }

  private List<String> on(int target, String uds) {
    return on(0x0E80, target, uds, true);
  }

  private static String text(Action action) {
    if (action instanceof Action.Send send) {
      String hex = MessageEncoder.encode(2, send.message()).toString().replace(" ", "");
      return hex.substring(4, 8) + " " + hex.substring(16);
    }
    return action instanceof Action.Forward forward
        ? "to " + forward.recipients()
        : action.getClass().getSimpleName();
  }

  private static String ack(String hex) {
    return "8002 " + hex;
  }

  private static String nack(String hex) {
    return "8003 " + hex;
  }

  @Test
  void anEntityAloneAnswersItself() {
    assertThat(on(0x1000, "3E00")).containsExactly(ack("10000E8000"), "to []");
    assertThat(on(0x1010, "3E00")).containsExactly(nack("10100E8003"));
  }

  @Test
  void anEcuBehindTheEntityGetsItsRequests() {
    gateway();
    assertThat(on(0x1010, "3E00")).containsExactly(ack("10100E8000"), "to [0x1010]");
    assertThat(on(0x1000, "3E00")).containsExactly(ack("10000E8000"), "to [0x1000]");
    assertThat(on(0x2FFF, "3E00")).containsExactly(nack("2FFF0E8003"));
  }

  @Test
  void aGroupHasOneAckAndItsMembersInTheOrderOfTheirDeclaration() {
    gateway();
    assertThat(on(0xE400, "3E00"))
        .containsExactly(ack("E4000E8000"), "to [0x1000, 0x1010, 0x1011]");
    assertThat(on(0xE401, "3E00")).containsExactly(nack("E4010E8003"));
    diagnostics(d -> d.withoutGroup(GROUP));
    assertThat(on(0xE400, "3E00")).containsExactly(nack("E4000E8003"));
  }

  @Test
  void theAddressOfATesterIsAnUnknownTarget() {
    gateway();
    assertThat(on(0x0E81, "3E00")).containsExactly(nack("0E810E8003"));
  }

  @Test
  void theSourceAddressIsLookedAtBeforeTheTarget() {
    gateway();
    assertThat(on(0x0E81, 0x2FFF, "3E00", true)).containsExactly(nack("2FFF0E8102"), "Close");
  }

  /** Each check alone, then each of them together with all that come after it. */
  @ParameterizedTest
  @CsvSource({
    "0x2FFF, 3E0000, false, true,  03",
    "0x1010, 3E0000, true,  false, 04",
    "0x1010, 3E0000, false, true,  04",
    "0x1010, 3E00,   false, false, 05",
    "0x1010, 3E00,   false, true,  05",
    "0x1010, 3E00,   true,  true,  06"
  })
  void theFirstCheckThatFailsDecides(
      String target, String uds, boolean room, boolean offline, String code) {
    gateway();
    change(BMS, t -> t.withMaxRequestSize(2));
    if (offline) {
      change(BMS, t -> t.withUnreachable(Optional.of(DiagnosticNackCode.TARGET_UNREACHABLE)));
    }
    assertThat(on(0x0E80, Integer.decode(target), uds, room))
        .containsExactly(nack(target.substring(2) + "0E80" + code));
  }

  @ParameterizedTest
  @CsvSource({"06", "07", "08"})
  void whyATargetCannotBeReachedIsSaid(String code) {
    gateway();
    DiagnosticNackCode reason = new DiagnosticNackCode(Integer.parseInt(code, 16));
    change(BMS, t -> t.withUnreachable(Optional.of(reason)));
    assertThat(on(0x1010, "3E00")).containsExactly(nack("10100E80" + code));
    assertThat(on(0x1011, "3E00")).contains("to [0x1011]");
  }

  @Test
  void aTesterThatIsNotOnTheListDoesNotReachTheTarget() {
    gateway();
    change(BMS, t -> t.withTesters(Set.of(LogicalAddress.of(0x0E81))));
    assertThat(on(0x1010, "3E00")).containsExactly(nack("10100E8006"));
    change(BMS, t -> t.withTesters(Set.of(TESTER)));
    assertThat(on(0x1010, "3E00")).contains("to [0x1010]");
  }

  @Test
  void moreThanTheMemoryHoldsIsRefused() {
    diagnostics(d -> d.withMemory(3));
    assertThat(on(0x1000, "22F190")).contains("to []");
    assertThat(on(0x1000, "22F190F1")).containsExactly(nack("10000E8005"));
  }

  @Test
  void theEntitysOwnEcuHasLimitsToo() {
    diagnostics(d -> d.withOwn(TargetSettings.OPEN.withMaxRequestSize(2)));
    assertThat(on(0x1000, "22F190")).containsExactly(nack("10000E8004"));
    assertThat(on(0x1000, "3E00")).contains("to []");
  }

  @Test
  void aGroupIsReachedIfOneMemberIs() {
    gateway();
    change(BMS, t -> t.withUnreachable(Optional.of(DiagnosticNackCode.UNKNOWN_NETWORK)));
    change(EPS, t -> t.withMaxRequestSize(1));
    assertThat(on(0xE400, "3E00")).containsExactly(ack("E4000E8000"), "to [0x1000]");
    diagnostics(d -> d.withGroup(GROUP, Set.of(BMS, EPS)));
    assertThat(on(0xE400, "3E00")).containsExactly(nack("E4000E8007"));
    diagnostics(d -> d.withGroup(GROUP, Set.of(EPS)));
    assertThat(on(0xE400, "3E00")).containsExactly(nack("E4000E8004"));
  }

  @Test
  void aGroupOfTheEntityAloneIsAnsweredByIt() {
    diagnostics(d -> d.withGroup(GROUP, Set.of(OWN)));
    assertThat(on(0xE400, "3E00")).containsExactly(ack("E4000E8000"), "to []");
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "2, 22F1", "3, 22F190", "2147483647, 22F190"})
  void acknowledgementsRepeatAsMuchAsTheyShall(int bytes, String echo) {
    diagnostics(d -> d.withEchoedBytes(bytes));
    assertThat(on(0x1000, "22F190")).contains(ack("10000E8000" + echo));
    assertThat(on(0x2FFF, "22F190")).contains(nack("2FFF0E8003" + echo));
    assertThat(on(0x0E81, 0x1000, "22F190", true)).contains(nack("10000E8102" + echo));
  }

  @Test
  void onDemandAMessageIsRefusedWithAnyCode() {
    assertThat(
            demanded(DiagnosticNackCode.OUT_OF_MEMORY, Ending.AS_THE_CODE_HAS_IT).stream()
                .filter(Action.Send.class::isInstance)
                .map(DiagnosticHandlerTest::text))
        .containsExactly(nack("10000E8005"));
    assertThat(demanded(DiagnosticNackCode.OUT_OF_MEMORY, Ending.AS_THE_CODE_HAS_IT))
        .startsWith(new Action.Note("on demand"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "0x05, AS_THE_CODE_HAS_IT, false",
    "0x05, KEEPS, false",
    "0x05, CLOSES, true",
    "0x02, AS_THE_CODE_HAS_IT, true",
    "0x02, KEEPS, false",
    "0x02, CLOSES, true"
  })
  void onDemandTheConnectionIsClosedOrKept(String code, Ending ending, boolean closed) {
    List<Action> actions = demanded(DiagnosticNackCode.parse(code), ending);
    assertThat(actions.get(actions.size() - 1) instanceof Action.Close).isEqualTo(closed);
  }

  private List<Action> demanded(DiagnosticNackCode code, Ending ending) {
    DiagnosticMessage request = new DiagnosticMessage(TESTER, OWN, Bytes.parse("3E00"));
    return DiagnosticHandler.refuse(
        2, request, new Demanded<>(code, ending, "on demand"), settings);
  }

  @Test
  void groupsAndEcusHaveAddressesOfTheirKinds() {
    assertThatThrownBy(() -> DiagnosticSettings.PLAIN.with(GROUP, TargetSettings.OPEN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("not the logical address of an ECU");
    assertThatThrownBy(() -> DiagnosticSettings.PLAIN.withGroup(BMS, Set.of(OWN)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("not the address of a functional group");
    assertThatThrownBy(() -> DiagnosticSettings.PLAIN.withGroup(GROUP, Set.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("at least one member");
    assertThatThrownBy(() -> DiagnosticSettings.PLAIN.withEchoedBytes(-1))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> DiagnosticSettings.PLAIN.withMemory(-1))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TargetSettings.OPEN.withMaxRequestSize(-1))
        .isInstanceOf(InvalidValueException.class);
  }
}
