package io.github.cucumberdoip.transport;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What values an option takes, and how they may be written. */
enum OptionKind {
  FLAG("on or off", "on"),
  SIZE("bytes, 0..2147483647", "65536", 0, Integer.MAX_VALUE),
  SECONDS("seconds, 1..2147483647", "10", 1, Integer.MAX_VALUE),
  COUNT("count, 1..2147483647", "3", 1, Integer.MAX_VALUE),
  OCTET("number, 0..255", "16", 0, 255),
  LINGER("seconds, 0..65535, or off", "5", -1, 65535),
  INTERFACE("name of a network interface", "lo");

  private static final List<String> ON = List.of("on", "true", "yes", "1");
  private static final List<String> OFF = List.of("off", "false", "no", "0");

  private final String text;
  private final String example;
  private final int min;
  private final int max;

  OptionKind(String text, String example) {
    this(text, example, 0, 0);
  }

  OptionKind(String text, String example, int min, int max) {
    this.text = text;
    this.example = example;
    this.min = min;
    this.max = max;
  }

  /** The value in the one form in which it is kept, or empty if it is not of this kind. */
  Optional<Object> read(Object given) {
    String word = String.valueOf(given).strip().toLowerCase(Locale.ROOT);
    return switch (this) {
      case FLAG -> isSimple(given) ? flag(word) : Optional.empty();
      case LINGER ->
          given instanceof Boolean || given instanceof String && word.matches("off|false|no")
              ? Optional.<Object>of(-1).filter(off -> OFF.contains(word))
              : number(given, word);
      case INTERFACE -> given instanceof String name ? existing(name.strip()) : Optional.empty();
      default -> given instanceof Boolean ? Optional.empty() : number(given, word);
    };
  }

  /** The words that a misspelt value may have meant. */
  List<String> words() {
    return switch (this) {
      case FLAG -> List.of("on", "off", "true", "false", "yes", "no");
      case LINGER -> List.of("off");
      case INTERFACE -> interfaces();
      default -> List.of();
    };
  }

  String mend() {
    return this == INTERFACE
        ? "the interfaces here are " + String.join(", ", interfaces())
        : "write for example " + example;
  }

  private static Optional<Object> flag(String word) {
    return ON.contains(word)
        ? Optional.of(true)
        : Optional.<Object>of(false).filter(off -> OFF.contains(word));
  }

  private Optional<Object> number(Object given, String word) {
    if (!isSimple(given) || !word.matches("-?\\d{1,10}|0x[0-9a-f]{1,8}")) {
      return Optional.empty();
    }
    long number =
        word.startsWith("0x") ? Long.parseLong(word.substring(2), 16) : Long.parseLong(word);
    return number < min || number > max ? Optional.empty() : Optional.of((int) number);
  }

  /** Whether it is of a type in which values are written. */
  static boolean isSimple(Object given) {
    return given instanceof Boolean
        || given instanceof String
        || given instanceof Integer
        || given instanceof Long
        || given instanceof Short
        || given instanceof Byte;
  }

  private static Optional<Object> existing(String name) {
    return Optional.<Object>of(name).filter(interfaces()::contains);
  }

  private static List<String> interfaces() {
    try {
      return NetworkInterface.networkInterfaces().map(NetworkInterface::getName).sorted().toList();
    } catch (SocketException noneCanBeListed) {
      return List.of();
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
