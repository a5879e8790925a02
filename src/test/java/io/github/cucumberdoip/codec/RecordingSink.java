package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.codec.StreamFramer.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Keeps everything that a framer shows, in its order. */
final class RecordingSink implements StreamFramer.Sink {
  private final Function<FrameHeader, Verdict> verdict;
  private final List<Object> shown = new ArrayList<>();

  RecordingSink(Function<FrameHeader, Verdict> verdict) {
    this.verdict = verdict;
  }

  static RecordingSink keepingAll() {
    return new RecordingSink(header -> Verdict.KEEP);
  }

  @Override
  public Verdict onHeader(FrameHeader header) {
    shown.add(header);
    return verdict.apply(header);
  }

  @Override
  public void onFrame(Frame frame) {
    shown.add(frame);
  }

  List<Object> shown() {
    return shown;
  }

  List<FrameHeader> headers() {
    return shown.stream()
        .filter(FrameHeader.class::isInstance)
        .map(FrameHeader.class::cast)
        .toList();
  }

  List<Frame> frames() {
    return shown.stream().filter(Frame.class::isInstance).map(Frame.class::cast).toList();
  }
}
