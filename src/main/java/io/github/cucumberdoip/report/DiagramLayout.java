package io.github.cucumberdoip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where things are in a diagram: lifelines from left to right, rows from top to bottom. */
final class DiagramLayout {
  /** The room for times at the left. */
  static final int TIMES = 62;

  /** How high the heads of lifelines are. */
  static final int HEAD = 44;

  static final int TOP = 12;

  private static final int NARROWEST = 150;
  private static final int WIDEST = 400;
  private static final int AROUND = 26;
  private static final int SIDE = 8;
  private static final int BYTES = 12;
  private static final int LABEL_LINES = 2;
  private static final int NOTE_LINES = 4;

  private final int[] places;
  private final int width;
  private final List<DiagramRow> rows = new ArrayList<>();

  DiagramLayout(Conversation conversation, Limits limits) {
    List<Lifeline> lifelines = conversation.lifelines();
    List<Happening> all = conversation.happenings();
    List<Integer> chosen = Selection.of(all, limits.arrows());
    int[] gaps = gaps(lifelines, chosen.stream().map(all::get).toList());
    places = new int[lifelines.size()];
    int x = TIMES + SIDE + headWidth(lifelines.get(0)) / 2;
    for (int i = 0; i < places.length; i++) {
      places[i] = x;
      x += i < gaps.length ? gaps[i] : headWidth(lifelines.get(i)) / 2 + SIDE;
    }
    width = x;
    int next = 0;
    for (int at : chosen) {
      if (at > next) {
        rows.add(DiagramRow.leftOut(at - next));
      }
      rows.add(row(all.get(at)));
      next = at + 1;
    }
  }

  static int headWidth(Lifeline lifeline) {
    int text =
        Math.max(TextFit.width(lifeline.title()), TextFit.fixedWidth(lifeline.detail())) + 24;
    return Math.min(WIDEST, text);
  }

  /** The distances between lifelines: so wide that heads and words fit, within reason. */
  private static int[] gaps(List<Lifeline> lifelines, List<Happening> happenings) {
    int[] gaps = new int[lifelines.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      int heads = (headWidth(lifelines.get(i)) + headWidth(lifelines.get(i + 1))) / 2 + SIDE;
      gaps[i] = Math.max(NARROWEST, heads);
    }
    for (Happening happening : happenings) {
      int need = Math.min(WIDEST, need(happening));
      int have = 0;
      for (int i = happening.left(); i < happening.right(); i++) {
        have += gaps[i];
      }
      if (need > have && happening.right() > 0) {
        gaps[happening.right() - 1] += need - have;
      }
    }
    int all = IntStream.of(gaps).sum();
    boolean marked = happenings.stream().anyMatch(one -> !one.marksBesides().isEmpty());
    if (marked && gaps.length > 0 && all < WIDEST) {
      gaps[gaps.length - 1] += WIDEST - all;
    }
    return gaps;
  }

  private static int need(Happening happening) {
    return happening.isMessage()
        ? AROUND + Math.max(TextFit.width(happening.text()), TextFit.fixedWidth(bytes(happening)))
        : NARROWEST;
  }

  private static String bytes(Happening happening) {
    return happening.isMessage() ? Shown.of(Shown.worthShowing(happening.entry()), BYTES) : "";
  }

  private DiagramRow row(Happening happening) {
    int room = x(happening.right()) - x(happening.left()) - AROUND;
    int lines = happening.isMessage() ? LABEL_LINES : NOTE_LINES;
    return new DiagramRow(
        happening,
        TextFit.wrap(happening.text(), room, lines),
        bytes(happening),
        marks(happening).stream()
            .map(mark -> TextFit.wrap(mark, width - x(0) - AROUND, NOTE_LINES))
            .toList());
  }

  private static List<String> marks(Happening happening) {
    return happening.marksBesides().stream().map(Mark::sentence).toList();
  }

  List<DiagramRow> rows() {
    return rows;
  }

  int x(int lifeline) {
    return places[lifeline];
  }

  int width() {
    return width;
  }

  int height() {
    return TOP + HEAD + rows.stream().mapToInt(DiagramRow::height).sum() + TOP;
  }
}
