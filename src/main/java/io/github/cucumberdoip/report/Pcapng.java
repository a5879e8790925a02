package io.github.cucumberdoip.report;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a conversation as a capture (pcapng) in which each message is a packet of its own.
 * Wireshark shows it decoded, whatever ports were used: the packets say themselves that they are
 * DoIP ("exported PDUs"), from which addresses and ports they came, and when.
 *
 * <p>What came over TLS is in it as it was after decryption; the keys, if they are given, are there
 * too, for a capture of the same traffic that somebody took from the network. Marks are comments of
 * packets. Of what the journal did not keep, and of long messages, the length is told.
 */
public final class Pcapng {
  private static final int SECTION = 0x0A0D0D0A;
  private static final int INTERFACE = 1;
  private static final int ENHANCED_PACKET = 6;
  private static final int DECRYPTION_SECRETS = 10;
  private static final int UPPER_PDU = 252;
  private static final int TLS_KEY_LOG = 0x544C534B;
  private static final int NANOSECONDS = 9;
  private static final int AROUND = 160;

  private static final int TAG_DISSECTOR = 12;
  private static final int TAG_SOURCE_V4 = 20;
  private static final int TAG_SOURCE_V6 = 22;
  private static final int TAG_PORT_TYPE = 24;
  private static final int TAG_SOURCE_PORT = 25;
  private static final int TAG_TARGET_PORT = 26;
  private static final int TCP = 2;
  private static final int UDP = 3;

  private Pcapng() {}

  /**
   * Writes a capture.
   *
   * @param conversation any conversation
   * @param tlsKeys the keys of TLS connections as lines of an NSS key log; empty if there are none
   * @param limits how long it may become; of a longer one the middle is left out
   * @return the file
   */
  public static byte[] of(Conversation conversation, String tlsKeys, Limits limits) {
    List<Happening> messages =
        conversation.happenings().stream().filter(Happening::isMessage).toList();
    int snap = Math.max(1024, limits.bytes() / 4);
    List<Integer> chosen =
        Selection.of(messages, one -> AROUND + captured(one, snap), limits.bytes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    section(messages.size() - chosen.size(), conversation.dropped()).writeTo(out);
    new PcapngBlock(INTERFACE)
        .u16(UPPER_PDU)
        .u16(0)
        .u32(0)
        .option(2, "DoIP")
        .option(9, new byte[] {NANOSECONDS})
        .endOfOptions()
        .writeTo(out);
    if (!tlsKeys.isEmpty()) {
      byte[] keys = tlsKeys.getBytes(StandardCharsets.US_ASCII);
      new PcapngBlock(DECRYPTION_SECRETS)
          .u32(TLS_KEY_LOG)
          .u32(keys.length)
          .padded(keys)
          .writeTo(out);
    }
    Map<Happening, List<String>> comments = comments(conversation);
    for (int at : chosen) {
      Happening message = messages.get(at);
      packet(message.entry(), snap, comments.getOrDefault(message, List.of())).writeTo(out);
    }
    return out.toByteArray();
  }

  private static int captured(Happening happening, int snap) {
    return Math.min(snap, happening.entry().bytes().length());
  }

  private static PcapngBlock section(int leftOut, long dropped) {
    PcapngBlock section = new PcapngBlock(SECTION).u32(0x1A2B3C4D).u16(1).u16(0).u64(-1);
    if (leftOut > 0) {
      section.comment(leftOut + " messages were left out to keep this capture small");
    }
    if (dropped > 0) {
      section.comment(dropped + " older entries were not kept by the journal");
    }
    return section.option(4, "cucumber-doip").endOfOptions();
  }

  /** Marks of what is no message are told by the next message, or else by the last one. */
  private static Map<Happening, List<String>> comments(Conversation conversation) {
    Map<Happening, List<String>> comments = new LinkedHashMap<>();
    List<String> waiting = new ArrayList<>();
    Happening last = null;
    for (Happening happening : conversation.happenings()) {
      List<String> marks = happening.marks().stream().map(Mark::sentence).toList();
      if (happening.isMessage()) {
        add(happening, waiting, comments);
        add(happening, marks, comments);
        waiting.clear();
        last = happening;
      } else {
        waiting.addAll(marks);
      }
    }
    if (last != null) {
      add(last, waiting, comments);
    }
    return comments;
  }

  private static void add(
      Happening happening, List<String> more, Map<Happening, List<String>> comments) {
    if (!more.isEmpty()) {
      comments.merge(
          happening,
          List.copyOf(more),
          (old, added) -> Stream.concat(old.stream(), added.stream()).toList());
    }
  }

  private static PcapngBlock packet(JournalEntry entry, int snap, List<String> comments) {
    Bytes bytes = entry.bytes();
    Bytes kept = bytes.length() <= snap ? bytes : bytes.slice(0, snap);
    byte[] tags = tags(entry);
    Instant time = entry.time();
    PcapngBlock packet =
        new PcapngBlock(ENHANCED_PACKET)
            .u32(0)
            .u64(time.getEpochSecond() * 1_000_000_000L + time.getNano())
            .u32(tags.length + kept.length())
            .u32(tags.length + bytes.length() + Missing.of(entry))
            .bytes(tags)
            .padded(kept.toArray());
    comments.forEach(packet::comment);
    return comments.isEmpty() ? packet : packet.endOfOptions();
  }

  private static byte[] tags(JournalEntry entry) {
    Peer peer = entry.peer();
    boolean sent = entry.kind() == EntryKind.SENT;
    Flow flow = Flow.of(sent ? peer.local() : peer.remote(), sent ? peer.remote() : peer.local());
    int source = flow.isV4() ? TAG_SOURCE_V4 : TAG_SOURCE_V6;
    return new PcapngBlock(0)
        .option(TAG_DISSECTOR, isDoip(entry.bytes()) ? "doip" : "data")
        .option(source, flow.source().toArray())
        .option(source + 1, flow.target().toArray())
        .u16(TAG_PORT_TYPE)
        .u16(4)
        .u32(peer.isUdp() ? UDP : TCP)
        .u16(TAG_SOURCE_PORT)
        .u16(4)
        .u32(flow.sourcePort())
        .u16(TAG_TARGET_PORT)
        .u16(4)
        .u32(flow.targetPort())
        .endOfOptions()
        .content();
  }

  private static boolean isDoip(Bytes bytes) {
    return bytes.length() >= FrameHeader.SIZE && FrameHeader.read(bytes).hasCorrectPattern();
  }
}
