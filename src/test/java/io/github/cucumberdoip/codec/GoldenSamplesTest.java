package io.github.cucumberdoip.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Samples whose fields were confirmed by an independent dissector. */
class GoldenSamplesTest {
  private static final String SAMPLES = "/golden/doip-samples.csv";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = SAMPLES, numLinesToSkip = 1)
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
  void noSampleIsMissing() throws IOException {
    try (InputStream in = GoldenSamplesTest.class.getResourceAsStream(SAMPLES)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
          .hasSize(128)
          .doesNotHaveDuplicates();
    }
  }
}
