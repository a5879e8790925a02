package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.InvalidValueException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Another reply for each use. */
record Sequence(AtEnd end, List<ReplyNode> replies) implements ReplyNode {
  private static final int DESCRIBED = 4;

  static Sequence of(AtEnd end, List<Reply> replies) {
    if (replies.isEmpty()) {
      throw InvalidValueException.of(
          "a sequence of replies", "", "one reply or more", "add a reply to the list");
    }
    List<ReplyNode> nodes = replies.stream().map(ReplyNode.class::cast).toList();
    for (ReplyNode node : nodes) {
      if (node.hasSequence()) {
        throw InvalidValueException.of(
            "a reply within a sequence",
            node.describe(),
            "a reply that is no sequence",
            "write all replies into one list");
      }
    }
    return new Sequence(end, nodes);
  }

  @Override
  public ReplyPlan plan(UdsRequest request, boolean everyNrc) {
    return replies.get(0).plan(request, everyNrc);
  }

  @Override
  public ReplyNode forUse(long use) {
    int size = replies.size();
    return replies.get((int) (end == AtEnd.CYCLE ? use % size : Math.min(use, size - 1)));
  }

  @Override
  public OptionalInt capacity() {
    return end == AtEnd.UNMATCHED ? OptionalInt.of(replies.size()) : OptionalInt.empty();
  }

  @Override
  public boolean asksUser() {
    return replies.stream().anyMatch(ReplyNode::asksUser);
  }

  @Override
  public boolean hasSequence() {
    return true;
  }

  @Override
  public String describe() {
    String atEnd =
        switch (end) {
          case REPEAT_LAST -> "the last one again and again";
          case CYCLE -> "the first one again";
          case UNMATCHED -> "unmatched";
        };
    int more = replies.size() - DESCRIBED;
    return replies.stream()
        .limit(DESCRIBED)
        .map(Reply::describe)
        .collect(
            Collectors.joining(
                " | ",
                "in sequence ",
                (more > 0 ? " | (+" + more + " replies)" : "") + ", then " + atEnd));
  }
}
