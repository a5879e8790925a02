package io.github.cucumberdoip.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;

/** The journal does what a plain list does, whatever happens to it in whatever order. */
class JournalModelTest {
  private static final InetSocketAddress ADDRESS = new InetSocketAddress("127.0.0.1", 13400);
  private static final Peer PEER = Peer.udp(ADDRESS, ADDRESS);
  private static final int CLEAR = -1;
  private static final int MATCH = -2;

  /** Sizes of entries to add, some clears and some matches between them. */
  @Provide
  Arbitrary<List<Integer>> steps() {
    return Arbitraries.frequencyOf(
            Tuple.of(30, Arbitraries.integers().between(0, 500)),
            Tuple.of(1, Arbitraries.just(CLEAR)),
            Tuple.of(3, Arbitraries.just(MATCH)))
        .list()
        .ofMaxSize(400);
  }

  @Property(tries = 200)
  void isABoundedList(
      @ForAll("steps") List<Integer> steps, @ForAll @LongRange(min = 1, max = 40_000) long bound) {
    Journal journal = new Journal(bound, Clock.systemUTC());
    List<JournalEntry> model = new ArrayList<>();
    long dropped = 0;
    long next = 0;
    for (int step : steps) {
      if (step == CLEAR) {
        journal.clear();
        model.clear();
        dropped = 0;
      } else if (step == MATCH) {
        journal.matched(next - 2, new Match(true, "stub"));
        int place = model.size() - 2;
        if (place >= 0) {
          model.set(place, model.get(place).with(new Match(true, "stub")));
        }
      } else {
        Bytes bytes = Bytes.wrap(new byte[step]);
        model.add(journal.append(EntryKind.RECEIVED, PEER, bytes, null, null));
        next++;
        while (model.stream().mapToLong(JournalEntry::cost).sum() > bound && model.size() > 1) {
          model.remove(0);
          dropped++;
        }
      }
      assertSame(journal, model, next, dropped);
    }
  }

  private static void assertSame(
      Journal journal, List<JournalEntry> model, long next, long dropped) {
    assertThat(journal.mark()).isEqualTo(next);
    assertThat(journal.firstKept()).isEqualTo(next - model.size());
    assertThat(journal.dropped()).isEqualTo(dropped);
    assertThat(texts(journal.entries())).isEqualTo(texts(model));
    int half = model.size() / 2;
    assertThat(texts(journal.entriesFrom(next - half)))
        .isEqualTo(texts(model.subList(model.size() - half, model.size())));
  }

  private static List<String> texts(List<JournalEntry> entries) {
    return entries.stream()
        .map(e -> e.sequence() + " " + e.bytes().length() + " " + e.match().isPresent())
        .toList();
  }
}
