package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.saboteur.Line;
import io.github.cucumberdoip.saboteur.Occasion;
import io.github.cucumberdoip.saboteur.Saboteur;
import io.github.cucumberdoip.saboteur.WireStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The faults of one TCP connection: asks the saboteur at each moment and does what it says. */
final class Sabotage implements Channel.Notes {
  /** How long a tester that does not read may hold up a close once a fault is over. */
  private static final Duration CLOSE_GRACE = Duration.ofSeconds(1);

  private final TcpConnection connection;
  private final Core core;
  private final Timers timers;
  private final Saboteur saboteur;
  private final Line line;
  private final Wire wire;
  private final List<WireStep> atAccept;
  private final Runnable letGo = this::letGo;
  private boolean shakesHands;
  private volatile boolean halfClosed;

  Sabotage(TcpConnection connection, Core core, Timers timers) {
    this.connection = connection;
    this.core = core;
    this.timers = timers;
    this.saboteur = core.saboteur();
    this.line = saboteur.line();
    this.wire = new Wire(timers, saboteur, this::execute, this::lookForAStuckClose);
    // on the thread that accepts, so that the connections count in their order
    this.atAccept = saboteur.isIdle() ? List.of() : line.plan(Occasion.accepted(number()));
  }

  Wire wire() {
    return wire;
  }

  /** Whether the ECU's side has ended, while the tester's has not. */
  boolean isHalfClosed() {
    return halfClosed;
  }

  /** Whether a message may go as it is, which counts it then; costs no lock. */
  boolean passes() {
    if (!line.isQuiet() || !wire.isOpen()) {
      return false;
    }
    line.passed();
    return true;
  }

  /** The connection, which was accepted, begins to be served; called by its own thread. */
  void accepted(boolean secured) {
    if (!atAccept.isEmpty()) {
      wire.run(atAccept);
      if (secured) {
        // the handshake is not made of steps
        wire.awaitFree();
      }
    }
  }

  @Override
  public void add(String note) {
    connection.note(note);
  }

  /** Faults are for the first flight only; the journal has no bytes of handshakes. */
  @Override
  public boolean takes(byte[] flight) {
    if (shakesHands || saboteur.isIdle()) {
      return false;
    }
    shakesHands = true;
    List<WireStep> steps = line.plan(Occasion.handshake(number(), Bytes.copyOf(flight)));
    wire.run(steps.stream().filter(step -> !(step instanceof WireStep.Sent)).toList());
    wire.awaitFree();
    return true;
  }

  /** Sends a message as the faults have it. */
  void send(int version, DoipMessage message, Bytes bytes) {
    int count = line.count();
    List<WireStep> steps =
        line.plan(
            new Occasion(
                Occasion.Kind.MESSAGE,
                number(),
                count,
                version,
                message,
                bytes,
                () -> core.testerOn(number())));
    wire.run(steps);
    if (!line.isHolding()) {
      saboteur.noLongerHeld(letGo);
      return;
    }
    saboteur.whileHeld(letGo);
    if (saboteur.isIdle()) {
      letGo();
    }
  }

  /** Sends bytes as the faults have it, whatever they are. */
  void sendRaw(Bytes bytes) {
    send(bytes.at(0), MessageDecoder.messageIn(bytes).orElse(null), bytes);
  }

  /** Closes the connection behind what is held back or under way. */
  void closeBehind(String reason) {
    List<WireStep> steps = new ArrayList<>(line.release());
    if (steps.isEmpty() && wire.isOpen()) {
      connection.closeAfterSending(reason);
    } else {
      steps.add(new WireStep.Close(reason));
      wire.run(steps);
    }
  }

  /** The faults were taken back. */
  private void letGo() {
    saboteur.noLongerHeld(letGo);
    connection.outbox().addTask(() -> wire.run(line.release()));
    timers.work(connection.outbox()::drain);
  }

  private void lookForAStuckClose() {
    timers.afterRealTime(CLOSE_GRACE, connection.outbox()::abortIfStuck);
  }

  /** The connection is closed; nothing is held up any more. */
  void end() {
    saboteur.noLongerHeld(letGo);
    wire.close();
  }

  private void execute(WireStep step) {
    if (step instanceof WireStep.Note note) {
      connection.note(note.text());
    } else if (connection.isClosing()) {
      return;
    } else if (step instanceof WireStep.Write write) {
      // in one piece, or it would go in several segments
      byte[] bytes = write.bytes().toArray();
      connection.write(out -> out.write(bytes));
    } else if (step instanceof WireStep.Sent sent) {
      core.journal()
          .append(EntryKind.SENT, connection.peer(), sent.bytes(), sent.message(), sent.problem());
    } else if (step instanceof WireStep.Later later) {
      timers.after(later.time(), () -> sendLate(later.steps()));
    } else if (step instanceof WireStep.Repeat repeat) {
      new Repetition(timers, saboteur, repeat.every(), () -> sendAgain(repeat.steps())).begin();
    } else if (step instanceof WireStep.HalfClose) {
      halfClosed = true;
      connection.halfClose();
    } else if (step instanceof WireStep.Close close) {
      connection.closeAfterSending(close.reason());
    } else if (step instanceof WireStep.Reset reset) {
      connection.reset(reset.reason());
    }
  }

  private void sendLate(List<WireStep> steps) {
    connection.outbox().addTask(() -> wire.run(steps));
    timers.work(connection.outbox()::drain);
  }

  private boolean sendAgain(List<WireStep> steps) {
    if (connection.isClosing()) {
      return false;
    }
    sendLate(steps);
    return true;
  }

  private int number() {
    return connection.peer().connection();
  }
}
