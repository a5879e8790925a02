package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.message.DidYouMean;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one scenario holds. Bound to the thread that runs the scenario, as a stack: with parallel
 * execution a scenario may begin on a thread while another one on it waits. Fetch it before you
 * enter a lambda that another thread runs.
 *
 * <pre>{@code
 * DoipServer ecu = DoipWorld.current().ecu();
 * myTester.connectTo(ecu.address());
 * }</pre>
 */
public final class DoipWorld {
  /** How long a Then step waits unless it says so itself. */
  public static final Duration DEFAULT_WAIT = Duration.ofSeconds(2);

  /** The name of an ECU that a scenario does not name. */
  public static final String UNNAMED = "";

  private static final ThreadLocal<Deque<DoipWorld>> STACK =
      ThreadLocal.withInitial(ArrayDeque::new);

  private final Map<String, DoipServer> ecus = new LinkedHashMap<>();
  private final Map<Class<?>, Object> belongings = new LinkedHashMap<>();
  private final Deque<AutoCloseable> closers = new ArrayDeque<>();
  private final List<Runnable> settlers = new ArrayList<>();
  private Duration wait = DEFAULT_WAIT;

  private DoipWorld() {}

  /**
   * Begins the world of a scenario; a hook does it.
   *
   * @return the new world, which is the current one until {@link #end()}
   */
  public static DoipWorld begin() {
    DoipWorld world = new DoipWorld();
    STACK.get().push(world);
    return world;
  }

  /**
   * The world of the scenario that runs on this thread.
   *
   * @return the innermost one
   * @throws IllegalStateException outside of a scenario, or without our glue
   */
  public static DoipWorld current() {
    DoipWorld world = STACK.get().peek();
    if (world == null) {
      throw new IllegalStateException(
          "no DoIP scenario runs on this thread\n"
              + "  expected: a call from a step, on the thread of the scenario\n"
              + "  to mend:  add io.github.cucumberdoip.cucumber.glue to the glue, and fetch the world"
              + " before you hand work to another thread");
    }
    return world;
  }

  /**
   * The world of the scenario that runs on this thread, if there is one.
   *
   * @return empty outside of a scenario
   */
  public static Optional<DoipWorld> find() {
    return Optional.ofNullable(STACK.get().peek());
  }

  /**
   * Ends the current world and closes what it holds, the newest first; goes on when one of them
   * fails.
   *
   * @throws IllegalStateException if something could not be closed, after all has been tried
   */
  public static void end() {
    Deque<DoipWorld> stack = STACK.get();
    DoipWorld world = stack.poll();
    if (stack.isEmpty()) {
      STACK.remove();
    }
    if (world != null) {
      world.close();
    }
  }

  private void close() {
    IllegalStateException failure = null;
    while (!closers.isEmpty()) {
      try {
        closers.pop().close();
      } catch (Exception e) {
        if (failure == null) {
          failure =
              new IllegalStateException("could not close after the scenario: " + e.getMessage(), e);
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /**
   * Adds an ECU, which is closed at the end of the scenario.
   *
   * @param name its name, or {@link #UNNAMED}
   * @param ecu the ECU
   * @throws IllegalStateException if the scenario has one of this name already
   */
  public void addEcu(String name, DoipServer ecu) {
    closeAtEnd(ecu);
    // the ECU may be kept for a later scenario
    closeAtEnd(ecu.demands()::clear);
    closeAtEnd(ecu.saboteur()::clear);
    if (ecus.putIfAbsent(name, ecu) != null) {
      throw new IllegalStateException(
          "this scenario already has "
              + (name.isEmpty() ? "a DoIP ECU without a name" : "a DoIP ECU \"" + name + "\"")
              + "\n  expected: a name of its own for each ECU\n  to mend:  write for example: a DoIP ECU \""
              + (name.isEmpty() ? "BMS" : name + " 2")
              + "\" with logical address "
              + ecu.logicalAddress());
    }
  }

  /**
   * The only ECU of the scenario, or the one without a name.
   *
   * @return the ECU
   * @throws IllegalStateException if there is none, or if there are several and all have names
   */
  public DoipServer ecu() {
    return ecu(UNNAMED);
  }

  /**
   * An ECU by its name.
   *
   * @param name the name; {@link #UNNAMED} stands for the only ECU, whatever its name is
   * @return the ECU
   * @throws IllegalStateException if there is no such ECU
   */
  public DoipServer ecu(String name) {
    DoipServer ecu = ecus.get(name);
    if (ecu != null) {
      return ecu;
    }
    if (ecus.isEmpty()) {
      throw new IllegalStateException(
          "there is no DoIP ECU in this scenario yet\n  expected: a step that sets one up before it is used\n"
              + "  to mend:  begin with: Given a DoIP ECU with logical address 0x1010");
    }
    if (name.isEmpty() && ecus.size() == 1) {
      return ecus.values().iterator().next();
    }
    String names = "\"" + String.join("\", \"", ecus.keySet()) + "\"";
    throw new IllegalStateException(
        name.isEmpty()
            ? "this scenario has several DoIP ECUs\n  expected: the name of one of "
                + names
                + "\n  to mend:  write for example: the DoIP ECU \""
                + ecus.keySet().iterator().next()
                + "\""
            : "there is no DoIP ECU \""
                + name
                + "\" in this scenario\n  expected: one of "
                + names
                + "\n  to mend:  "
                + DidYouMean.among(name, ecus.keySet())
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse(
                        "set it up first: Given a DoIP ECU \""
                            + name
                            + "\" with logical address 0x1010"));
  }

  /**
   * All ECUs of the scenario by name, in the order in which they were added.
   *
   * @return a copy
   */
  public Map<String, DoipServer> ecus() {
    return new LinkedHashMap<>(ecus);
  }

  /**
   * Closes something at the end of the scenario; what was added last is closed first.
   *
   * @param resource what to close
   */
  public void closeAtEnd(AutoCloseable resource) {
    closers.push(resource);
  }

  /**
   * Waits for something before each check on an ECU and before the scenario is judged at its end,
   * for example for a request that is still on its way.
   *
   * @param settler waits, with a bound
   */
  public void settleBeforeVerdict(Runnable settler) {
    settlers.add(settler);
  }

  /** Waits for what has to settle; the steps that check do it, and a hook after the last step. */
  public void settle() {
    settlers.forEach(Runnable::run);
  }

  /**
   * Something that the scenario holds once, made when it is first asked for. If it can be closed,
   * it is closed at the end.
   *
   * @param <T> its type
   * @param type its type, which is its key
   * @param maker makes it
   * @return the same one each time
   */
  public <T> T belonging(Class<T> type, Supplier<T> maker) {
    Object found = belongings.get(type);
    if (found == null) {
      found = maker.get();
      belongings.put(type, found);
      if (found instanceof AutoCloseable resource) {
        closeAtEnd(resource);
      }
    }
    return type.cast(found);
  }

  /**
   * How long Then steps wait in this scenario unless they say so themselves.
   *
   * @return the wait
   */
  public Duration waitAtMost() {
    return wait;
  }

  /**
   * Changes how long Then steps wait in this scenario unless they say so themselves.
   *
   * @param newWait zero or more
   */
  public void waitAtMost(Duration newWait) {
    wait = newWait;
  }
}
