package io.github.cucumberdoip.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
  private static final List<String> KNOWN =
      List.of("securityAccessDenied", "invalidKey", "requestOutOfRange", "SAD");

  @Test
  void aMissingLetterAndWrongCaseAreForgiven() {
    assertThat(DidYouMean.among("SecurityAcessDenied", KNOWN)).contains("securityAccessDenied");
    assertThat(DidYouMean.among("invalidkye", KNOWN)).contains("invalidKey");
  }

  @Test
  void theNearestOfSeveralIsTaken() {
    assertThat(DidYouMean.among("invalidKeys", List.of("invalidKeyed", "invalidKey")))
        .contains("invalidKey");
  }

  @Test
  void nothingIsSuggestedThatSharesTooLittle() {
    assertThat(DidYouMean.among("temperature", KNOWN)).isEmpty();
    assertThat(DidYouMean.among("", List.of("SA"))).isEmpty();
    assertThat(DidYouMean.among("invalidKey", List.of())).isEmpty();
  }

  @Test
  void aThirdOfTheLettersMayBeWrongButNoMore() {
    assertThat(DidYouMean.among("abcxyz", List.of("abcdez"))).contains("abcdez");
    assertThat(DidYouMean.among("abcxyw", List.of("abcdef"))).isEmpty();
  }
}
