package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What checks do when the journal was too small for all that happened. */
class DroppedEntriesTest {
  private static final Duration SHORT = Duration.ofMillis(30);
  private static final ExpectedRequest VIN = Expected.request("22 F1 90");

  @Test
  void takesWhatIsKeptForAtLeast() {
    Traffic small = dropping();

    assertThat(small.journal().dropped()).isPositive();
    small.check().hasReceived("3E 00").shows(Expected.request("3E 00"), Count.atLeast(2));
    small.check().hasReceivedInOrder(List.of(Expected.request("3E 00")));
  }

  @Test
  void refusesToJudgeWhatWasDropped() {
    Traffic small = dropping();
    Expected ping = Expected.request("3E 00");

    assertDropped(() -> small.check().hasReceived("22 F1 90"));
    assertDropped(() -> small.check().hasReceivedNo("22 F1 90"));
    assertDropped(() -> small.check().shows(ping, Count.atMost(1000)));
    assertDropped(() -> small.check().shows(ping, Count.atLeast(1000)));
    assertDropped(() -> small.check().hasNoUnmatchedRequests());
    assertThatThrownBy(() -> small.check().hasReceivedNo("3E 00"))
        .hasMessageContaining("it happened")
        .hasMessageNotContaining("dropped");
  }

  private static void assertDropped(ThrowingCallable check) {
    assertThatThrownBy(check)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("it cannot be told: the journal has dropped its");
  }

  @Test
  void doesNotMissWhatWasClearedOnPurpose() {
    Traffic small = dropping();
    small.journal().clear();
    small.asked("10 03", "50 03");

    small.check().hasReceivedNo("22 F1 90").hasReceivedOnly(List.of(Expected.request("10 03")));
  }

  @Test
  void countsWhatItSawBeforeItWasDropped() {
    Traffic small = new Traffic(2000);
    small.asked("22 F1 90", "62 F1 90 57");
    Tally tally = new Tally(VIN, Count.exactly(1), true);

    Follower.follow(small.journal(), new TalkingJudge(tally, small), Span.of(SHORT));

    assertThat(small.journal().firstKept()).isPositive();
    assertThat(tally.count()).isEqualTo(1);
    assertThat(tally.isOpen()).isFalse();
  }

  /** For each of the first entries that it sees it adds another one. */
  private record TalkingJudge(Tally tally, Traffic traffic) implements Follower.Judge {
    @Override
    public void see(JournalEntry entry) {
      tally.see(entry);
      if (entry.sequence() < 30) {
        traffic.event(EntryKind.NOTE, Traffic.tcp(1), "noise");
      }
    }

    @Override
    public void lose(long entries) {
      tally.lose(entries);
    }

    @Override
    public boolean isDecided() {
      return tally.isDecided();
    }
  }

  private static Traffic dropping() {
    Traffic small = new Traffic(2000);
    for (int i = 0; i < 20; i++) {
      small.asked("3E 00", "7E 00");
    }
    return small;
  }
}
