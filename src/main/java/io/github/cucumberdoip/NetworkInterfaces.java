package io.github.cucumberdoip;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** Finds network interfaces of this machine by their names. */
public final class NetworkInterfaces {
  private static final String LOOPBACK = "loopback";

  private NetworkInterfaces() {}

  /**
   * The interface of a name.
   *
   * @param name for example {@code eth0}; {@code loopback} stands for the loopback interface,
   *     whatever it is called
   * @return the interface
   * @throws InvalidValueException if there is none of this name; lists those that are there
   */
  public static NetworkInterface named(String name) {
    try {
      List<NetworkInterface> all = NetworkInterface.networkInterfaces().toList();
      for (NetworkInterface each : all) {
        if (name.equals(LOOPBACK) ? each.isLoopback() : each.getName().equals(name)) {
          return each;
        }
      }
      List<String> names = all.stream().map(NetworkInterface::getName).toList();
      throw InvalidValueException.of(
          "a network interface of this machine",
          name,
          "one of " + String.join(", ", names) + ", or " + LOOPBACK,
          DidYouMean.among(name, names)
              .map(near -> "did you mean " + near + "?")
              .orElse("give the IP address itself"));
    } catch (SocketException e) {
      throw InvalidValueException.of(
          "a network interface of this machine",
          name,
          "a machine that lists its interfaces: " + e.getMessage(),
          "give the IP address itself");
    }
  }
}
