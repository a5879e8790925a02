package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.Vin;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how a message is made wrong: {@code wrong} and a field, with a value or without; the length
 * in the header; the size of the payload.
 */
final class Distortions {
  private static final String WRONG = "wrong ";
  private static final String LENGTH = "payload length";
  private static final Pattern BY =
      Pattern.compile("(length too short|length too long|payload cut|payload grown) by (\\S+)");
  private static final int LONGEST = 1 << 20;

  private Distortions() {}

  /**
   * Reads one.
   *
   * @return empty if the text is meant to be something else
   * @throws InvalidValueException if only its field or its value is wrong
   */
  static Optional<Distortion> parse(String text) {
    String given = plain(text);
    if (given.equals("huge length")) {
      return Optional.of(new WrongLength(given, right -> WrongLength.HUGE));
    }
    Matcher by = BY.matcher(given);
    if (by.matches()) {
      return Optional.of(by(given, by.group(1), number(by.group(2))));
    }
    if (!given.startsWith(WRONG)) {
      return Optional.empty();
    }
    String rest = given.substring(WRONG.length());
    if (rest.startsWith(LENGTH)) {
      long length = hex(given, rest.substring(LENGTH.length()).strip(), 4);
      return Optional.of(
          new WrongLength(WRONG + LENGTH + " 0x%08X".formatted(length), right -> length));
    }
    return Optional.of(field(rest));
  }

  /** With one blank between words, and long names in place of abbreviations. */
  private static String plain(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replaceFirst("(?i)^wrong (?:SID|service)(?: echo)?(?= |$)", WRONG + "service")
        .replaceFirst(
            "(?i)^wrong (?:DID|data identifier)(?: echo)?(?= |$)", WRONG + "data identifier")
        .replaceFirst("(?i)^wrong (?=\\S)", WRONG);
  }

  private static Distortion by(String name, String what, int count) {
    return switch (what) {
      case "length too short" -> new WrongLength(name, right -> right - count);
      case "length too long" -> new WrongLength(name, right -> right + count);
      case "payload cut" -> new WrongSize(name, -count);
      default -> new WrongSize(name, count);
    };
  }

  private static int number(String text) {
    OptionalInt number =
        text.matches("[0-9]{1,7}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > LONGEST) {
      throw InvalidValueException.of(
          "a number of bytes",
          text,
          "1.." + LONGEST,
          "write for example \"length too short by 1\"");
    }
    return number.getAsInt();
  }

  private static Distortion field(String rest) {
    MessageField field = fieldAtStart(rest);
    String name = WRONG + field.text();
    String value = rest.substring(field.text().length()).strip();
    if (value.isEmpty()) {
      return new WrongField(name, field, Optional.empty());
    }
    return switch (field) {
      case VIN -> {
        Vin vin = Vin.of(value.toUpperCase(Locale.ROOT));
        yield new WrongField(name + " " + vin, field, Optional.of(vin.bytes()));
      }
      case EID -> {
        Eid eid = Eid.parse(value);
        yield new WrongField(name + " " + eid, field, Optional.of(eid.bytes()));
      }
      case GID -> {
        Gid gid = Gid.parse(value);
        yield new WrongField(name + " " + gid, field, Optional.of(gid.bytes()));
      }
      default -> numeric(name, field, value);
    };
  }

  private static Distortion numeric(String name, MessageField field, String value) {
    long number = hex(name, value, field.width());
    String printed = "0x%0" + 2 * field.width() + "X";
    return new WrongField(
        name + " " + printed.formatted(number), field, Optional.of(bytes(number, field.width())));
  }

  private static MessageField fieldAtStart(String rest) {
    return Arrays.stream(MessageField.values())
        .filter(
            field ->
                (rest + " ")
                    .regionMatches(true, 0, field.text() + " ", 0, field.text().length() + 1))
        .findFirst()
        .orElseThrow(() -> unknown(rest));
  }

  private static InvalidValueException unknown(String rest) {
    List<String> fields = Arrays.stream(MessageField.values()).map(MessageField::text).toList();
    String name = rest.replaceAll(" (0x\\S*|[0-9a-fA-F]+)$", "");
    return InvalidValueException.of(
        "a field that a DoIP fault can make wrong",
        name,
        "one of: " + String.join(", ", fields) + ", " + LENGTH,
        DidYouMean.among(name, fields)
            .map(near -> "did you mean \"" + WRONG + near + "\"?")
            .orElse("choose one of the list"));
  }

  private static long hex(String name, String value, int width) {
    if (!value.matches("0[xX][0-9a-fA-F]{1," + 2 * width + "}")) {
      throw InvalidValueException.of(
          "a value for the DoIP fault \"" + name + "\"",
          value,
          "0x and up to " + 2 * width + " hex digits",
          "write for example 0x" + "7F".repeat(width));
    }
    return Long.parseLong(value.substring(2), 16);
  }

  private static Bytes bytes(long value, int width) {
    return width == 1 ? Bytes.of((int) value) : Bytes.of((int) (value >> 8), (int) value & 0xFF);
  }
}
