package io.github.cucumberdoip.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.support.Golden;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SequenceDiagramTest {
  private static void check(String name, Recorded... recorded) throws IOException {
    String svg = SequenceDiagram.of(Talks.of(recorded), Limits.DEFAULT);
    Path file = Path.of("target", "report", name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, svg, StandardCharsets.UTF_8);
    Golden.check("report/" + name, svg);
  }

  static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void plainConversation() throws IOException {
    check("plain.svg", Talks.plain());
  }

  @Test
  void severalEcus() throws IOException {
    check("gateway.svg", Talks.gateway(), Talks.secondEcu());
  }

  @Test
  void faultsAndViolations() throws IOException {
    check("marked.svg", Talks.marked());
  }

  @Test
  void isWellFormedWhateverIsSaid() throws Exception {
    Document svg =
        parsed(SequenceDiagram.of(Talks.of(Talks.plain(), Talks.gateway()), Limits.DEFAULT));
    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(svg.getDocumentElement().getTextContent()).contains("ADAS <front>", "<&>");
  }

  @Test
  void ofLongConversationTheMiddleIsLeftOutAndCounted() throws Exception {
    String svg = SequenceDiagram.of(Talks.of(Talks.exchanges(1000)), new Limits(1 << 20, 50));
    assertThat(parsed(svg).getElementsByTagName("path").getLength()).isEqualTo(49);
    assertThat(svg).contains("2953 entries not shown");
  }

  @Test
  void whatIsMarkedIsNotLeftOut() {
    Recorded marked =
        Talks.exchanges(1000)
            .withMarks(
                java.util.Map.of(
                    1500L,
                    java.util.List.of(new Mark(Mark.Kind.VIOLATION, "T-99: in the middle"))));
    assertThat(SequenceDiagram.of(Talks.of(marked), new Limits(1 << 20, 10)))
        .contains("T-99: in the middle", "1495 entries not shown", "1498 entries not shown");
  }

  @Test
  void staysWithinItsSize() {
    Conversation conversation = Talks.of(Talks.exchanges(1000));
    assertThat(SequenceDiagram.of(conversation, Limits.DEFAULT)).hasSizeLessThan(256 << 10);
    assertThat(SequenceDiagram.of(conversation, Limits.of(16 << 10))).hasSizeLessThan(16 << 10);
  }

  @Test
  void saysWhatTheJournalDidNotKeep() {
    assertThat(SequenceDiagram.of(Talks.of(Talks.gateway()), Limits.DEFAULT))
        .contains("3 older entries were not kept by the journal");
  }

  @Test
  void limitsThatShowNothingAreRefused() {
    assertThatThrownBy(() -> Limits.of(4095))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("4 KiB");
    assertThatThrownBy(() -> new Limits(1 << 20, 1)).isInstanceOf(InvalidValueException.class);
  }
}
