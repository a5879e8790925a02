package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.HeaderDecision;
import io.github.cucumberdoip.entity.HeaderHandler;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The UDP side of an entity: one thread that answers each datagram; no datagram, however wrong,
 * ends it.
 */
final class UdpEndpoint implements Runnable {
  private static final int LARGEST_DATAGRAM = 65_535;

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(50);

  private final DatagramSocket socket;
  private final Core core;
  private final Journal journal;
  private final InetSocketAddress local;
  private final GroupAddresses groups = new GroupAddresses();

  UdpEndpoint(DatagramSocket socket, Core core) {
    this.socket = socket;
    this.core = core;
    this.journal = core.journal();
    this.local = (InetSocketAddress) socket.getLocalSocketAddress();
  }

  @Override
  public void run() {
    byte[] buffer = new byte[LARGEST_DATAGRAM];
    DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
    while (!socket.isClosed()) {
      try {
        packet.setLength(buffer.length);
        socket.receive(packet);
        received(packet);
      } catch (IOException | RuntimeException e) {
        if (!socket.isClosed()) {
          journal.append(EntryKind.NOTE, Peer.udp(local, local), Bytes.EMPTY, null, "UDP: " + e);
          // or a lasting error would fill the journal at full speed
          LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
        }
      }
    }
  }

  private void received(DatagramPacket packet) throws IOException {
    Bytes datagram = Bytes.wrap(Arrays.copyOf(packet.getData(), packet.getLength()));
    Peer peer = Peer.udp((InetSocketAddress) packet.getSocketAddress(), local);
    if (datagram.length() < FrameHeader.SIZE) {
      ignored(peer, datagram, null, "a datagram of less than 8 bytes");
      return;
    }
    if (groups.contain(packet.getAddress())) {
      ignored(peer, datagram, null, "it comes from a broadcast or multicast address");
      return;
    }
    Frame frame = Frame.ofDatagram(datagram);
    EntitySettings settings = core.settings();
    boolean stubbed = core.responder().implementsType(frame.header().payloadType(), true);
    HeaderDecision decision =
        HeaderHandler.onDemand(
            HeaderHandler.onUdp(frame.header(), frame.payload().length(), settings, stubbed),
            settings,
            core.demands());
    if (stubbed && decision instanceof HeaderDecision.Accept) {
      offerToStubs(frame, peer, settings);
    } else if (decision instanceof HeaderDecision.Ignore ignore) {
      DoipMessage message =
          MessageDecoder.decode(frame) instanceof Decoded.Valid valid ? valid.message() : null;
      ignored(peer, datagram, message, ignore.reason());
    } else if (decision instanceof HeaderDecision.Refuse refuse) {
      journal.append(
          EntryKind.RECEIVED, peer, datagram, null, "refused by its header: " + refuse.code());
      nack(peer, frame.header(), refuse, settings);
    } else if (MessageDecoder.decode(frame) instanceof Decoded.Valid valid) {
      journal.append(EntryKind.RECEIVED, peer, datagram, valid.message(), null);
      answer(peer, frame.header(), valid.message(), settings);
    }
  }

  /** What no stub takes is treated as if there were none. */
  private void offerToStubs(Frame frame, Peer peer, EntitySettings settings) throws IOException {
    JournalEntry entry = Interceptor.record(core, frame, peer);
    List<Bytes> answers = Interceptor.answer(core, frame.bytes(), peer, entry).orElse(null);
    if (answers != null) {
      for (Bytes answer : answers) {
        sendRaw(peer, answer);
      }
      return;
    }
    HeaderDecision decision =
        HeaderHandler.onUdp(frame.header(), frame.payload().length(), settings);
    if (decision instanceof HeaderDecision.Refuse refuse) {
      Interceptor.left(core, peer, frame, "refused, " + refuse.code());
      nack(peer, frame.header(), refuse, settings);
    } else if (decision instanceof HeaderDecision.Ignore ignore) {
      Interceptor.left(core, peer, frame, "ignored, " + ignore.reason());
    } else {
      answer(peer, frame.header(), entry.message().orElseThrow(), settings);
    }
  }

  private void nack(
      Peer peer, FrameHeader header, HeaderDecision.Refuse refuse, EntitySettings settings)
      throws IOException {
    boolean pattern = refuse.code().equals(HeaderNackCode.INCORRECT_PATTERN_FORMAT);
    int version =
        pattern ? settings.protocolVersion() : settings.answerVersion(header.protocolVersion());
    send(peer, version, new GenericHeaderNack(refuse.code()));
  }

  private void answer(Peer peer, FrameHeader header, DoipMessage message, EntitySettings settings)
      throws IOException {
    DoipMessage answer = core.datagram(message).orElse(null);
    if (answer != null) {
      send(peer, settings.answerVersion(header.protocolVersion()), answer);
    }
  }

  private void ignored(Peer peer, Bytes datagram, DoipMessage message, String reason) {
    journal.append(EntryKind.RECEIVED, peer, datagram, message, "ignored: " + reason);
  }

  private void send(Peer peer, int version, DoipMessage message) throws IOException {
    send(peer, MessageEncoder.encode(version, message), message);
  }

  private void sendRaw(Peer peer, Bytes bytes) throws IOException {
    send(peer, bytes, MessageDecoder.messageIn(bytes).orElse(null));
  }

  private void send(Peer peer, Bytes bytes, DoipMessage message) throws IOException {
    journal.append(EntryKind.SENT, peer, bytes, message, null);
    byte[] array = bytes.toArray();
    socket.send(new DatagramPacket(array, array.length, peer.remote()));
  }
}
