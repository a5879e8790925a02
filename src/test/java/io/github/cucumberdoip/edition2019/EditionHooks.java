package io.github.cucumberdoip.edition2019;

import io.cucumber.java.Before;
import io.github.cucumberdoip.raw.Edition;
import io.github.cucumberdoip.raw.RawLab;

/** Sets the edition of each scenario. */
public class EditionHooks {
  /** Lets the entity and the raw testers speak header version 0x03. */
  @Before
  public void speakVersion3() {
    RawLab.current().edition(Edition.OF_2019);
  }
}
