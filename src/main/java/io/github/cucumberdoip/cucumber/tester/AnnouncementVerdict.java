package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.tester.DiscoveredEntity;
import io.github.cucumberdoip.tester.Received;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the steps say about the announcements that a tester heard. */
final class AnnouncementVerdict {
  private final ScenarioTester tester;
  private final String noun;
  private final String hint;

  private AnnouncementVerdict(ScenarioTester tester, String noun, String hint) {
    this.tester = tester;
    this.noun = noun;
    this.hint = hint;
  }

  static AnnouncementVerdict of(String testerName) {
    return new AnnouncementVerdict(
        TesterRack.tester(testerName),
        "announcement",
        "the ECU has to announce itself to that port, after the tester began to listen");
  }

  /** The same message, as the answer to a request that did not wait for it. */
  static AnnouncementVerdict ofIdentifications(String testerName) {
    return new AnnouncementVerdict(
        TesterRack.tester(testerName),
        "vehicle identification",
        "answers to a step such as \"the DoIP tester sends a vehicle identification request to the"
            + " DoIP ECU\" come there");
  }

  void hasReceived(int count) {
    Duration wait = DoipWorld.current().waitAtMost();
    check(count, tester.listener().await(now -> now.size() >= count, wait), wait);
  }

  void hasReceived(int count, Duration within) {
    check(count, tester.listener().await(now -> now.size() > count, within), within);
  }

  void hasReceived(DataTable fields) {
    Map<String, String> expected = UdpFields.announcement().expected(fields);
    Predicate<DiscoveredEntity> fits =
        each -> UdpFields.announcement().differences(expected, each.announcement()).isEmpty();
    Duration wait = DoipWorld.current().waitAtMost();
    List<DiscoveredEntity> heard =
        tester.listener().await(now -> now.stream().anyMatch(fits), wait);
    if (heard.stream().noneMatch(fits)) {
      throw failure(
          " has not received " + (noun.startsWith("a") ? "an " : "a ") + noun + " of these values",
          FieldTable.text(expected) + " within " + wait.toMillis() + " ms",
          heard.isEmpty() ? counted(0) : nearest(heard, expected));
    }
  }

  void areApart(Duration cycle) {
    List<DiscoveredEntity> heard = tester.listener().announcements();
    Optional<Duration> shortest =
        IntStream.range(1, heard.size())
            .mapToObj(i -> Duration.between(heard.get(i - 1).time(), heard.get(i).time()))
            .min(Comparator.naturalOrder());
    if (shortest.filter(gap -> gap.compareTo(cycle) >= 0).isEmpty()) {
      throw failure(
          " has not received the announcements at least " + cycle.toMillis() + " ms apart",
          "two announcements or more, " + cycle.toMillis() + " ms or more between them",
          shortest
              .map(gap -> "two of them were " + gap.toMillis() + " ms apart")
              .orElse(counted(heard.size())));
    }
  }

  private void check(int count, List<DiscoveredEntity> heard, Duration wait) {
    if (heard.size() != count) {
      throw failure(
          " has not received exactly " + counted(count),
          counted(count) + " within " + wait.toMillis() + " ms",
          counted(heard.size()));
    }
  }

  private List<String> heard() {
    List<Received> all = tester.received();
    return all.isEmpty() ? List.of() : TesterFailure.lines(all, all.get(0).time());
  }

  private String counted(int count) {
    return (count == 0 ? "no" : count) + " " + noun + (count > 1 ? "s" : "");
  }

  private static String nearest(List<DiscoveredEntity> heard, Map<String, String> expected) {
    return heard.stream()
        .map(each -> UdpFields.announcement().differences(expected, each.announcement()))
        .min(Comparator.comparingInt(List::size))
        .map(differences -> "the nearest has " + String.join(", ", differences))
        .orElseThrow();
  }

  private AssertionError failure(String what, String expected, String instead) {
    return TesterFailure.of(
        tester + what,
        expected,
        instead,
        heard(),
        "the tester listens on port " + tester.listener().address().getPort() + "; " + hint);
  }
}
