package io.github.cucumberdoip.meta;

import java.util.regex.Pattern;

/** Makes a whole feature of a scenario. */
final class FeatureText {
  private static final Pattern BEGINNING =
      Pattern.compile("(\\h*([#@].*)?\\R)*\\h*(Feature|Ability|Business Need):");

  private FeatureText() {}

  static String complete(String text) {
    return BEGINNING.matcher(text).lookingAt() ? text : "Feature: nested\n" + text;
  }
}
