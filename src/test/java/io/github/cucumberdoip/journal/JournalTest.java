package io.github.cucumberdoip.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JournalTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final InetSocketAddress ADDRESS = new InetSocketAddress("127.0.0.1", 13400);
  private static final Peer PEER = Peer.udp(ADDRESS, ADDRESS);

  private final Journal journal = new Journal(Journal.DEFAULT_MAX_BYTES, CLOCK);

  private static JournalEntry note(Journal journal, String text) {
    return journal.append(EntryKind.NOTE, PEER, Bytes.EMPTY, null, text);
  }

  private static Predicate<JournalEntry> says(String text) {
    return entry -> entry.note().equals(Optional.of(text));
  }

  @Test
  void keepsEntriesInTheirOrderWithNumbersAndTimes() {
    note(journal, "a");
    note(journal, "b");
    assertThat(journal.entries()).extracting(JournalEntry::sequence).containsExactly(0L, 1L);
    assertThat(journal.entries()).extracting(JournalEntry::time).containsOnly(NOON);
    assertThat(journal.entries()).extracting(e -> e.note().orElse("")).containsExactly("a", "b");
    assertThat(journal.entriesFrom(1)).hasSize(1);
    assertThat(journal.entriesFrom(2)).isEmpty();
    assertThat(journal.entriesFrom(99)).isEmpty();
    assertThat(journal.entriesFrom(-1)).hasSize(2);
  }

  @Test
  void dropsTheOldestBeyondItsBoundAndCountsThem() {
    Journal small = new Journal(10L * JournalEntry.OVERHEAD, CLOCK);
    for (int i = 0; i < 1000; i++) {
      note(small, "note " + i);
    }
    assertThat(small.entries()).hasSize(10);
    assertThat(small.dropped()).isEqualTo(990);
    assertThat(small.firstKept()).isEqualTo(990);
    assertThat(small.mark()).isEqualTo(1000);
    assertThat(small.entriesFrom(0)).hasSize(10);
  }

  @Test
  void joinsWhatWasSentInTwoPartsAndCountsBoth() {
    Journal small = new Journal(2L * JournalEntry.OVERHEAD + 4, CLOCK);
    small.sent(PEER, Bytes.of(1, 2), Bytes.of(3), new AliveCheckRequest());
    assertThat(small.entries()).extracting(JournalEntry::bytes).containsExactly(Bytes.of(1, 2, 3));
    small.sent(PEER, Bytes.of(1), Bytes.of(2), new AliveCheckRequest());
    assertThat(small.dropped()).isEqualTo(1);
  }

  @Test
  void keepsTheLongestMessageOfAPlainEntityBesideItsAnswer() {
    int longest = (int) EntitySettings.of(LogicalAddress.of(0x1010)).maxDataSize();
    journal.append(EntryKind.RECEIVED, PEER, Bytes.wrap(new byte[8 + longest]), null, "request");
    journal.append(EntryKind.SENT, PEER, Bytes.wrap(new byte[13]), null, "acknowledgement");
    journal.append(EntryKind.SENT, PEER, Bytes.wrap(new byte[longest / 4]), null, "response");
    assertThat(journal.dropped()).isZero();
  }

  @Test
  void keepsAtLeastTheNewestHoweverLargeItIs() {
    Journal tiny = new Journal(1, CLOCK);
    note(tiny, "a");
    tiny.append(EntryKind.RECEIVED, PEER, Bytes.wrap(new byte[1000]), null, "b");
    assertThat(tiny.entries()).extracting(e -> e.note().orElse("")).containsExactly("b");
    assertThat(tiny.dropped()).isEqualTo(1);
  }

  @Test
  void clearingForgetsAllButGoesOnCounting() {
    note(journal, "a");
    journal.clear();
    assertThat(journal.entries()).isEmpty();
    assertThat(journal.dropped()).isZero();
    assertThat(journal.firstKept()).isEqualTo(1);
    assertThat(note(journal, "b").sequence()).isEqualTo(1);
    journal.clear();
    journal.clear();
    assertThat(journal.mark()).isEqualTo(2);
  }

  @Test
  void theMatchIsAddedToAnEntryThatIsStillKept() {
    JournalEntry entry = note(journal, "a");
    journal.matched(entry.sequence(), new Match(true, "stub 1"));
    assertThat(journal.entries().get(0).match()).contains(new Match(true, "stub 1"));
    assertThat(entry.match()).isEmpty();
    journal.clear();
    journal.matched(entry.sequence(), new Match(true, "stub 2"));
    journal.matched(99, new Match(true, "stub 2"));
    journal.matched(-1, new Match(true, "stub 2"));
    assertThat(journal.entries()).isEmpty();
  }

  @Test
  void awaitsAnEntryThatIsThereWithoutWaiting() throws InterruptedException {
    note(journal, "a");
    assertThat(journal.awaitEntry(0, says("a"), Duration.ZERO)).isPresent();
    assertThat(journal.awaitEntry(1, says("a"), Duration.ZERO)).isEmpty();
    assertThat(journal.awaitEntry(0, says("b"), Duration.ofMillis(5))).isEmpty();
    assertThat(journal.awaitEntry(0, says("b"), Duration.ofSeconds(-1))).isEmpty();
  }

  @Test
  void awaitsAnEntryOfAnotherThread() throws Exception {
    FutureTask<Optional<JournalEntry>> waiting =
        new FutureTask<>(() -> journal.awaitEntry(0, says("b"), SOON));
    new Thread(waiting).start();
    note(journal, "a");
    note(journal, "b");
    assertThat(waiting.get()).map(JournalEntry::sequence).contains(1L);
  }

  @Test
  void awaitsAMatchThatComesLater() throws Exception {
    note(journal, "a");
    FutureTask<Optional<JournalEntry>> waiting =
        new FutureTask<>(() -> journal.awaitEntry(0, e -> e.match().isPresent(), SOON));
    new Thread(waiting).start();
    journal.matched(0, new Match(true, "stub 1"));
    assertThat(waiting.get()).isPresent();
  }

  @Test
  void awaitsAsLongAsNobodyHasTime() throws Exception {
    Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
    FutureTask<Optional<JournalEntry>> waiting =
        new FutureTask<>(() -> journal.awaitEntry(0, says("a"), forever));
    new Thread(waiting).start();
    note(journal, "a");
    assertThat(waiting.get()).isPresent();
    assertThat(journal.awaitChange(-1, forever)).isTrue();
  }

  @Test
  void aChangeIsSeenHoweverItFallsTogetherWithTheWait() throws InterruptedException {
    long seen = journal.version();
    assertThat(journal.awaitChange(seen, Duration.ofMillis(5))).isFalse();
    note(journal, "a");
    assertThat(journal.awaitChange(seen, Duration.ZERO)).isTrue();
    seen = journal.version();
    journal.clear();
    assertThat(journal.awaitChange(seen, Duration.ZERO)).isTrue();
  }

  @Test
  void anInterruptEndsTheWait() throws InterruptedException {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> journal.awaitEntry(0, says("a"), SOON))
        .isInstanceOf(InterruptedException.class);
    assertThat(journal.awaitEntry(0, says("a"), Duration.ZERO)).isEmpty();
  }

  @Test
  void entriesOfManyThreadsAreAllKept() throws Exception {
    FutureTask<?>[] writers = new FutureTask<?>[4];
    for (int i = 0; i < writers.length; i++) {
      writers[i] =
          new FutureTask<>(
              () -> {
                for (int n = 0; n < 1000; n++) {
                  note(journal, "n");
                }
              },
              null);
      new Thread(writers[i]).start();
    }
    assertThat(journal.awaitEntry(3999, entry -> true, SOON)).isPresent();
    for (FutureTask<?> writer : writers) {
      writer.get();
    }
    assertThat(journal.entries()).extracting(JournalEntry::sequence).hasSize(4000).isSorted();
  }
}
