package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.saboteur.WireStep;
import java.io.IOException;
import java.util.List;

/**
 * One datagram, or what faults have made of it: done step by step, at once or later, while no other
 * datagram waits.
 */
final class FaultyDatagram {
  private final Core core;
  private final Timers timers;
  private final Peer peer;
  private final UdpSender.Departure otherPort;
  private final Wire wire;
  private UdpSender.Departure way;
  private String note;
  private WireStep.Sent next;
  private IOException failure;
  private boolean begun;

  /**
   * A datagram that is to be sent.
   *
   * @param note what the journal says of it, or null
   * @param way how it leaves unless a fault has it otherwise
   * @param otherPort how it leaves from another port
   */
  FaultyDatagram(
      Core core,
      Timers timers,
      Peer peer,
      String note,
      UdpSender.Departure way,
      UdpSender.Departure otherPort) {
    this.core = core;
    this.timers = timers;
    this.peer = peer;
    this.note = note;
    this.way = way;
    this.otherPort = otherPort;
    this.wire = new Wire(timers, core.saboteur(), this::execute, () -> {});
  }

  /**
   * Does the steps.
   *
   * @throws IOException if what is due at once cannot be sent; what is due later and fails is
   *     written down
   */
  void send(List<WireStep> steps) throws IOException {
    wire.run(steps);
    synchronized (this) {
      begun = true;
      if (failure != null) {
        throw failure;
      }
    }
  }

  private synchronized void execute(WireStep step) {
    if (step instanceof WireStep.Note text) {
      note(text.text());
    } else if (step instanceof WireStep.Sent sent) {
      next = sent;
    } else if (step instanceof WireStep.Write write) {
      write(write.bytes());
    } else if (step instanceof WireStep.FromOtherPort) {
      way = otherPort;
    } else if (step instanceof WireStep.Later later) {
      timers.after(later.time(), () -> timers.work(() -> wire.run(later.steps())));
    }
  }

  private void write(Bytes bytes) {
    try {
      way.send(peer.remote(), bytes, next.message(), remark());
    } catch (IOException e) {
      if (begun) {
        note("UDP: " + e);
      } else {
        failure = e;
      }
    }
  }

  /** What is wrong with the bytes, and what the entity itself has to say, once. */
  private String remark() {
    String problem = next.problem();
    String own = note;
    note = null;
    if (own == null) {
      return problem;
    }
    return problem == null ? own : problem + ", " + own;
  }

  private void note(String text) {
    core.journal().append(EntryKind.NOTE, peer, Bytes.EMPTY, null, text);
  }
}
