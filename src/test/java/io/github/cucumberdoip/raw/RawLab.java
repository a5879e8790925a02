package io.github.cucumberdoip.raw;

import io.github.cucumberdoip.cucumber.DoipWorld;
import java.util.LinkedHashMap;
import java.util.Map;

/** The raw testers of a scenario, by name, and the edition in which they speak. */
public final class RawLab {
  private final Map<String, RawTester> testers = new LinkedHashMap<>();
  private Edition edition = Edition.OF_2012;

  private RawLab() {}

  /** That of the scenario which runs on this thread. */
  public static RawLab current() {
    return DoipWorld.current().belonging(RawLab.class, RawLab::new);
  }

  /** Sets the edition in which the entity and all testers of the scenario speak. */
  public void edition(Edition newEdition) {
    edition = newEdition;
  }

  /** The certificates of the scenario. */
  RawTls tls() {
    return DoipWorld.current().belonging(RawTls.class, RawTls::new);
  }

  Edition edition() {
    return edition;
  }

  /** The tester of a name, made when it is first asked for. */
  static RawTester tester(String name) {
    RawLab lab = current();
    return lab.testers.computeIfAbsent(name, same -> new RawTester(same, lab.edition));
  }
}
