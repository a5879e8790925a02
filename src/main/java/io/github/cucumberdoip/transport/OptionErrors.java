package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.stream.Stream;

/** All sentences about socket options that cannot be used. */
final class OptionErrors {
  private OptionErrors() {}

  static InvalidValueException unknownLevel(String given) {
    List<String> levels = OptionLevel.acceptedNames();
    return InvalidValueException.of(
        "a level of socket options",
        given,
        "one of " + String.join(", ", levels),
        listing(didYouMean(given, levels, "write one of these levels")));
  }

  static InvalidValueException unknownOption(String given) {
    return InvalidValueException.of(
        "a socket option",
        given,
        "the name of a supported option, alone or after its level",
        listing(didYouMean(given, names(KnownOption.offered()), "write a supported name")));
  }

  static InvalidValueException unknownOption(OptionLevel level, String given) {
    List<String> names = names(KnownOption.offered().filter(option -> option.level() == level));
    String mend =
        KnownOption.named(given)
            .map(known -> known.name() + " is of another level, write " + known)
            .orElseGet(() -> didYouMean(given, names, "write a supported name"));
    return InvalidValueException.of(
        "an option of level " + level,
        given,
        "the name of a supported option of this level",
        listing(mend));
  }

  private static List<String> names(Stream<KnownOption> options) {
    return options
        .flatMap(option -> Stream.of(option.name(), option.jdkName()))
        .distinct()
        .toList();
  }

  static InvalidValueException notOffered(KnownOption option) {
    return InvalidValueException.of(
        "a socket option of this system",
        option,
        "an option that this JDK offers on this system",
        listing("leave it out"));
  }

  static InvalidValueException badValue(KnownOption option, Object given) {
    boolean plain = given == null || OptionKind.isSimple(given);
    String type = plain ? "" : " (" + given.getClass().getSimpleName() + ")";
    OptionKind kind = option.kind();
    return InvalidValueException.of(
        "a value of " + option,
        given + type,
        kind.toString(),
        listing(didYouMean(String.valueOf(given), kind.words(), kind.mend())));
  }

  static SocketException refused(
      KnownOption option, Object value, SocketKind socket, Exception cause) {
    return failed(
        "the system refused " + option + " = " + value + " on a " + socket + " socket",
        cause,
        "give another value, or leave the option out");
  }

  static SocketException unreadable(KnownOption option, SocketKind socket, Exception cause) {
    return failed(
        "the system does not tell " + option + " of a " + socket + " socket",
        cause,
        "read options back while the socket is open");
  }

  private static SocketException failed(String what, Exception cause, String mend) {
    SocketException failure =
        new SocketException(what + "\n  reason:   " + reason(cause) + "\n  to mend:  " + mend);
    failure.initCause(cause);
    return failure;
  }

  /** UDP sockets report a closed one by an exception without a message. */
  private static String reason(Exception cause) {
    if (cause instanceof ClosedChannelException) {
      return "Socket is closed";
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  private static String didYouMean(String given, List<String> known, String otherwise) {
    return DidYouMean.among(given, known)
        .map(near -> "did you mean " + near + "?")
        .orElse(otherwise);
  }

  private static String listing(String mend) {
    return mend + "\n  supported here:\n    " + String.join("\n    ", SocketOptions.supported());
  }

  /** The options of a connection are asked for that is not open. */
  static FixtureException notOpen(Peer peer, List<Peer> open) {
    return new FixtureException(
        "cannot read the socket options of "
            + peer
            + ": it is not open\n  expected: one of "
            + open
            + "\n  to mend:  read them while the tester is connected",
        null);
  }
}
