package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Routing activation and diagnostic messages as decisions, without sockets. */
class DoipEntityTest {
  private static final String ACTIVATED_1 = "0006 00000009 0E0110101000000000";
  private static final String FORWARD = "forward 3E 00";
  private static final String TESTER_PRESENT_1 = "8001 00000006 0E01 1010 3E00";

  private final DoipEntity entity =
      new DoipEntity(
          EntitySettings.of(LogicalAddress.of(0x1010)).toBuilder()
              .maxOpenSockets(2)
              .knownTesters(
                  Set.of(
                      LogicalAddress.of(0x0E01),
                      LogicalAddress.of(0x0E02),
                      LogicalAddress.of(0x0E03)))
              .furtherTargets(Set.of(LogicalAddress.of(0xE400)))
              .deviations(Set.of(Deviation.NO_ALIVE_CHECK))
              .build(),
          new Demands());

  @BeforeEach
  void connect() {
    for (int connection = 1; connection <= 3; connection++) {
      entity.connected(connection, false, 0);
    }
  }

  private static DoipMessage message(String hex) {
    Frame frame = Frame.ofDatagram(Bytes.parse("03FC" + hex.replace(" ", "")));
    return ((Decoded.Valid) MessageDecoder.decode(frame)).message();
  }

  /** What is done, sent messages in hex without their version, which is that of the request. */
  private List<String> on(int connection, String hex, boolean room) {
    return texts(entity.received(connection, 0x03, message(hex), room, 0).own());
  }

  private List<String> on(int connection, String hex) {
    return on(connection, hex, true);
  }

  private static List<String> texts(List<Action> actions) {
    List<String> texts = new ArrayList<>();
    for (Action action : actions) {
      if (action instanceof Action.Send send) {
        String hex = MessageEncoder.encode(send.protocolVersion(), send.message()).toString();
        String all = hex.replace(" ", "");
        assertThat(all).startsWith("03FC");
        texts.add(
            (all.substring(4, 8) + " " + all.substring(8, 16) + " " + all.substring(16)).strip());
      } else if (action instanceof Action.Forward forward) {
        texts.add("forward " + forward.request().userData());
      } else {
        texts.add("close");
      }
    }
    return texts;
  }

  private void activate(int connection, int tester) {
    String request = String.format("0005 00000007 %04X 00 00000000", tester);
    assertThat(on(connection, request))
        .containsExactly(String.format("0006 00000009 %04X10101000000000", tester));
  }

  @Test
  void aKnownTesterIsActivatedAlsoTwice() {
    activate(1, 0x0E01);
    activate(1, 0x0E01);
    assertThat(entity.testerOn(1)).contains(LogicalAddress.of(0x0E01));
  }

  @Test
  void anUnknownSourceAddressIsDeniedBeforeItsActivationTypeIsLookedAt() {
    assertThat(on(1, "0005 00000007 0E09 E0 00000000"))
        .containsExactly("0006 00000009 0E0910100000000000", "close");
  }

  @Test
  void anUnsupportedActivationTypeIsDeniedBeforeTheSocketIsLookedAt() {
    activate(1, 0x0E01);
    assertThat(on(1, "0005 00000007 0E02 E0 00000000"))
        .containsExactly("0006 00000009 0E0210100600000000", "close");
  }

  @Test
  void bothMandatoryActivationTypesAreSupported() {
    assertThat(on(1, "0005 00000007 0E01 01 00000000")).containsExactly(ACTIVATED_1);
  }

  @Test
  void anotherTesterOnTheSameSocketIsDeniedAndTheSocketFree() {
    activate(1, 0x0E01);
    assertThat(on(1, "0005 00000007 0E02 00 00000000"))
        .containsExactly("0006 00000009 0E0210100200000000", "close");
    assertThat(entity.testerOn(1)).isEmpty();
    activate(2, 0x0E01);
  }

  @Test
  void aTesterThatIsActiveElsewhereIsDenied() {
    activate(1, 0x0E01);
    assertThat(on(2, "0005 00000007 0E01 00 00000000"))
        .containsExactly("0006 00000009 0E0110100300000000", "close");
    assertThat(entity.testerOn(1)).contains(LogicalAddress.of(0x0E01));
  }

  @Test
  void oneTesterMoreThanSocketsIsDeniedUntilOneLeaves() {
    activate(1, 0x0E01);
    activate(2, 0x0E02);
    assertThat(on(3, "0005 00000007 0E03 00 00000000"))
        .containsExactly("0006 00000009 0E0310100100000000", "close");
    entity.disconnected(1, 0);
    entity.connected(4, false, 0);
    activate(4, 0x0E03);
  }

  @Test
  void aDiagnosticMessageIsAcknowledgedAndForwarded() {
    activate(1, 0x0E01);
    assertThat(on(1, TESTER_PRESENT_1)).containsExactly("8002 00000005 10100E0100", FORWARD);
    assertThat(on(1, "8001 00000006 0E01 E400 3E00"))
        .containsExactly("8002 00000005 E4000E0100", FORWARD);
  }

  @Test
  void beforeActivationItIsRefused() {
    assertThat(on(1, TESTER_PRESENT_1)).containsExactly("8003 00000005 10100E0102", "close");
  }

  @Test
  void aForeignSourceAddressIsRefusedBeforeTheTargetIsLookedAt() {
    activate(1, 0x0E01);
    assertThat(on(1, "8001 00000006 0E02 9999 3E00"))
        .containsExactly("8003 00000005 99990E0202", "close");
  }

  @Test
  void anUnknownTargetIsRefusedBeforeTheMemoryIsLookedAt() {
    activate(1, 0x0E01);
    assertThat(on(1, "8001 00000006 0E01 9999 3E00", false))
        .containsExactly("8003 00000005 99990E0103");
  }

  @Test
  void withoutRoomForItsReplyItIsRefused() {
    activate(1, 0x0E01);
    assertThat(on(1, TESTER_PRESENT_1, false)).containsExactly("8003 00000005 10100E0105");
    assertThat(on(1, TESTER_PRESENT_1)).contains(FORWARD);
  }

  @Test
  void anAliveCheckGoesOnlyToARegisteredTester() {
    assertThat(entity.aliveCheck(1, 0).own()).isEmpty();
    activate(1, 0x0E01);
    assertThat(entity.aliveCheck(1, 0).own()).hasSize(1);
    assertThat(on(1, "0008 00000002 0E01")).isEmpty();
    assertThat(on(1, "0008 00000002 0E02")).containsExactly("close");
    assertThat(on(2, "0008 00000002 0E02")).isEmpty();
  }

  @Test
  void newSettingsHoldForTheNextMessageAndKeepRegistrations() {
    activate(1, 0x0E01);
    entity.settings(
        entity.settings().toBuilder().knownTesters(Set.of(LogicalAddress.of(0x0E02))).build(), 0);
    assertThat(on(1, TESTER_PRESENT_1)).contains(FORWARD);
    assertThat(on(2, "0005 00000007 0E01 00 00000000")).contains("close");
  }
}
