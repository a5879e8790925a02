package io.github.cucumberdoip.ecu;

import static io.github.cucumberdoip.ecu.Requests.ECU;
import static io.github.cucumberdoip.ecu.Requests.OTHER_ECU;
import static io.github.cucumberdoip.ecu.Requests.OTHER_TESTER;
import static io.github.cucumberdoip.ecu.Requests.TESTER;
import static io.github.cucumberdoip.ecu.Requests.request;
import static io.github.cucumberdoip.ecu.Requests.sent;
import static io.github.cucumberdoip.ecu.Requests.stub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.Nrc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptedEcuTest {
  private final ScriptedEcu ecu = new ScriptedEcu();

  private String answered(String hex) {
    return sent(ecu.answer(request(hex)));
  }

  @Test
  void withoutStubsEveryRequestIsRefusedAndUnmatched() {
    Answer answer = ecu.answer(request("22 F1 90"));

    assertThat(sent(answer)).isEqualTo("7F 22 11");
    assertThat(answer.matched()).isFalse();
    assertThat(answer.stub()).isEmpty();
    assertThat(answer.problem()).isEmpty();
  }

  @Test
  void theLastRegisteredWinsWhateverItsKind() {
    ecu.add(stub("22 F1 90", "62 01"));
    ecu.add(stub("22 F1 ??", "62 02"));
    assertThat(answered("22 F1 90")).isEqualTo("62 02");
    ecu.add(stub("22 ...", "62 03"));
    assertThat(answered("22 F1 90")).isEqualTo("62 03");
    Stub newest = ecu.add(stub("22 F1 90", "62 04"));

    Answer answer = ecu.answer(request("22 F1 90"));
    assertThat(sent(answer)).isEqualTo("62 04");
    assertThat(answer.stub()).containsSame(newest);
    assertThat(answer.matched()).isTrue();
    assertThat(answered("22 F1 91")).isEqualTo("62 03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"22 F1 90", "22 F1 ...", "22 F1 ??"})
  void aShadowedStubComesBackWhenTheNewerIsRemovedOrUsedUp(String pattern) {
    ecu.add(stub(pattern, "62 01"));
    Stub removed = ecu.add(stub(pattern, "62 02"));
    ecu.add(stub(pattern, "62 03").times(1));

    assertThat(answered("22 F1 90")).isEqualTo("62 03");
    assertThat(answered("22 F1 90")).isEqualTo("62 02");
    assertThat(ecu.remove(removed)).isTrue();
    assertThat(answered("22 F1 90")).isEqualTo("62 01");
  }

  @Test
  void aStubIsRemovedOnceAndOnlyWhereItIsRegistered() {
    Stub stub = ecu.add(stub("22 F1 90", "62 01"));
    ScriptedEcu other = new ScriptedEcu();
    other.add(stub("22 F1 90", "62 02"));

    assertThat(other.remove(stub)).isFalse();
    assertThat(other.stubs()).hasSize(1);
    assertThat(ecu.remove(stub)).isTrue();
    assertThat(ecu.remove(stub)).isFalse();
    assertThat(answered("22 F1 90")).isEqualTo("7F 22 11");
  }

  @Test
  void addressesRestrictAStub() {
    ecu.add(stub("22 ...", "62 01"));
    ecu.add(stub("22 ...", "62 02").to(ECU));
    ecu.add(stub("22 ...", "62 03").from(OTHER_TESTER));
    ecu.add(stub("22 ...", "62 04").to(ECU).from(OTHER_TESTER));

    assertThat(sent(ecu.answer(new UdsRequest(TESTER, OTHER_ECU, Bytes.of(0x22)))))
        .isEqualTo("62 01");
    assertThat(sent(ecu.answer(new UdsRequest(TESTER, ECU, Bytes.of(0x22))))).isEqualTo("62 02");
    assertThat(sent(ecu.answer(new UdsRequest(OTHER_TESTER, OTHER_ECU, Bytes.of(0x22)))))
        .isEqualTo("62 03");
    assertThat(sent(ecu.answer(new UdsRequest(OTHER_TESTER, ECU, Bytes.of(0x22)))))
        .isEqualTo("62 04");
  }

  @Test
  void aNewerStubForAllAddressesShadowsAnOlderSpecialOne() {
    ecu.add(stub("22 ...", "62 01").to(ECU));
    ecu.add(stub("22 F1 90", "62 02"));

    assertThat(answered("22 F1 90")).isEqualTo("62 02");
  }

  @Test
  void usesAreCountedAndAUsedUpStubIsGone() {
    Stub stub = ecu.add(stub("3E 00", "7E 00").times(2));

    assertThat(stub.uses()).isZero();
    assertThat(answered("3E 00")).isEqualTo("7E 00");
    assertThat(stub.uses()).isEqualTo(1);
    assertThat(stub.isUsedUp()).isFalse();
    assertThat(answered("3E 00")).isEqualTo("7E 00");
    assertThat(stub.isUsedUp()).isTrue();
    assertThat(ecu.stubs()).isEmpty();
    assertThat(ecu.remove(stub)).isFalse();
    assertThat(answered("3E 00")).isEqualTo("7F 3E 11");
    assertThat(stub.uses()).isEqualTo(2);
  }

  @Test
  void stubsAreListedNewestFirstAndNumberedInOrder() {
    Stub first = ecu.add(stub("22 ...", "62"));
    Stub second = ecu.add(stub("2E ...", "6E"));
    assertThat(ecu.stubs()).containsExactly(second, first);

    ecu.clear();
    assertThat(ecu.stubs()).isEmpty();
    assertThat(ecu.remove(first)).isFalse();
    assertThat(answered("22 F1 90")).isEqualTo("7F 22 11");
    assertThat(ecu.add(stub("22 ...", "62")).number()).isEqualTo(3);
  }

  @Test
  void theNrcForUnmatchedRequestsIsSeenByTheNextRequest() {
    ecu.unmatchedNrc(Nrc.CONDITIONS_NOT_CORRECT);

    assertThat(ecu.unmatchedNrc()).isEqualTo(Nrc.CONDITIONS_NOT_CORRECT);
    assertThat(answered("22 F1 90")).isEqualTo("7F 22 22");
  }

  @Test
  void positiveRespondingAnswersWhatNoStubMatches() {
    assertThat(ecu.isPositiveResponding()).isFalse();
    ecu.positiveResponding(true);
    ecu.add(stub("22 F1 90", "62 F1 90 57"));

    assertThat(ecu.isPositiveResponding()).isTrue();
    assertThat(answered("22 F1 90")).isEqualTo("62 F1 90 57");
    assertThat(answered("22 F1 91")).isEqualTo("62 F1 91");
    assertThat(ecu.answer(request("10 03")).matched()).isTrue();
    assertThat(ecu.answer(request("3E 80")).plan()).isEqualTo(ReplyPlan.SILENCE);
    ecu.positiveResponding(false);
    assertThat(answered("22 F1 91")).isEqualTo("7F 22 11");
  }

  @Test
  void anUnmatchedFunctionalRequestIsNotRefusedWithCodesThatAnEcuKeepsToItself() {
    UdsRequest functional =
        new UdsRequest(TESTER, LogicalAddress.of(0xE000), Bytes.parse("22 F1 90"));

    assertThat(ecu.answer(functional).plan()).isEqualTo(ReplyPlan.SILENCE);
    assertThat(ecu.answer(functional).matched()).isFalse();
    ecu.unmatchedNrc(Nrc.CONDITIONS_NOT_CORRECT);
    assertThat(sent(ecu.answer(functional))).isEqualTo("7F 22 22");
  }

  @Test
  void anEmptyRequestHasNoServiceToRefuse() {
    assertThat(answered("")).isEmpty();
    ecu.positiveResponding(true);
    assertThat(answered("")).isEmpty();
    ecu.add(stub("...", "00"));
    assertThat(answered("")).isEqualTo("00");
  }

  @Test
  void aScriptIsSentEvenIfTheRequestAsksForNoResponse() {
    ecu.add(stub("3E 80", "7E 00"));
    ecu.add(stub("10 83", Reply.positive(Bytes.of(0x00, 0x32))));

    assertThat(answered("3E 80")).isEqualTo("7E 00");
    assertThat(answered("10 83")).isEqualTo("50 03 00 32");
  }

  @Test
  void aFailingFunctionRefusesTheRequestAndNamesTheProblem() {
    ecu.add(
        stub(
            "22 ...",
            Reply.computedBy(
                request -> {
                  throw new AssertionError("wrong DID");
                })));
    ecu.add(stub("2E ...", Reply.computedBy(request -> null)));

    Answer thrown = ecu.answer(request("22 F1 90"));
    assertThat(sent(thrown)).isEqualTo("7F 22 10");
    assertThat(thrown.matched()).isTrue();
    assertThat(thrown.problem())
        .contains(
            "the reply of stub 1: \"22 ...\" -> computed by a function failed: "
                + "java.lang.AssertionError: wrong DID");
    Answer nothing = ecu.answer(request("2E F1 90 00"));
    assertThat(sent(nothing)).isEqualTo("7F 2E 10");
    assertThat(nothing.problem()).hasValueSatisfying(it -> assertThat(it).contains("null"));
  }

  @Test
  void anEchoThatFindsNothingRefusesTheRequestAndNamesTheProblem() {
    ecu.add(stub("22 ...", "[3..]"));

    Answer answer = ecu.answer(request("22 F1 90"));
    assertThat(sent(answer)).isEqualTo("7F 22 10");
    assertThat(answer.problem())
        .hasValueSatisfying(it -> assertThat(it).contains("not a UDS response: \"\""));
    assertThat(answered("22 F1 90 05")).isEqualTo("05");
  }

  @Test
  void aFunctionMayChangeTheEcuThatAsksIt() {
    ecu.add(
        stub(
            "11 01",
            Reply.computedBy(
                request -> {
                  ecu.clear();
                  return Reply.positive(Bytes.EMPTY);
                })));

    assertThat(answered("11 01")).isEqualTo("51 01");
    assertThat(answered("11 01")).isEqualTo("7F 11 11");
  }

  @Test
  void aLimitBelowOneIsRefused() {
    assertThatThrownBy(() -> stub("22", "62").times(0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a number of uses: \"0\"\n  expected: 1 or more");
  }

  @Test
  void aStubDescribesItself() {
    Stub plain = ecu.add(stub("22F1??", "62 F1 90 57").to(ECU));
    Stub limited = ecu.add(stub("3E 00", Reply.silence()).to(ECU).from(TESTER).times(2));
    Stub once = ecu.add(stub("10 03", Reply.nrc(Nrc.CONDITIONS_NOT_CORRECT)).times(1));
    answered("10 03");

    assertThat(plain).hasToString("stub 1: \"22 F1 ??\" to 0x1010 -> 62 F1 90 57");
    assertThat(limited.describe())
        .isEqualTo("stub 2: \"3E 00\" from 0x0E80 to 0x1010 -> silence, used 0 of 2 uses");
    assertThat(once.describe())
        .isEqualTo("stub 3: \"10 03\" -> NRC conditionsNotCorrect (0x22), used up after 1 use");
    assertThat(plain.limit()).isEmpty();
    assertThat(limited.limit()).hasValue(2);
    assertThat(limited.spec().reply()).isSameAs(limited.reply());
  }
}
