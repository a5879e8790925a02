package io.github.cucumberdoip.docs;

/** Text that pages quote from a run, without what is another in each run. */
final class Quote {
  private Quote() {}

  /** Takes ports, times and the ends of lines out of a text. */
  static String masked(String text) {
    return text.replaceAll("\\x1b\\[[0-9;]*m", "")
        .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:<port>")
        .replaceAll("([+-])\\d+\\.\\d{3} s", "$1<time> s")
        .replaceAll("\\h+(?=\\R|$)", "")
        .replace("\r\n", "\n")
        .strip();
  }
}
