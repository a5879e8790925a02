package io.github.cucumberdoip.saboteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.saboteur.WireStep.Drip;
import io.github.cucumberdoip.saboteur.WireStep.Sent;
import io.github.cucumberdoip.saboteur.WireStep.Stall;
import io.github.cucumberdoip.saboteur.WireStep.Wait;
import io.github.cucumberdoip.saboteur.WireStep.Write;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WirePlanTest {
  private static final Bytes SIX = Bytes.parse("010203040506");
  private static final Duration TEN = Duration.ofMillis(10);

  private final WirePlan plan = WirePlan.of(null, SIX);

  private static Write write(String hex) {
    return new Write(Bytes.parse(hex));
  }

  private static Sent sent(String hex) {
    return new Sent(Bytes.parse(hex), null);
  }

  @Test
  void withoutAFaultTheBytesGoInOneWrite() {
    assertThat(plan.steps()).containsExactly(sent("010203040506"), write("010203040506"));
    assertThat(plan.length()).isEqualTo(6);
  }

  @Test
  void aStepAmongBytesPartsThem() {
    WirePlan parted = plan.insert(2, new Stall()).insert(2, write("AA")).insert(7, write("BB"));
    assertThat(parted.steps())
        .containsExactly(
            sent("0102AA03040506BB"),
            write("0102"),
            write("AA"),
            new Stall(),
            write("03040506"),
            write("BB"));
    assertThat(plan.insert(99, new Stall()).steps()).endsWith(new Stall());
    assertThat(plan.insert(0, new Stall()).steps())
        .containsSubsequence(new Stall(), write("010203040506"));
  }

  @Test
  void bytesCanBeLeftOutAnywhere() {
    assertThat(plan.cut(4).bytes()).isEqualTo(Bytes.parse("01020304"));
    assertThat(plan.cut(1, 3).bytes()).isEqualTo(Bytes.parse("01040506"));
    assertThat(plan.cut(0).steps()).isEmpty();
    assertThat(plan.insert(6, new Stall()).cut(6).steps()).endsWith(new Stall());
  }

  @Test
  void aPartCanBeWrittenInAnotherWay() {
    WirePlan dripping = plan.change(2, 5, step -> List.of(new Drip(step.bytes(), 1, TEN)));
    assertThat(dripping.steps())
        .containsExactly(
            sent("010203040506"),
            write("0102"),
            new Drip(Bytes.parse("030405"), 1, TEN),
            write("06"));
    assertThat(dripping.cut(3).steps()).endsWith(new Drip(Bytes.parse("03"), 1, TEN));
  }

  @Test
  void nothingComesBehindTheEndOfTheConnection() {
    WireStep.Reset reset = new WireStep.Reset("why");
    assertThat(plan.insert(2, reset).after(write("AA")).steps())
        .containsExactly(sent("0102"), write("0102"), reset);
    assertThat(plan.before(reset).steps()).containsExactly(reset);
  }

  @Test
  void stepsTakeTheirTimesOneByOne() {
    List<WireStep> steps =
        List.of(
            write("01"),
            new Wait(TEN),
            new Drip(Bytes.parse("0203 0405 06"), 2, TEN),
            new Stall(),
            new Drip(Bytes.EMPTY, 1, TEN));
    List<String> timed = new ArrayList<>();
    new TimedSteps(steps)
        .forEachRemaining(
            each ->
                timed.add(
                    each.delay().map(delay -> delay.toMillis() + " ").orElse("- ")
                        + each.step().bytes()));
    assertThat(timed).containsExactly("0 01", "10 ", "0 02 03", "10 04 05", "10 06", "- ", "0 ");
  }
}
