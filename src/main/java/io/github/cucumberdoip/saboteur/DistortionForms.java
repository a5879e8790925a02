package io.github.cucumberdoip.saboteur;

import java.util.List;
import java.util.Locale;

/** The effects that make the bytes of a message wrong, as they are written. */
final class DistortionForms {
  static final List<FaultForm> ALL =
      List.of(
          field("inverse version", "has its version where the inverse version belongs"),
          field("version", "has the reserved version 0x7F, with its right inverse"),
          field("payload type", "has the reserved payload type 0x0009"),
          field("source address", "has the next source address, or announced logical address"),
          field("target address", "has the next target address"),
          field("code", "has the reserved code 0x7F, or further action 0x7F"),
          field("service", "has the next service identifier in its UDS response"),
          field("sub-function", "has the next sub-function in its UDS response"),
          field("data identifier", "has the next data identifier in its UDS response"),
          field("routine identifier", "has the next routine identifier in its UDS response"),
          field("block counter", "has the next block counter in its UDS response"),
          field("NRC", "has NRC 0x10, or 0x22 in place of 0x10"),
          field("VIN", "has another last character in its VIN"),
          field("EID", "has another last byte in its EID"),
          field("GID", "has another last byte in its GID"),
          FaultForm.of(
              "wrong payload length 0x..",
              "wrong payload length 0x7FFFFFFF",
              "has this payload length in its header",
              "wrong payload length.*",
              found -> distorting(found.group())),
          FaultForm.of(
              "wrong ... 0x..",
              "wrong source address 0x1011",
              "has this value in that field; a VIN, EID or GID as it is written elsewhere",
              "wrong .+",
              found -> distorting(found.group())),
          length(
              "length too short by n",
              "length too short by 1",
              "has a payload length that is too small"),
          length(
              "length too long by n",
              "length too long by 4",
              "has a payload length that is too great"),
          length("huge length", "huge length", "has the payload length 0xFFFFFFFF"),
          length(
              "payload cut by n",
              "payload cut by 1",
              "lacks the end of its payload, and its length says so"),
          length(
              "payload grown by n",
              "payload grown by 4",
              "has zero bytes behind its payload, and its length says so"));

  private DistortionForms() {}

  private static FaultForm field(String name, String does) {
    String form = "wrong " + name;
    return FaultForm.of(
        form, form, does, form.toLowerCase(Locale.ROOT) + "(?: echo)?", found -> distorting(form));
  }

  private static FaultForm length(String form, String example, String does) {
    return FaultForm.of(
        form,
        example,
        does,
        form.replaceFirst(" n$", " (\\\\S+)"),
        found -> distorting(found.group()));
  }

  private static Effect distorting(String text) {
    return new Distorting(Distortions.parse(text).orElseThrow());
  }
}
