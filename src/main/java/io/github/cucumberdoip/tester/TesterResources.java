package io.github.cucumberdoip.tester;

import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The connection and the listeners that a tester has open. The lock is never held during I/O. */
final class TesterResources {
  private final Object lock = new Object();
  private final Set<AnnouncementListener> listeners = new HashSet<>();
  private TcpConnection connection;
  private boolean closed;

  void checkOpen(String act) {
    synchronized (lock) {
      if (closed) {
        throw ConnectionState.closed(act);
      }
    }
  }

  void checkMayConnect() {
    synchronized (lock) {
      checkOpen("connecting");
      if (isConnected()) {
        throw ConnectionState.connected(connection);
      }
    }
  }

  /** Keeps a new connection, or closes it if another thread was faster or has closed the tester. */
  void connected(TcpConnection opened) {
    try {
      synchronized (lock) {
        checkMayConnect();
        connection = opened;
      }
    } catch (IllegalStateException e) {
      opened.close();
      throw e;
    }
  }

  boolean isConnected() {
    synchronized (lock) {
      return connection != null && connection.isOpen();
    }
  }

  /** The connection, also one that the entity has closed. */
  TcpConnection connection(String act) {
    synchronized (lock) {
      checkOpen(act);
      if (connection == null) {
        throw ConnectionState.notConnected(act);
      }
      return connection;
    }
  }

  TcpConnection openConnection(String act) {
    TcpConnection current = connection(act);
    if (!current.isOpen()) {
      throw ConnectionState.ended(current, act);
    }
    return current;
  }

  AnnouncementListener listen(InetSocketAddress bind, Optional<NetworkInterface> joined) {
    String act = "listening for announcements";
    checkOpen(act);
    AnnouncementListener listener = AnnouncementListener.open(bind, joined, this::forget);
    synchronized (lock) {
      if (!closed) {
        listeners.add(listener);
        return listener;
      }
    }
    listener.close();
    throw ConnectionState.closed(act);
  }

  private void forget(AnnouncementListener listener) {
    synchronized (lock) {
      listeners.remove(listener);
    }
  }

  void disconnect() {
    TcpConnection ending;
    synchronized (lock) {
      ending = connection;
      connection = null;
    }
    if (ending != null) {
      ending.close();
    }
  }

  void close() {
    List<AnnouncementListener> open;
    synchronized (lock) {
      closed = true;
      open = List.copyOf(listeners);
    }
    disconnect();
    open.forEach(AnnouncementListener::close);
  }
}
