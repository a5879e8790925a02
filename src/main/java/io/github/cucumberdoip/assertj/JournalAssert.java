package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Checks on a journal. They wait as long as needed and no longer than allowed; they fail when the
 * journal has dropped entries that could change the verdict.
 *
 * <pre>{@code
 * // passes as soon as the request is there, fails after 2 s
 * assertThat(ecu.journal()).hasReceived("22 F1 90");
 * // waits for the second request, fails if there are more then
 * assertThat(ecu.journal()).shows(Expected.request("22 ..."), Count.exactly(2));
 * // watches for a whole second, fails at the third request
 * assertThat(ecu.journal())
 *     .within(Duration.ofSeconds(1))
 *     .shows(Expected.request("22 ..."), Count.exactly(2));
 * }</pre>
 */
public final class JournalAssert extends OrderAssert<JournalAssert> {
  JournalAssert(Journal journal) {
    super(journal, JournalAssert.class);
  }

  /**
   * Checks that a UDS request was received at least once.
   *
   * @param pattern which, for example {@code 22 F1 ??}
   * @return these checks
   */
  public JournalAssert hasReceived(String pattern) {
    return shows(Expected.request(pattern));
  }

  /**
   * Checks that a UDS request was not received. Looks at what is there now, with {@link #within}
   * also at what comes.
   *
   * @param pattern which, for example {@code 2E ...}
   * @return these checks
   */
  public JournalAssert hasReceivedNo(String pattern) {
    return showsNo(Expected.request(pattern));
  }

  /**
   * Checks that something happened at least once.
   *
   * @param expected what
   * @return these checks
   */
  public JournalAssert shows(Expected expected) {
    return judge(expected, Count.SOME);
  }

  /**
   * Checks how often something happened. Without {@link #within} it waits until it happened often
   * enough, and then looks whether it happened too often.
   *
   * @param expected what
   * @param count how often
   * @return these checks
   */
  public JournalAssert shows(Expected expected, Count count) {
    return judge(expected, count);
  }

  /**
   * Checks that something did not happen. Looks at what is there now, with {@link #within} also at
   * what comes.
   *
   * @param expected what
   * @return these checks
   */
  public JournalAssert showsNo(Expected expected) {
    return judge(expected, Count.NONE);
  }

  /**
   * Checks several demands, each on its own; those with a time have all of it from now on.
   *
   * @param demands the demands, at least one
   * @return these checks
   */
  public JournalAssert meets(List<Demand> demands) {
    look(demands.stream().map(Demand::expected).toList());
    return failIf(Demand.judge(scene(), actual, waiting(), window(), demands));
  }

  /**
   * Checks that a UDS request was received, and reads parts of it: of the latest one, if there are
   * several.
   *
   * <pre>{@code
   * Bytes key = assertThat(ecu.journal()).readsRequest(UdsParts.parse("27 02 {key}")).get("key");
   * }</pre>
   *
   * @param parts which request, and which parts
   * @return the parts by their names
   */
  public Map<String, Bytes> readsRequest(UdsParts parts) {
    return read(Expected.request(parts.pattern()), parts);
  }

  /**
   * Checks that a UDS response was sent, and reads parts of it: of the latest one, if there are
   * several.
   *
   * @param parts which response, and which parts
   * @return the parts by their names
   */
  public Map<String, Bytes> readsResponse(UdsParts parts) {
    return read(Expected.response(parts.pattern()), parts);
  }

  private Map<String, Bytes> read(ExpectedRequest expected, UdsParts parts) {
    Look look = look(List.of(expected));
    failIf(Tally.judge(look, expected, Count.SOME));
    JournalEntry latest =
        look.seen(look.entries())
            .filter(expected::matches)
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new IllegalStateException("the journal was cleared meanwhile"));
    return parts.read(latest.message(DiagnosticMessage.class).orElseThrow().userData());
  }

  /**
   * Checks that for each UDS request so far something was set up: a stub, a callback or positive
   * responding. Requests that were refused with a DoIP NACK never got that far. Waits while the
   * fixture still decides on one.
   *
   * @return these checks
   */
  public JournalAssert hasNoUnmatchedRequests() {
    isNotNull();
    return failIf(Unmatched.judge(scene(), actual, waiting()));
  }

  private JournalAssert judge(Expected expected, Count count) {
    Duration unlessSaid = count.min() == 0 ? Duration.ZERO : waiting();
    return failIf(Tally.judge(look(unlessSaid, List.of(expected)), expected, count));
  }
}
