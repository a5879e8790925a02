package io.github.cucumberdoip.report;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.PayloadType;
import java.util.List;

/** One row of a table of frames, as text. */
record FrameRow(
    Happening happening,
    String time,
    String channel,
    String from,
    String to,
    String type,
    String decoded,
    String bytes) {
  /** More bytes than these are only counted. */
  static final int MOST_BYTES = 64;

  private static final int AROUND = 400;

  static FrameRow of(Happening happening, List<Lifeline> lifelines) {
    boolean message = happening.isMessage();
    DiagnosticMessage uds = happening.entry().message(DiagnosticMessage.class).orElse(null);
    return new FrameRow(
        happening,
        Shown.of(happening.at()),
        EntryName.channel(happening.entry().peer()),
        uds == null ? lifelines.get(happening.from()).detail() : uds.sourceAddress().toString(),
        uds == null ? lifelines.get(happening.to()).detail() : uds.targetAddress().toString(),
        EntryName.type(happening.entry()).map(PayloadType::toString).orElse(message ? "none" : ""),
        happening.text(),
        message ? Shown.of(happening.entry().bytes(), MOST_BYTES) : "");
  }

  /** About how many characters a row takes. */
  static int size(Happening happening) {
    int marks = happening.marks().stream().mapToInt(mark -> 40 + mark.text().length()).sum();
    return AROUND
        + happening.text().length()
        + marks
        + 3 * Math.min(MOST_BYTES, happening.entry().bytes().length());
  }
}
