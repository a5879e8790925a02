package io.github.cucumberdoip.ecu;

import static io.github.cucumberdoip.ecu.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StubIndexTest {
  private static final Reply REPLY = Reply.silence();

  /** One step of a history: a stub is added or one of the stubs so far is removed. */
  private record Step(StubSpec added, int removed) {}

  @Property
  void theIndexFindsWhatAScanOfAllStubsFinds(
      @ForAll("steps") List<Step> steps, @ForAll("requests") List<UdsRequest> requests) {
    StubIndex index = new StubIndex();
    List<Stub> newestFirst = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.removed() < newestFirst.size()) {
        assertThat(index.remove(newestFirst.remove(step.removed()))).isTrue();
      } else {
        Stub stub = new Stub(i + 1, "", step.added());
        index.add(stub);
        newestFirst.add(0, stub);
      }
      for (UdsRequest request : requests) {
        assertThat(index.search(request).newest()).isEqualTo(scan(newestFirst, request));
      }
    }
    assertThat(index.stubs()).isEqualTo(newestFirst);
  }

  private static Optional<Stub> scan(List<Stub> newestFirst, UdsRequest request) {
    return newestFirst.stream()
        .filter(stub -> stub.pattern().matches(request.userData()))
        .filter(stub -> stub.targetAddress().map(request.targetAddress()::equals).orElse(true))
        .filter(stub -> stub.testerAddress().map(request.testerAddress()::equals).orElse(true))
        .findFirst();
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<String> groups =
        Arbitraries.of(
            "22",
            "22",
            "F1",
            "F1",
            "??",
            "2?",
            "01/01",
            "(22 | F1 F1)",
            "(23|F1|00)",
            "[0x20..0xF0]");
    Arbitrary<String> patterns =
        Combinators.combine(
                groups.list().ofMaxSize(4).map(list -> String.join(" ", list)),
                Arbitraries.of(
                    " ...", "", " [1..2 bytes]", " ... [3 bytes in all]", " | 22 F1 | F1 ..."))
            .as(
                (fixed, tail) ->
                    fixed.isEmpty() || !isPattern(fixed + tail) ? "..." : fixed + tail);
    Arbitrary<StubSpec> specs =
        Combinators.combine(patterns, addresses().optional(0.3), addresses().optional(0.3))
            .as(
                (pattern, target, tester) ->
                    new StubSpec(
                        UdsPattern.parse(pattern), target, tester, OptionalInt.empty(), REPLY));
    return Combinators.combine(specs, Arbitraries.integers().between(0, 30))
        .as(Step::new)
        .list()
        .ofMaxSize(25);
  }

  /** False where the parts have more bytes than there shall be in all. */
  private static boolean isPattern(String text) {
    try {
      UdsPattern.parse(text);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  @Provide
  Arbitrary<List<UdsRequest>> requests() {
    Arbitrary<Bytes> bytes =
        Arbitraries.of(0x22, 0x22, 0xF1, 0xF1, 0x23, 0x00)
            .list()
            .ofMaxSize(5)
            .map(list -> Bytes.of(list.stream().mapToInt(Integer::intValue).toArray()));
    return Combinators.combine(addresses(), addresses(), bytes)
        .as(UdsRequest::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static Arbitrary<LogicalAddress> addresses() {
    return Arbitraries.of(0x1010, 0x0E80).map(LogicalAddress::of);
  }

  /** One exact and one prefix stub for each DID, under one address each and under none. */
  private static StubIndex indexOf(int stubs) {
    StubIndex index = new StubIndex();
    for (int i = 0; i < stubs; i++) {
      Bytes read = Bytes.of(0x22, i >> 8, i & 0xFF);
      UdsPattern pattern = i % 2 == 0 ? UdsPattern.exactly(read) : UdsPattern.startingWith(read);
      StubSpec spec = StubSpec.of(pattern, REPLY);
      index.add(new Stub(i + 1, "", i % 3 == 0 ? spec.to(LogicalAddress.of(i)) : spec));
    }
    return index;
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 10_000})
  void aLookupTakesTheSameFewProbesForAnyNumberOfExactAndPrefixStubs(int stubs) {
    StubIndex index = indexOf(stubs);

    // One probe for each kind without addresses, and one for each of three pairs of addresses.
    assertThat(index.search(request("22 00 01")).newest()).isPresent();
    assertThat(index.search(request("22 00 01")).probes()).isEqualTo(5);
    assertThat(index.search(request("2E 00 01 02")).newest()).isEmpty();
    assertThat(index.search(request("2E 00 01 02")).probes()).isEqualTo(4);
  }

  @Test
  void stubsOfTheSamePatternAreNotLookedAtOneByOne() {
    StubIndex index = new StubIndex();
    for (int i = 1; i <= 10_000; i++) {
      index.add(new Stub(i, "", StubSpec.of(UdsPattern.parse("22 F1 90"), REPLY)));
    }

    Search search = index.search(request("22 F1 90"));
    assertThat(search.newest()).map(Stub::number).contains(10_000L);
    assertThat(search.probes()).isEqualTo(1);
  }

  @Test
  void alternativesAreLookedUpOneByOne() {
    StubIndex index = new StubIndex();
    for (int i = 0; i < 5_000; i++) {
      String pattern = String.format("22 (%04X | %04X 00 ...) | 2E %04X", i, 5_000 + i, i);
      index.add(new Stub(i + 1, "", StubSpec.of(UdsPattern.parse(pattern), REPLY)));
    }

    for (String request : List.of("22 00 2A", "22 13 B2 00 01 02", "2E 00 2A")) {
      Search search = index.search(request(request));
      assertThat(search.newest()).map(Stub::number).contains(43L);
      assertThat(search.probes()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void aRemovedStubIsGoneWithAllItsAlternatives() {
    StubIndex index = new StubIndex();
    Stub stub = new Stub(1, "", StubSpec.of(UdsPattern.parse("22 F1 90 | 2E ... | 3E 0?"), REPLY));
    index.add(stub);

    assertThat(index.remove(stub)).isTrue();
    assertThat(index.search(request("22 F1 90")).probes()).isZero();
    assertThat(index.search(request("2E F1")).newest()).isEmpty();
    assertThat(index.search(request("3E 00")).newest()).isEmpty();
  }

  @Test
  void maskedStubsThatAreOlderThanTheBestAreNotLookedAt() {
    StubIndex index = new StubIndex();
    for (int i = 1; i < 100; i++) {
      index.add(new Stub(i, "", StubSpec.of(UdsPattern.parse("22 ?? 90"), REPLY)));
    }
    index.add(new Stub(100, "", StubSpec.of(UdsPattern.parse("22 F1 90"), REPLY)));

    assertThat(index.search(request("22 F1 90")).probes()).isEqualTo(1);
  }

  @Test
  void aRemovedStubLeavesNothingToProbe() {
    StubIndex index = new StubIndex();
    List<Stub> stubs = new ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      Bytes prefix = Bytes.wrap(new byte[i]);
      stubs.add(new Stub(i, "", StubSpec.of(UdsPattern.startingWith(prefix), REPLY)));
      index.add(stubs.get(i - 1));
    }
    stubs.forEach(index::remove);

    assertThat(index.search(new UdsRequest(Requests.TESTER, Requests.ECU, zeros(60))).probes())
        .isZero();
    assertThat(index.stubs()).isEmpty();
  }

  private static Bytes zeros(int length) {
    return Bytes.wrap(new byte[length]);
  }

  @Test
  void theHashOfAKeyTellsNeighbouringIdentifiersApart() {
    Set<Integer> hashes = new HashSet<>();
    for (int did = 0; did <= 0xFFFF; did++) {
      hashes.add(new BytesKey(Bytes.of(0x22, did >> 8, did & 0xFF)).hashCode());
    }

    assertThat(hashes).hasSizeGreaterThan(65_000);
  }
}
