package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import java.util.List;

/**
 * A request side by side with the alternative of a pattern that comes closest to it.
 *
 * @param pattern that alternative
 * @param parts its parts but for the free bytes at its end
 * @param least how many bytes it asks for at least
 * @param most how many bytes it takes at most, {@link Integer#MAX_VALUE} for any number
 * @param literal the fixed bytes that it begins with
 */
public record Comparison(
    UdsPattern pattern, List<ComparedPart> parts, int least, int most, Bytes literal) {
  /**
   * Copies the parts.
   *
   * @param pattern that alternative
   * @param parts its parts but for the free bytes at its end
   * @param least how many bytes it asks for at least
   * @param most how many bytes it takes at most, {@link Integer#MAX_VALUE} for any number
   * @param literal the fixed bytes that it begins with
   */
  public Comparison {
    parts = List.copyOf(parts);
  }
}
