package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.message.Bytes;

/**
 * Bytes that belong to no message.
 *
 * @param bytes the bytes
 * @param side where
 */
record Garbage(Bytes bytes, Side side) implements Effect {
  /** On which side of a message, of its header or of its payload. */
  enum Side {
    BEFORE(" before"),
    AFTER(" after"),
    THERE("");

    private final String text;

    Side(String text) {
      this.text = text;
    }
  }

  @Override
  public String name() {
    return "garbage " + bytes + side.text;
  }

  @Override
  public String toString() {
    return name();
  }

  @Override
  public void checkAt(Place place) {
    Moment moment = Misfit.moment(this, place);
    boolean accept = moment.kind() == MomentKind.ACCEPT;
    boolean open = moment.kind() == MomentKind.TLS_HANDSHAKE;
    boolean wrongBefore = moment.spot() == Spot.AFTER && side == Side.BEFORE;
    boolean wrongAfter = moment.spot() == Spot.BEFORE && side == Side.AFTER && !open;
    if (wrongBefore || wrongAfter) {
      String right = "garbage " + bytes + (wrongBefore ? " after" : " before");
      throw Misfit.of(
          this,
          place,
          accept
              ? "garbage before the first message, as there is none before it"
              : "garbage on the side of the message that the moment names",
          "did you mean \"" + right + "\"?");
    }
  }

  @Override
  public WirePlan apply(WirePlan plan, Spot spot, Occasion occasion) {
    WireStep write = new WireStep.Write(bytes);
    boolean within = spot == Spot.HEADER || spot == Spot.PAYLOAD;
    if (within && side != Side.THERE) {
      boolean start = spot == Spot.HEADER && side == Side.BEFORE;
      boolean end = spot == Spot.PAYLOAD && side == Side.AFTER;
      return plan.insert(start ? 0 : end ? plan.length() : FrameHeader.SIZE, write);
    }
    if (within) {
      return End.at(plan, spot, write);
    }
    WireStep sent = new WireStep.Sent(bytes, null);
    return side == Side.AFTER ? plan.after(sent, write) : End.at(plan, spot, sent, write);
  }
}
