package io.github.cucumberdoip.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file to attach to a scenario in a report.
 *
 * @param name its name, as a reader sees it
 * @param mediaType what it is; reports show or offer it accordingly
 * @param content its bytes; must not be changed
 */
public record Attachable(String name, String mediaType, byte[] content) {
  /** The name of the sequence diagram. */
  public static final String DIAGRAM = "DoIP conversation";

  /** The name of the table of frames as plain text. */
  public static final String FRAMES = "DoIP frames";

  /** The name of the table of frames as a page. */
  public static final String PAGE = "doip-frames.xhtml";

  /** The name of the capture. */
  public static final String CAPTURE = "doip-traffic.pcapng";

  /**
   * All that shows a conversation: diagram, frames as text and as a page, capture.
   *
   * @param title the title of the page
   * @param conversation the conversation
   * @param tlsKeys the keys of TLS connections as lines of an NSS key log; empty if there are none
   * @param limits how much is shown
   * @return in the order in which they are to be shown
   */
  public static List<Attachable> all(
      String title, Conversation conversation, String tlsKeys, Limits limits) {
    return List.of(
        text(DIAGRAM, "image/svg+xml", SequenceDiagram.of(conversation, limits)),
        text(FRAMES, "text/plain", FrameText.of(conversation, limits)),
        // what is text/html Cucumber's report shows as the text of its tags
        text(PAGE, "application/xhtml+xml", FrameHtml.page(title, conversation, limits)),
        new Attachable(CAPTURE, "application/x-pcapng", Pcapng.of(conversation, tlsKeys, limits)));
  }

  private static Attachable text(String name, String mediaType, String content) {
    return new Attachable(name, mediaType, content.getBytes(StandardCharsets.UTF_8));
  }

  /** {@return whether readers see it as text} */
  public boolean isText() {
    return mediaType.startsWith("text/");
  }

  /** {@return the content of a text} */
  public String asText() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
