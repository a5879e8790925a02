package io.github.cucumberdoip.saboteur;

import static io.github.cucumberdoip.saboteur.FaultForm.of;

import io.github.cucumberdoip.message.DurationText;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The effects that change messages, as they are written. */
final class MessageForms {
  private static final String TIME = "(\\S+(?: [a-z]+)?)";
  private static final String PENDING = "(?:response[- ]pending|0x78|nrc 0x78)(?: messages?)?";

  private static final List<FaultForm> WHOLE =
      List.of(
          of("missing", "missing", "is not sent", "missing|lost", found -> new Missing()),
          of(
              "late by <time>",
              "late by 300 ms",
              "is sent that much later; on a connection, what follows waits behind it",
              "late by " + TIME,
              found -> new Late(time(found))),
          of(
              "duplicate",
              "duplicate",
              "is sent twice",
              "duplicated?",
              found -> new Doubled(Duration.ZERO)),
          of(
              "duplicate after <time>",
              "duplicate after 300 ms",
              "is sent again after that time, while others go on",
              "duplicated? after " + TIME,
              found -> new Doubled(time(found))),
          of(
              "from another port",
              "from another port",
              "is sent by UDP from a port on which the ECU does not listen",
              "from (?:another|a foreign) port",
              found -> new OtherPort()),
          of(
              "response before acknowledgement",
              "response before acknowledgement",
              "is sent after the first response to its request, not before it",
              "response before ack(?:nowledgement)?",
              found -> new ResponseFirst()),
          of(
              "response to nobody",
              "response to nobody",
              "is sent to a tester that did not ask, with the next target address, and then to the one that did",
              "response to nobody",
              found -> nobody("")),
          of(
              "response to nobody <address>",
              "response to nobody 0x0E99",
              "the same with this target address",
              "response to nobody (0x\\S+)",
              found -> nobody(" " + found.group(1))),
          of(
              "endless response pending every <time>",
              "endless response pending every 300 ms",
              "is never sent; NRC 0x78 is, again and again until the connection ends",
              "endless " + PENDING + " every " + TIME,
              found -> new EndlessPending(time(found))),
          of(
              "late response pending after <time>",
              "late response pending after 300 ms",
              "comes that much later, right behind an NRC 0x78 that came too late",
              "late " + PENDING + " after " + TIME,
              found -> new LatePending(time(found))),
          of(
              "foreign alive check before",
              "foreign alive check before",
              "has an alive check request before it, which nothing gave rise to",
              "foreign alive check(?: request)? before",
              found -> new ForeignAliveCheck(true)),
          of(
              "foreign alive check after",
              "foreign alive check after",
              "has an alive check request after it",
              "foreign alive check(?: request)? after",
              found -> new ForeignAliveCheck(false)));

  static final List<FaultForm> ALL =
      Stream.concat(WHOLE.stream(), DistortionForms.ALL.stream()).toList();

  private MessageForms() {}

  private static Duration time(Matcher found) {
    return DurationText.parse(found.group(1));
  }

  private static Effect nobody(String address) {
    String text = "wrong target address" + address;
    return new ToNobody((WrongField) Distortions.parse(text).orElseThrow());
  }
}
