package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A series of announcements under way. The first is sent at once unless the plan has a wait before
 * it; the series is over after the wait that follows the last.
 */
public final class Announcing {
  private final Core core;
  private final Timers timers;
  private final UdpEndpoint udp;
  private final InetSocketAddress own;
  private final AnnouncementPlan plan;
  private final AtomicInteger sent = new AtomicInteger();
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  Announcing(Core core, Timers timers, UdpEndpoint udp, AnnouncementPlan plan) {
    this.core = core;
    this.timers = timers;
    this.udp = udp;
    this.own = udp.port().local();
    this.plan = plan;
  }

  /** Sends the first, or waits for its time; an exception if sending it at once fails. */
  void begin(Runnable onEnd) {
    done.whenComplete((nothing, failure) -> onEnd.run());
    Duration wait = udp.waitUpTo(plan.longestWait());
    if (!wait.isZero()) {
      if (!timers.after(wait, this::sendNext)) {
        stop();
      }
      return;
    }
    try {
      sendOne();
    } catch (FixtureException e) {
      done.completeExceptionally(e);
      throw e;
    }
    goOn();
  }

  private void goOn() {
    boolean last = sent.get() == plan.occurrence();
    if (last && plan.cycle().isZero()) {
      done.complete(null);
    } else if (!timers.after(plan.cycle(), last ? () -> done.complete(null) : this::sendNext)) {
      stop();
    }
  }

  /** The fixture stops: nothing more is sent, and who waits is told. */
  void stop() {
    if (sent.get() == plan.occurrence()) {
      done.complete(null);
    } else {
      done.completeExceptionally(stopped());
    }
  }

  private void sendNext() {
    if (done.isDone()) {
      return;
    }
    try {
      sendOne();
      goOn();
    } catch (RuntimeException e) {
      udp.note("an announcement failed: " + e.getMessage());
      done.completeExceptionally(e);
    }
  }

  private void sendOne() {
    InetSocketAddress destination = plan.destination();
    EntitySettings settings = core.settings();
    DoipMessage message = plan.change().apply(core.identity()).toAnnouncement();
    Bytes bytes = MessageEncoder.encode(settings.protocolVersion(), message);
    try {
      if (isReachableFrom(own.getAddress(), destination.getAddress())) {
        udp.sender().announce(destination, bytes, message);
      } else {
        udp.sender().announce(destination, bytes, message, this::sendFromAnywhere);
      }
      sent.incrementAndGet();
    } catch (IOException | IllegalArgumentException e) {
      if (udp.port().isClosed()) {
        throw stopped();
      }
      throw new FixtureException(
          "cannot announce to "
              + destination.getAddress().getHostAddress()
              + " port "
              + destination.getPort()
              + ": "
              + e.getMessage()
              + "\n  expected: an address that "
              + own.getAddress().getHostAddress()
              + " can reach"
              + "\n  to mend:  announce to an address of the same network, for example 127.255.255.255 from 127.0.0.1",
          e);
    }
  }

  private void sendFromAnywhere(InetSocketAddress to, Bytes bytes, DoipMessage message, String note)
      throws IOException {
    try (DatagramSocket other = new DatagramSocket()) {
      InetSocketAddress local = (InetSocketAddress) other.getLocalSocketAddress();
      udp.sender().record(to, local, bytes, message, note);
      other.send(new DatagramPacket(bytes.toArray(), bytes.length(), to));
    }
  }

  /** Whether the fixture's own socket can send there, so that its port is the source. */
  private static boolean isReachableFrom(InetAddress own, InetAddress destination)
      throws SocketException {
    if (own.isAnyLocalAddress()) {
      return true;
    }
    if (own.isLoopbackAddress() && destination instanceof Inet6Address group) {
      NetworkInterface network = NetworkInterface.getByIndex(group.getScopeId());
      if (network != null && !network.isLoopback()) {
        return false;
      }
    }
    return own instanceof Inet4Address == destination instanceof Inet4Address;
  }

  private FixtureException stopped() {
    return new FixtureException(
        "the DoIP ECU was stopped when it had sent "
            + sent.get()
            + " of "
            + plan.occurrence()
            + " announcements\n  to mend:  wait for the announcements before the ECU is stopped, or announce less often",
        null);
  }

  /**
   * How many announcements have been sent.
   *
   * @return 0 or more
   */
  public int sent() {
    return sent.get();
  }

  /**
   * Whether the series is over, also by {@link #cancel()} or a failure.
   *
   * @return true if no more announcements will be sent
   */
  public boolean isDone() {
    return done.isDone();
  }

  /** Sends no more of them. Nothing happens if the series is over. */
  public void cancel() {
    done.complete(null);
  }

  /**
   * Waits for the end of the series.
   *
   * @param atMost how long
   * @throws FixtureException if it is not over by then, or if sending failed
   */
  public void await(Duration atMost) {
    try {
      done.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new FixtureException(
          sent.get()
              + " of "
              + plan.occurrence()
              + " announcements were sent within "
              + atMost.toMillis()
              + " ms",
          e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof FixtureException failure
          ? failure
          : new FixtureException("the announcements failed: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FixtureException("interrupted while waiting for announcements", e);
    }
  }
}
