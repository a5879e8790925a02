package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.Nrc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepRepliesTest {
  @Test
  void readsBytesNrcAndSilence() {
    assertThat(StepReplies.reply("62 F1 [1]").describe())
        .isEqualTo(Reply.bytes("62 F1 [1]").describe());
    assertThat(StepReplies.reply("silence").describe()).isEqualTo(Reply.silence().describe());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NRC securityAccessDenied", "NRC SAD", "NRC 0x33", "NRC \"SAD\""})
  void readsNrcByNameAbbreviationAndNumber(String text) {
    assertThat(StepReplies.reply(text).describe())
        .isEqualTo(Reply.nrc(Nrc.parse("0x33")).describe());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "silent", "NRC", "NRC unheardOf", "62 F"})
  void refusesOthers(String text) {
    assertThatThrownBy(() -> StepReplies.reply(text)).isInstanceOf(InvalidValueException.class);
  }
}
