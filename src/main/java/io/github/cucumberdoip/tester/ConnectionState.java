package io.github.cucumberdoip.tester;

/** The failures of acts that come at the wrong time. */
final class ConnectionState {
  private ConnectionState() {}

  static IllegalStateException closed(String act) {
    return new IllegalStateException(
        Texts.failure(
            "the DoIP tester is closed, " + act + " is not possible any more",
            "build a new one with DoipTester.builder()"));
  }

  static IllegalStateException notConnected(String act) {
    return new IllegalStateException(
        Texts.failure(
            "the DoIP tester is not connected, " + act + " needs a connection",
            "call connect(address) first"));
  }

  static IllegalStateException connected(TcpConnection connection) {
    return new IllegalStateException(
        Texts.failure(
            "the DoIP tester is already connected to " + connection.remote(),
            "call disconnect() first, or use a second tester"));
  }

  static TesterException ended(TcpConnection connection, String act) {
    return new TesterException(
        Texts.failure(
            act + " is not possible: " + ending(connection), "call connect(address) again"));
  }

  static String ending(TcpConnection connection) {
    return connection.wasClosedByEntity()
        ? "the entity " + connection.remote() + " has closed the connection"
        : "the connection to " + connection.remote() + " was closed on the tester's side";
  }
}
