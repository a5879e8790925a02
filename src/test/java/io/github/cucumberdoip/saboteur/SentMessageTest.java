package io.github.cucumberdoip.saboteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentMessageTest {
  @ParameterizedTest
  @CsvSource({
    "02FD 8002 00000005 10100E8000,          ACKNOWLEDGEMENTS",
    "02FD 8003 00000005 10100E8002,          NACKS",
    "02FD 8001 00000006 10100E80 7E00,       RESPONSES",
    "02FD 8001 00000007 10100E80 7F2231,     RESPONSES",
    "02FD 8001 00000007 10100E80 7F2278,     PENDINGS",
    "02FD 8001 00000008 10100E80 7F227800,   RESPONSES",
    "02FD 8001 00000007 10100E80 62F178,     RESPONSES",
    "02FD 8001 00000004 10100E80,            RESPONSES",
    "02FD 0006 00000009 0E8010001000000000,  ACTIVATIONS",
    "02FD 0007 00000000,                     ALIVE_CHECKS",
    "02FD 0000 00000001 02,                  HEADER_NACKS",
    "02FD 0004 00000020 534D585A5A5A39395A5453303030303031100002000000000102000000000A00, IDENTIFICATIONS",
    "02FD 4002 00000003 000100,              STATUSES",
    "02FD 4004 00000001 01,                  POWER_MODES",
  })
  void coversTheMessagesOfItsKindOnly(String bytes, SentMessage kind) {
    DoipMessage message = MessageDecoder.messageIn(Bytes.parse(bytes)).orElseThrow();
    List<SentMessage> covering =
        Arrays.stream(SentMessage.values()).filter(each -> each.covers(message)).toList();

    assertThat(covering).containsExactly(kind, SentMessage.ALL);
  }

  @Test
  void knowsAnnouncementsFromAnswers() {
    assertThat(SentMessage.values())
        .filteredOn(SentMessage::coversAnnouncements)
        .containsExactly(SentMessage.ANNOUNCEMENTS, SentMessage.ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "acknowledgements, ACKNOWLEDGEMENTS",
    "Acknowledgement, ACKNOWLEDGEMENTS",
    "response pending messages, PENDINGS",
    "UDS responses, RESPONSES",
    "alive checks, ALIVE_CHECKS",
    "vehicle announcements, ANNOUNCEMENTS",
    "vehicle identification responses, IDENTIFICATIONS",
    "header nacks, HEADER_NACKS",
    "power mode response, POWER_MODES",
  })
  void readsNamesLoosely(String text, SentMessage kind) {
    assertThat(SentMessage.parse(text)).isEqualTo(kind);
  }

  @Test
  void readsItsOwnNames() {
    assertThat(SentMessage.names())
        .allSatisfy(name -> assertThat(SentMessage.parse(name).text()).isEqualTo(name));
  }

  @Test
  void saysWhichMessagesThereAre() {
    assertThatThrownBy(() -> SentMessage.parse("acknoledgements"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "not a DoIP message that an ECU sends: \"acknoledgements\"\n"
                + "  expected: one of: acknowledgements, NACKs, responses, response-pending messages,"
                + " routing activation responses, alive check requests, header NACKs, vehicle"
                + " identifications, announcements, entity status responses, power mode responses,"
                + " messages\n"
                + "  to mend:  did you mean \"acknowledgements\"?");
  }

  @Test
  void knowsWhichGoByTcpAndUdp() {
    assertThat(SentMessage.values())
        .filteredOn(kind -> kind.goByTcp() && kind.goByUdp())
        .containsExactly(SentMessage.HEADER_NACKS, SentMessage.ALL);
    assertThat(SentMessage.values())
        .filteredOn(kind -> !kind.goByTcp())
        .containsExactly(
            SentMessage.IDENTIFICATIONS,
            SentMessage.ANNOUNCEMENTS,
            SentMessage.STATUSES,
            SentMessage.POWER_MODES);
  }
}
