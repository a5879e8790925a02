package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.tester.TesterSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/** The DoIP testers of a scenario by name. */
final class TesterRack implements AutoCloseable {
  private final Map<String, ScenarioTester> testers = new LinkedHashMap<>();

  private TesterRack() {
    DoipWorld.current().settleBeforeVerdict(this::settle);
  }

  /** Waits until the ECUs have what the testers sent last. */
  private void settle() {
    testers.values().forEach(ScenarioTester::settle);
  }

  private static TesterRack current() {
    return DoipWorld.current().belonging(TesterRack.class, TesterRack::new);
  }

  /** Adds a tester to the scenario. */
  static void add(String name, LogicalAddress address) {
    Map<String, ScenarioTester> testers = current().testers;
    if (testers.containsKey(name)) {
      throw new IllegalStateException(
          "this scenario already has "
              + (name.isEmpty() ? "a DoIP tester without a name" : "a DoIP tester \"" + name + "\"")
              + "\n  expected: a name for each tester, set up before it is used\n"
              + "  to mend:  write for example: a DoIP tester \"OTA\" with source address 0x0E81");
    }
    testers.put(name, new ScenarioTester(name, address));
  }

  /** The tester of a name; without a name the only one, which is made if there is none. */
  static ScenarioTester tester(String name) {
    Map<String, ScenarioTester> testers = current().testers;
    if (testers.isEmpty() && name.isEmpty()) {
      add(name, TesterSettings.DEFAULT.logicalAddress());
    }
    if (name.isEmpty() && testers.size() == 1) {
      return testers.values().iterator().next();
    }
    ScenarioTester found = testers.get(name);
    if (found == null) {
      throw unknown(name, testers);
    }
    return found;
  }

  private static IllegalStateException unknown(String name, Map<String, ScenarioTester> testers) {
    String names =
        testers.isEmpty()
            ? "a step that sets it up before it is used"
            : "one of \"" + String.join("\", \"", testers.keySet()) + "\"";
    if (name.isEmpty()) {
      return new IllegalStateException(
          "this scenario has several DoIP testers\n  expected: the name of "
              + names
              + "\n  to mend:  write for example: the DoIP tester \""
              + testers.keySet().iterator().next()
              + "\"");
    }
    return new IllegalStateException(
        "there is no DoIP tester \""
            + name
            + "\" in this scenario\n  expected: "
            + names
            + "\n  to mend:  "
            + DidYouMean.among(name, testers.keySet())
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(
                    "set it up first: Given a DoIP tester \""
                        + name
                        + "\" with source address 0x0E81"));
  }

  @Override
  public void close() {
    testers.values().forEach(ScenarioTester::close);
  }
}
