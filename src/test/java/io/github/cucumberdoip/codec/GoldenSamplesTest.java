package io.github.cucumberdoip.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.proof.GoldenSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Samples whose fields were confirmed by an independent dissector. */
class GoldenSamplesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = GoldenSamples.RESOURCE, numLinesToSkip = 1)
  void decodesToTheStatedFieldsAndEncodesBackToTheSameBytes(
      String id,
      String description,
      String transport,
      String direction,
      String hex,
      String version,
      String kind,
      String fields) {
    Bytes sample = Bytes.parse(hex);
    DoipMessage expected = GoldenMessage.of(kind, fields);

    Frame frame = Frame.ofDatagram(sample);

    assertThat(frame.header().protocolVersion()).isEqualTo(Integer.decode(version));
    assertThat(frame.header().hasCorrectPattern()).isTrue();
    assertThat(MessageDecoder.decode(frame)).isEqualTo(new Decoded.Valid(expected));
    assertThat(MessageEncoder.encode(Integer.decode(version), expected)).isEqualTo(sample);
    assertThat(frame.bytes()).isEqualTo(sample);
  }

  @Test
  void noSampleIsMissing() {
    assertThat(GoldenSamples.lines())
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .hasSize(128)
        .doesNotHaveDuplicates();
  }
}
