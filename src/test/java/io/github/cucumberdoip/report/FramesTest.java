package io.github.cucumberdoip.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.support.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FramesTest {
  @Test
  void plainText() throws IOException {
    Golden.check("report/plain.txt", FrameText.of(Talks.of(Talks.plain()), Limits.DEFAULT));
    Golden.check("report/marked.txt", FrameText.of(Talks.of(Talks.marked()), Limits.DEFAULT));
  }

  @Test
  void page() throws IOException {
    Golden.check(
        "report/marked.xhtml",
        FrameHtml.page("Reading <the> VIN", Talks.of(Talks.marked()), Limits.DEFAULT));
  }

  @Test
  void thePageIsWellFormedAndHasRowForEachHappening() throws Exception {
    Conversation conversation = Talks.of(Talks.plain(), Talks.gateway());
    Document page = SequenceDiagramTest.parsed(FrameHtml.page("<&>", conversation, Limits.DEFAULT));
    assertThat(page.getElementsByTagName("tr").getLength())
        .isEqualTo(1 + conversation.happenings().size());
    assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("<&>");
  }

  @Test
  void whatTesterSendsIsNeverMarkup() {
    Recorded evil =
        new Talk()
            .raw(EntryKind.RECEIVED, "3C", "<script>alert(\"x\")</script> \u0000\uD800 end")
            .recorded();
    String html = FrameHtml.fragment(Talks.of(evil), Limits.DEFAULT);
    assertThat(html)
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; ?? end");
  }

  @Test
  void theMiddleOfLongConversationIsLeftOutAndCounted() {
    Conversation conversation = Talks.of(Talks.exchanges(1000));
    Limits small = Limits.of(16 << 10);
    String text = FrameText.of(conversation, small);
    assertThat(text).hasSizeLessThan(16 << 10).contains(" not shown\n").contains("TCP 1 opened");
    assertThat(text.lines().count()).isGreaterThan(20);
    String html = FrameHtml.fragment(conversation, small);
    assertThat(html).hasSizeLessThan(20 << 10).contains(" not shown</td>");
  }

  @Test
  void longBytesAreCountedOnly() {
    Recorded large = new Talk().raw(EntryKind.RECEIVED, "00".repeat(300), "no header").recorded();
    assertThat(FrameText.of(Talks.of(large), Limits.DEFAULT)).contains("00 (+236 bytes)\n");
    assertThat(FrameHtml.fragment(Talks.of(large), Limits.DEFAULT)).contains("00 (+236 bytes)<");
  }

  @Test
  void whatTheJournalDidNotKeepIsTold() {
    String expected = "3 older entries were not kept by the journal";
    assertThat(FrameText.of(Talks.of(Talks.gateway()), Limits.DEFAULT)).contains(expected);
    assertThat(FrameHtml.fragment(Talks.of(Talks.gateway()), Limits.DEFAULT)).contains(expected);
  }
}
