package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.Mark;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The named marks of a scenario: places in the journals of all its ECUs. */
public final class Marks {
  private final Map<String, Place> places = new LinkedHashMap<>();

  private Marks() {}

  /** One mark: when it was set, and where in the journals of the ECUs that were there. */
  private record Place(Instant time, long nanoTime, Map<DoipServer, Mark> marks) {}

  private static Marks current() {
    return DoipWorld.current().belonging(Marks.class, Marks::new);
  }

  /**
   * Sets a mark behind all that happened so far, once what the embedded testers sent has arrived. A
   * mark that has been set already moves here.
   *
   * @param name its name
   */
  public static void set(String name) {
    DoipWorld world = DoipWorld.current();
    world.settle();
    Map<DoipServer, Mark> marks = new IdentityHashMap<>();
    Place place = new Place(Instant.now(), System.nanoTime(), marks);
    world.ecus().values().forEach(ecu -> marks.put(ecu, Mark.set(ecu.journal(), name)));
    current().places.put(name, place);
  }

  /**
   * A mark in the journal of an ECU. If the ECU came later than the mark, all that it did is since
   * the mark.
   *
   * @param name the name of the mark
   * @param ecu the ECU
   * @return the mark
   * @throws InvalidValueException if the scenario has set no mark of this name
   */
  public static Mark of(String name, DoipServer ecu) {
    Map<String, Place> places = current().places;
    Place place =
        Optional.ofNullable(places.get(name))
            .orElseThrow(
                () ->
                    InvalidValueException.of(
                        "a DoIP mark of this scenario",
                        name,
                        places.isEmpty()
                            ? "a step that sets it before it is used"
                            : "one of " + String.join(", ", places.keySet()),
                        DidYouMean.among(name, places.keySet())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("set it first: When the DoIP mark \"" + name + "\" is set")));
    Mark beginning = new Mark(name, 0, place.time(), place.nanoTime(), place.nanoTime());
    return place.marks().getOrDefault(ecu, beginning);
  }
}
