package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.Optional;
import java.util.OptionalInt;

/** A registered stub: its description, its number and how often it was used. */
public final class Stub {
  private final long number;
  private final String ecu;
  private final StubSpec spec;
  private final ReplyNode reply;
  private final long capacity;
  private volatile long uses;

  Stub(long number, String ecu, StubSpec spec) {
    this.number = number;
    this.ecu = ecu;
    this.spec = spec;
    this.reply = (ReplyNode) spec.reply();
    this.capacity =
        Math.min(
            spec.limit().orElse(Integer.MAX_VALUE), reply.capacity().orElse(Integer.MAX_VALUE));
  }

  /**
   * Takes the next use. The caller holds the lock of the ECU and has seen that the stub is not used
   * up.
   */
  ReplyNode claim() {
    long use = uses;
    uses = use + 1;
    return reply.forUse(use);
  }

  boolean isLimited() {
    return spec.limit().isPresent() || reply.capacity().isPresent();
  }

  /**
   * Whether the stub answers no further request, as its limit or the end of its sequence is
   * reached.
   *
   * @return false for a stub without limit
   */
  public boolean isUsedUp() {
    return isLimited() && uses >= capacity;
  }

  /**
   * Counts the stubs of an ECU in the order of registration.
   *
   * @return 1 for the first
   */
  public long number() {
    return number;
  }

  /**
   * What was registered.
   *
   * @return the description
   */
  public StubSpec spec() {
    return spec;
  }

  /**
   * The requests that match.
   *
   * @return the pattern
   */
  public UdsPattern pattern() {
    return spec.pattern();
  }

  /**
   * The address that requests must be sent to.
   *
   * @return empty for any
   */
  public Optional<LogicalAddress> targetAddress() {
    return spec.targetAddress();
  }

  /**
   * The address that requests must come from.
   *
   * @return empty for any
   */
  public Optional<LogicalAddress> testerAddress() {
    return spec.testerAddress();
  }

  /**
   * How many requests the stub answers before it is used up.
   *
   * @return empty for no limit
   */
  public OptionalInt limit() {
    return spec.limit();
  }

  /**
   * What is answered.
   *
   * @return the reply
   */
  public Reply reply() {
    return spec.reply();
  }

  /**
   * How many requests the stub has answered so far; may be asked at any time.
   *
   * @return 0 or more
   */
  public int uses() {
    return (int) Math.min(uses, Integer.MAX_VALUE);
  }

  /**
   * Describes the stub for a reader, for example {@code stub 3: "22 F1 ??" to 0x1010 -> 62 F1 90
   * 57}, with the name of its ECU if that has one: {@code stub 3 of "BMS": ...}.
   *
   * @return one line
   */
  public String describe() {
    StringBuilder text =
        new StringBuilder(
            "stub %d%s: \"%s\""
                .formatted(
                    number, ecu.isEmpty() ? "" : " of \"" + ecu + "\"", Texts.shorten(pattern())));
    testerAddress().ifPresent(tester -> text.append(" from ").append(tester));
    targetAddress().ifPresent(target -> text.append(" to ").append(target));
    text.append(" -> ").append(reply().describe());
    if (isLimited()) {
      text.append(isUsedUp() ? ", used up after " : ", used " + uses() + " of ")
          .append(capacity)
          .append(capacity == 1 ? " use" : " uses");
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return describe();
  }
}
