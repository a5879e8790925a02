package io.github.cucumberdoip.report;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what a journal recorded as a capture file for Wireshark and the like.
 *
 * <p>Messages, ports, addresses and times are those of the journal; Ethernet, IP and TCP around
 * them are made up, in a consistent way: station addresses follow from the IP addresses, a
 * connection begins with a handshake and ends with FIN from the side that closed first, long
 * messages are split into segments, checksums are right. What came in over TLS is in the file as it
 * was after decryption. Of a message that was refused for its size the journal keeps the header
 * only; the file has a gap there, like a capture that missed packets. Notes are left out.
 *
 * <p>Wireshark knows DoIP by port 13400; for another port say {@code -d tcp.port==NNNN,doip -d
 * udp.port==NNNN,doip} to tshark, or <i>Decode As...</i>.
 *
 * <pre>{@code
 * Pcap.save(server.journal().entries(), Path.of("target", "traffic.pcap"));
 * }</pre>
 */
public final class Pcap {
  /** How a journal's note begins when the fixture itself closed a connection. */
  private static final String CLOSED_BY_US = "the ECU closed";

  private Pcap() {}

  /**
   * Writes a whole capture.
   *
   * @param entries what happened, in the order of time; entries of several journals may be mixed
   * @param out where to; is flushed and stays open
   * @throws IOException if it cannot be written
   */
  public static void write(List<JournalEntry> entries, OutputStream out) throws IOException {
    PcapWriter writer = new PcapWriter(out);
    for (JournalEntry entry : entries) {
      add(entry, writer);
    }
    out.flush();
  }

  /**
   * Writes a whole capture into a file, and makes the directories above it.
   *
   * @param entries what happened, in the order of time; entries of several journals may be mixed
   * @param file replaced if it exists
   * @return the file
   * @throws IOException if it cannot be written
   */
  public static Path save(List<JournalEntry> entries, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(entries, out);
    }
    return file;
  }

  private static void add(JournalEntry entry, PcapWriter writer) throws IOException {
    Peer peer = entry.peer();
    switch (entry.kind()) {
      case CONNECTION_OPENED -> writer.opened(entry.time(), peer.remote(), peer.local());
      case CONNECTION_CLOSED -> {
        boolean byUs = entry.note().filter(note -> note.startsWith(CLOSED_BY_US)).isPresent();
        InetSocketAddress first = byUs ? peer.local() : peer.remote();
        writer.closed(entry.time(), first, byUs ? peer.remote() : peer.local());
      }
      case RECEIVED, SENT -> {
        boolean sent = entry.kind() == EntryKind.SENT;
        InetSocketAddress from = sent ? peer.local() : peer.remote();
        InetSocketAddress to = sent ? peer.remote() : peer.local();
        if (peer.isUdp()) {
          writer.udp(entry.time(), from, to, entry.bytes());
        } else {
          writer.tcp(entry.time(), from, to, entry.bytes(), Missing.of(entry));
        }
      }
      case NOTE -> {
        // nothing of it was on the wire
      }
    }
  }
}
