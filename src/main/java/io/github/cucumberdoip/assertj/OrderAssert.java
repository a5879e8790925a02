package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Journal;
import java.time.Duration;
import java.util.List;

/**
 * Checks in what order, how regularly and on which connections something happened.
 *
 * @param <S> the class of the checks
 */
abstract class OrderAssert<S extends OrderAssert<S>> extends SceneAssert<S> {
  OrderAssert(Journal journal, Class<S> type) {
    super(journal, type);
  }

  /**
   * Checks that UDS requests were received in this order; others may stand between them.
   *
   * @param requests the requests, at least one
   * @return these checks
   */
  public S hasReceivedInOrder(List<ExpectedRequest> requests) {
    Look look = look(requests);
    return failIf(InOrder.judge(look, FailureText.inOrder(scene(), look.said()), requests));
  }

  /**
   * Checks that UDS requests were received in this order, without others between them. Before the
   * first and after the last there may be others.
   *
   * @param requests the requests, at least one
   * @return these checks
   */
  public S hasReceivedInOrderWithoutOthers(List<ExpectedRequest> requests) {
    return failIf(InRow.judge(look(requests), requests));
  }

  /**
   * Checks that these UDS requests were received in this order, and no others. Waits until so many
   * are there, with {@link #within} for all of the time.
   *
   * @param requests the requests
   * @return these checks
   */
  public S hasReceivedOnly(List<ExpectedRequest> requests) {
    return failIf(OnlyThese.judge(look(requests), requests));
  }

  /**
   * Checks that UDS requests were received and UDS responses sent in this order; other messages may
   * stand between them.
   *
   * @param messages requests and responses, at least one
   * @return these checks
   */
  public S hasExchangedInOrder(List<? extends Expected> messages) {
    Look look = look(messages);
    return failIf(InOrder.judge(look, OrderText.exchanged(scene(), look.said()), messages));
  }

  /**
   * Checks that something happened before something else happened for the first time. Waits for
   * that first time.
   *
   * @param earlier what has to come before
   * @param later what must not come without it; it has to come
   * @return these checks
   */
  public S showsBefore(Expected earlier, Expected later) {
    Look look = look(List.of(earlier, later));
    return failIf(Precedence.judge(look, OrderText.before(earlier, later, look), earlier, later));
  }

  /**
   * Checks that something happened, and that something else had happened before it did for the
   * first time: the same as {@link #showsBefore}, said the other way round.
   *
   * @param later what must not come without the other; it has to come
   * @param earlier what has to come before
   * @return these checks
   */
  public S showsOnlyAfter(Expected later, Expected earlier) {
    Look look = look(List.of(earlier, later));
    return failIf(
        Precedence.judge(look, OrderText.onlyAfter(later, earlier, look), earlier, later));
  }

  /**
   * Checks that something keeps a cadence, for the time of {@link #within} from now on, or since a
   * mark, for that time or until now. Waits until the time is over. The times are those of the
   * fixture's clock, {@link Journal#timeline()}: real ones unless somebody took it over; then a
   * time without a mark can't pass, and the check fails. From the begin of the time to the first,
   * and from the last to its end, no more than the longest time of the cadence may pass.
   *
   * @param expected what, for example all {@code 3E ...}
   * @param cadence how regularly
   * @return these checks
   * @throws io.github.cucumberdoip.message.InvalidValueException if there is neither a time nor a
   *     mark, or if the time is too short to tell: it takes at least twice the longest time between
   *     two, or just that time if there is no shortest
   */
  public S keeps(Expected expected, Cadence cadence) {
    look(Duration.ZERO, List.of(expected));
    return failIf(Rhythm.judge(scene(), actual, expected, cadence, window()));
  }

  /**
   * Checks that several things happened on one TCP connection, whichever it is and in whatever
   * order, each of them on its own.
   *
   * @param expected what, at least one
   * @return these checks
   */
  public S showsOnSameConnection(List<? extends Expected> expected) {
    return failIf(Channels.judge(look(expected), expected, true));
  }

  /**
   * Checks that several things happened on different TCP connections: there is one of its own for
   * each of them, on which it happened.
   *
   * @param expected what, at least one
   * @return these checks
   */
  public S showsOnDifferentConnections(List<? extends Expected> expected) {
    return failIf(Channels.judge(look(expected), expected, false));
  }

  /**
   * Checks that something happened, and each time on the same TCP connection. Waits for the first,
   * and looks at what is there then; with {@link #within} also at what comes.
   *
   * @param expected what
   * @return these checks
   */
  public S showsAllOnOneConnection(Expected expected) {
    return failIf(OneChannel.judge(look(List.of(expected)), expected));
  }
}
