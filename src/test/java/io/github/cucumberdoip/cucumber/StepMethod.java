package io.github.cucumberdoip.cucumber;

import java.util.List;

/**
 * A method that is a step, as its source shows it.
 *
 * @param place class and method, such as {@code EcuSteps.starts}
 * @param isPublic whether the method is public
 * @param annotations what is written between the parentheses of each step annotation
 * @param javadoc the text of the Javadoc, empty when there is none
 */
record StepMethod(String place, boolean isPublic, List<String> annotations, String javadoc) {
  private static final String OPEN = "<pre>";

  StepMethod {
    annotations = List.copyOf(annotations);
  }

  /** Whether its annotation is one string literal in quotes on one line. */
  boolean isPlain() {
    return annotations.size() == 1 && annotations.get(0).matches("\"(?:[^\"\\\\]|\\\\.)*\"");
  }

  /** The Cucumber expression, without Java's escapes. */
  String expression() {
    String literal = annotations.get(0);
    return literal.substring(1, literal.length() - 1).translateEscapes();
  }

  /** The first example of the Javadoc, as a reader sees it; empty when there is none. */
  String example() {
    int start = javadoc.indexOf(OPEN);
    int end = javadoc.indexOf("</pre>", start);
    if (start < 0 || end < 0) {
      return "";
    }
    return javadoc
        .substring(start + OPEN.length(), end)
        .replaceAll("\\{@(?:literal|code) ([^}]*)}", "$1")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#64;", "@")
        .replace("&amp;", "&")
        .stripIndent()
        .strip();
  }
}
