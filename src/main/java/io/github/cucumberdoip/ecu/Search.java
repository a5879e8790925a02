package io.github.cucumberdoip.ecu;

import java.util.Optional;

/** One lookup: the newest of the stubs that were found, and how much was looked at. */
final class Search {
  private Stub newest;
  private int probes;

  /** A matching stub was found. */
  void offer(Stub stub) {
    if (isNewest(stub)) {
      newest = stub;
    }
  }

  boolean isNewest(Stub stub) {
    return newest == null || stub.number() > newest.number();
  }

  /** A stub or a table was looked at. */
  void countProbe() {
    probes++;
  }

  /** How many stubs and tables were looked at, the measure of the work done. */
  int probes() {
    return probes;
  }

  Optional<Stub> newest() {
    return Optional.ofNullable(newest);
  }
}
