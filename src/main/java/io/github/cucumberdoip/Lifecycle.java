package io.github.cucumberdoip;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.transport.Endpoint;
import java.util.Optional;
import java.util.function.IntFunction;

/** Starts and stops a server any number of times, always on the port of the first start. */
final class Lifecycle {
  private final IntFunction<Endpoint> opener;
  private Endpoint endpoint;
  private int port;

  Lifecycle(int port, IntFunction<Endpoint> opener) {
    this.port = port;
    this.opener = opener;
  }

  synchronized void start() {
    if (endpoint == null) {
      endpoint = opener.apply(port);
      port = endpoint.tcpAddress().getPort();
    }
  }

  void stop() {
    Endpoint stopped;
    synchronized (this) {
      stopped = endpoint;
      endpoint = null;
      if (stopped != null) {
        stopped.close();
      }
    }
    if (stopped != null) {
      // without the lock: callbacks that still run may ask the server something
      stopped.awaitEnd();
    }
  }

  synchronized boolean isRunning() {
    return endpoint != null;
  }

  synchronized int port() {
    return port;
  }

  /** Changes what the next start will use; the change sees no start beside it. */
  synchronized void whileStopped(Runnable change, LogicalAddress ecu) {
    if (endpoint != null) {
      throw new IllegalStateException(
          "the DoIP ECU "
              + ecu
              + " runs already, so its socket options are fixed"
              + "\n  expected: an ECU that does not run"
              + "\n  to mend:  give them to the builder, or in Gherkin set the ECU up with:"
              + " a DoIP ECU with logical address "
              + ecu
              + " that is not started");
    }
    change.run();
  }

  /** The endpoint of now; empty if the server does not run. */
  synchronized Optional<Endpoint> endpoint() {
    return Optional.ofNullable(endpoint);
  }

  /**
   * The endpoint of a running server; says which one must be started for what if it does not run.
   */
  synchronized Endpoint running(String purpose, LogicalAddress ecu) {
    if (endpoint == null) {
      throw new IllegalStateException(
          "the DoIP ECU "
              + ecu
              + " does not run\n  expected: a started ECU before "
              + purpose
              + "\n  to mend:  start it first, with start() or in Gherkin: When the DoIP ECU starts");
    }
    return endpoint;
  }
}
