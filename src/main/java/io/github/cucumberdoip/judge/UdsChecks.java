package io.github.cucumberdoip.judge;

import java.util.List;

/** The checks of rules about UDS and its times. A new rule needs a line here. */
final class UdsChecks {
  private UdsChecks() {}

  static List<Check> all() {
    return List.of();
  }
}
