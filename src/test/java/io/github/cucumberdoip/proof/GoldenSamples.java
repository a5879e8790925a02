package io.github.cucumberdoip.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The samples of the golden file, one a line without its head. */
public final class GoldenSamples {
  public static final String RESOURCE = "/golden/doip-samples.csv";

  private GoldenSamples() {}

  public static List<String> lines() {
    try (InputStream in = GoldenSamples.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
