package io.github.cucumberdoip.saboteur;

import static io.github.cucumberdoip.saboteur.FaultForm.of;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DurationText;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;

/** The effects on the wire, as they are written. */
final class TransportForms {
  private static final String TIME = "(\\S+(?: [a-z]+)?)";
  private static final String HEX = "([0-9a-f]{2}(?: ?[0-9a-f]{2})*)";
  private static final String COUNT = "(\\d{1,9})";

  static final List<FaultForm> ALL =
      List.of(
          of(
              "close",
              "close",
              "closes the connection in an orderly way (FIN)",
              "close",
              found -> new End(End.Kind.CLOSE)),
          of(
              "half-close",
              "half-close",
              "ends the ECU's side (FIN) and goes on reading",
              "half[- ]close",
              found -> new End(End.Kind.HALF_CLOSE)),
          of(
              "reset",
              "reset",
              "resets the connection (RST)",
              "reset|rst",
              found -> new End(End.Kind.RESET)),
          of(
              "stall",
              "stall",
              "sends nothing more on the connection, and keeps it open",
              "stall(?: for ?ever)?",
              found -> Stalling.FOR_EVER),
          of(
              "stall for <time>",
              "stall for 300 ms",
              "sends nothing for that time, then goes on with what waited",
              "stall for " + TIME,
              found -> new Stalling(DurationText.parse(found.group(1)))),
          of(
              "drip n bytes every <time>",
              "drip 2 bytes every 10 ms",
              "sends the bytes a few at a time",
              "drip " + COUNT + " bytes? every " + TIME,
              found -> new Dripping(number(found), DurationText.parse(found.group(2)))),
          of(
              "split at byte n",
              "split at byte 5",
              "sends the bytes in two segments, the second 50 ms after the first",
              "split at byte " + COUNT,
              found -> new Splitting(number(found), Splitting.GAP)),
          of(
              "split at byte n for <time>",
              "split at byte 5 for 300 ms",
              "the same with that time between the segments",
              "split at byte " + COUNT + " for " + TIME,
              found -> new Splitting(number(found), DurationText.parse(found.group(2)))),
          of(
              "truncate to n bytes",
              "truncate to 5 bytes",
              "leaves out what is behind these bytes",
              "truncate to " + COUNT + " bytes?",
              found -> new Truncating(number(found))),
          of(
              "garbage <bytes>",
              "garbage DE AD",
              "sends bytes that belong to no message, at the very moment",
              "garbage " + HEX,
              found -> garbage(found, Garbage.Side.THERE)),
          of(
              "garbage <bytes> before",
              "garbage DE AD before",
              "sends them before the message, the header or the payload",
              "garbage " + HEX + " before",
              found -> garbage(found, Garbage.Side.BEFORE)),
          of(
              "garbage <bytes> after",
              "garbage DE AD after",
              "sends them after the message, the header or the payload",
              "garbage " + HEX + " after",
              found -> garbage(found, Garbage.Side.AFTER)),
          of(
              "merge with the next message",
              "merge with the next message",
              "holds the message back and sends it in one segment with the next one",
              "merge with the next message",
              found -> Merging.WITH_NEXT),
          of(
              "merge with another ECU's answer",
              "merge with another ECU's answer",
              "holds the answer back and sends it in one segment with that of another ECU of the gateway",
              "merge with (?:another|the next) ecu's (?:answer|response)",
              found -> Merging.WITH_OTHER_ECU));

  private TransportForms() {}

  private static int number(Matcher found) {
    return Integer.parseInt(found.group(1));
  }

  private static Effect garbage(Matcher found, Garbage.Side side) {
    return new Garbage(Bytes.parse(found.group(1)), side);
  }

  /** As it is written: {@code 300 ms}, {@code 2 s}. */
  static String time(Duration time) {
    return DurationText.print(time);
  }
}
